import type { CharacterCount, DocumentFormat, Flag } from '../function/document.ts'

export type { CharacterCount, DocumentFormat, Flag, FlagType } from '../function/document.ts'

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

export interface DocumentProperties {
  title?: string
  author?: string
  /** `YYYY-MM-DD`. */
  createdOn?: string
  modifiedOn?: string
}
