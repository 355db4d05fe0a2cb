import type { ErrorData } from '../base/errors.ts'
import type { CharacterCount, DocumentFormat, Flag } from './parsed-document.ts'

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

export type DocumentStatus = 'queued' | 'ready' | 'failed'

/** Where a value comes from: one that a person gave is never overwritten by what is recognised. */
export type MetadataSource = 'person' | 'file-name' | 'text' | 'properties'

/** Values of the metadata that are known already; null: none, whatever is recognised. */
export type MetadataChanges = { [K in keyof DocumentMetadata]?: DocumentMetadata[K] | null }

/**
 * A document as the collection lists it. One that is `queued` will be read; one that is `failed` could not be. Only
 * `ready` ones are found.
 */
export interface StoredDocument extends Omit<DocumentMetadata, 'language'> {
  /** `doc_` and random characters. */
  id: string
  status: DocumentStatus
  /** Why it could not be read. */
  error?: ErrorData
  /** Unknown until it is read. */
  language?: 'zh' | 'en'
  format?: DocumentFormat
  pages?: number
  /** Length of its text, in UTF-16 code units. */
  textLength: number
  characters?: CharacterCount
  /** What a reader of its text would not see. */
  flags: Flag[]
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
