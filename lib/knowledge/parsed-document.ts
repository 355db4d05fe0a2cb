/** What a parser makes of a file. Its text is stored once; all else are offsets into it, in UTF-16 code units. */
export interface ParsedDocument {
  format: DocumentFormat
  /**
   * Every paragraph, table row and note in reading order, each ended by `\n`: what people read of the document, as they
   * read it. Automatic numbers (第一条, 1.1) are part of it. Tracked changes are accepted.
   */
  text: string
  /** In order; they cover all of `text` but the line feeds between them. */
  blocks: Block[]
  /** What is not in `text`, or is and should be known about. */
  flags: Flag[]
  /** What the file's own properties say. */
  properties: DocumentProperties
  characters: CharacterCount
  /** Where the format has pages. */
  pages?: number
}

export type DocumentFormat = 'docx' | 'pdf' | 'txt' | 'md' | 'html' | 'xlsx' | 'csv'

/** A paragraph, a row of a table, or a note. */
export interface Block {
  start: number
  /** Exclusive; `text.slice(start, end)` holds no line feed. */
  end: number
  type: 'paragraph' | 'row' | 'note'
  /** 1 to 9, where the file itself marks it as a heading. */
  headingLevel?: number
  /** Length of the automatic number at its start, which the file does not hold as text. */
  labelLength?: number
  /** 1-based; where it begins. */
  page?: number
  /** Which table of the document, 0-based; of a row. */
  table?: number
  /** 0-based; of a row. */
  row?: number
  /** A line of a table of contents, which the file marks as such. */
  isContents?: true
}

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

export interface DocumentProperties {
  title?: string
  author?: string
  /** `YYYY-MM-DD`. */
  createdOn?: string
  modifiedOn?: string
}

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
