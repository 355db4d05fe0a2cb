/** What is known of a document beside its text; each may be given at the upload, is recognised, or can be edited later. */
export interface DocumentMetadata {
  title: string
  language: 'zh' | 'en'
  /** What it is about, e.g. one of `CONTRACT_KINDS`. */
  kind?: string
  /** The other company, by its full name. */
  counterparty?: string
  /** Days in the company's time zone, `YYYY-MM-DD`. */
  signedOn?: string
  sentOn?: string
  validFrom?: string
  validUntil?: string
  /** E.g. `2.0`. */
  version?: string
  /** Id of the first version of the same document; none in the first itself. */
  versionOf?: string
}

/** Where a value comes from: one that a person gave is never overwritten by what is recognised. */
export type MetadataSource = 'person' | 'file-name' | 'text' | 'properties'

/** A document as the collection lists it. */
export interface StoredDocument extends DocumentMetadata {
  /** `doc_` and random characters. */
  id: string
  /** As it was uploaded. */
  fileName: string
  /** Of the original's bytes, in hexadecimal. */
  sha256: string
  bytes: number
  /** ISO 8601. */
  addedAt: string
  /** Where each value of the metadata comes from. */
  sources: Partial<Record<keyof DocumentMetadata, MetadataSource>>
}
