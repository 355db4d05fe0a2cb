import type { ErrorData } from '../base/errors.ts'

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

/**
 * Where a value comes from: one that a person gave is never overwritten by what is recognised, nor that a file of a watched
 * folder has changed (`folder`).
 */
export type MetadataSource = 'person' | 'folder' | 'file-name' | 'text' | 'properties'

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

export type DocumentFormat = 'docx' | 'pdf' | 'txt' | 'md' | 'html' | 'xlsx' | 'csv'

/** Something in a file that a reader of its text would not see. */
export interface Flag {
  type: FlagType
  /** How many there are. */
  count: number
  /** Their characters, where they have any. */
  characters?: number
  /** The beginning of the first one, at most 80 characters. */
  sample?: string
}

export type FlagType =
  /** Accepted: in the text. */
  | 'tracked-insertion'
  /** Accepted: not in the text. */
  | 'tracked-deletion'
  /** White, tiny, or marked as hidden: not in the text. */
  | 'hidden-text'
  /** Zero-width and other characters that are not seen: not in the text. */
  | 'invisible-characters'
  | 'comment'
  /** What is printed on each page: not in the text. */
  | 'header-or-footer'
  /** A link, an image or a template that would be fetched: never is. */
  | 'external-reference'
  | 'macro'
  /** A file in the file, or an image: not read. */
  | 'embedded-object'
  /** A page of a PDF that is an image alone. */
  | 'page-without-text'
  /** A page of a PDF whose text was recognised in its image (OCR), with the mistakes of that: in the text. */
  | 'recognised-text'
  /** Bytes that are no text in the file's encoding. */
  | 'replaced-characters'

/** Where the characters of a file went: `read` is the sum of the others. */
export interface CharacterCount {
  /**
   * Those of the file, but for blank space at the ends of its lines, and those that reading adds: automatic numbers, separators
   * of cells, line feeds.
   */
  read: number
  /** The length of the text. */
  text: number
  /** Headers, footers and page numbers. */
  furniture: number
  /** Hidden, invisible, deleted, or in comments. */
  hidden: number
}

/**
 * A node of a document's clause tree. Own ranges (`start` to `end`) of all nodes in order are the whole text: nothing
 * is in none of them, nothing in two. Offsets are in UTF-16 code units.
 */
export interface Clause {
  /** 0-based place in the document; 0 is the document itself with what stands before its first clause. */
  ordinal: number
  /** The ordinal of the clause that it is part of; null of the document. */
  parent: number | null
  level: ClauseLevel
  /** As written: 第三条, 3.1, （一）, Article 9; empty where it has none. */
  label: string
  /** Without its label; empty where it has none. */
  heading: string
  /** How it is cited: 第十二章第三条, Article 9.2; empty of the document. */
  path: string
  /** The titles from the document's down to its own, joined by ` › `. */
  breadcrumb: string
  /** Where its label or heading begins. */
  start: number
  /** Where its own words begin, after the heading. */
  bodyStart: number
  /** Exclusive: where its first part or the next clause begins. */
  end: number
  /** Exclusive: where its last part ends. */
  subtreeEnd: number
  /** 1-based, where the format has pages. */
  page?: number
}

export type ClauseLevel =
  | 'document'
  /** 编, Part */
  | 'part'
  /** 章, Chapter; Article over numbered sections */
  | 'chapter'
  /** 节, Section over articles */
  | 'section'
  /** 条, 1.1 */
  | 'article'
  /** 款, （一）, (a) */
  | 'paragraph'
  /** 项, 1、, (i) */
  | 'item'
  | 'subitem'
  /** 附件, Exhibit, Schedule */
  | 'appendix'
  /** 签署页, Signatures */
  | 'signatures'

/** A document with its clauses. */
export interface DocumentTree extends StoredDocument {
  clauses: Clause[]
}
