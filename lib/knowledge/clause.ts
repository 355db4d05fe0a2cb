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
