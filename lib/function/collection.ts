import type { ComparisonQuery, DocumentComparison } from './comparison.ts'
import type { DocumentTree, StoredDocument } from './document.ts'

/**
 * `env.CONTRACTS`: a collection of documents. What is found is an exact range of a document's text.
 *
 * @throws {OnboxError} `SEARCH_INVALID` for a query or a filter that it does not take, `DOCUMENT_NOT_FOUND`,
 * `QUERY_TIMEOUT`, `DATABASE_UNAVAILABLE`
 */
export interface CollectionBinding {
  /** The passages that bear on a question, the best first. */
  search: (query: SearchQuery) => Promise<SearchResult>
  /** The documents that a filter leaves, the newest first; without one all, also those that cannot be found. */
  documents: (filter?: DocumentFilter, page?: PageQuery) => Promise<DocumentPage>
  /** One document, with its clauses. */
  document: (id: string) => Promise<DocumentTree>
  /** Its text from `start` to `end`, in UTF-16 code units; at most 400000 at once. Default: all of it. */
  read: (id: string, range?: TextRange) => Promise<ReadText>
  /**
   * What became of each clause from one document to another, by default from the version before it; worked out without the
   * model. Each text has at most 400000 characters.
   *
   * @throws {OnboxError} `DOCUMENT_TOO_LARGE` beyond that, `QUERY_TIMEOUT` beyond the grant's `queryTimeoutMs`
   */
  compare: (query: ComparisonQuery) => Promise<DocumentComparison>
}

/** Which part of a list. */
export interface PageQuery {
  /** How many documents at most. Default and most: 1000. */
  limit?: number
  /** `next` of the page before. Default: from the newest on. */
  cursor?: string
}

/** A part of a list of documents; what is added meanwhile is in none of those that follow. */
export interface DocumentPage {
  documents: StoredDocument[]
  /** How many the filter leaves in all. */
  total: number
  /** Of the whole collection: as `SearchResult.unread`. */
  unread: number
  /** Where the list goes on; absent where nothing is left. */
  next?: string
}

export interface TextRange {
  /** Default 0. */
  start?: number
  /** Exclusive. Default: the text's end. */
  end?: number
}

/** A part of a text, and where it stands. */
export interface ReadText {
  text: string
  start: number
  end: number
}

export interface SearchQuery {
  /** Words or a question, zh or en. */
  text: string
  /** How many hits. Default 5, at most 50. */
  limit?: number
  filter?: DocumentFilter
}

/** Which documents: those for which all that is given holds. */
export interface DocumentFilter {
  /** Ids. */
  documents?: readonly string[]
  kind?: string
  /** Full name, short name or part of either; of Latin script, whole words. */
  counterparty?: string
  /** `YYYY-MM-DD`, both inclusive. */
  sentOn?: DayRange
  signedOn?: DayRange
  /** When it begins to hold, and when it ceases to: of those that say so. */
  validFrom?: DayRange
  validUntil?: DayRange
  language?: 'zh' | 'en'
  /** `newest` of each document (of those that the rest of the filter leaves), `all`, or one such as `1.0` (`v1` is that too). Default `newest`. */
  version?: string
}

export interface DayRange {
  from?: string
  to?: string
}

/** One passage: a clause, or a part of a long one. */
export interface Hit {
  document: StoredDocument
  /** 第十二章第三条 */
  path: string
  heading: string
  breadcrumb: string
  /** Exactly the document's text from `start` to `end`. */
  text: string
  start: number
  end: number
  /** Where the clause's own words begin, behind its number and heading; `end` where it has none. */
  bodyStart: number
  page?: number
  /**
   * How much of what was asked it holds, 0 to 1: the share of the asked words that stand in it or in a title above it, where
   * one of its own heading counts twice. What is below 0.6 is rather not about it.
   */
  coverage: number
  /** Higher is better; comparable within one result only. */
  score: number
  /** By which legs it was found, and `model` where the model has judged it. */
  legs: SearchLeg[]
  /**
   * What each of them made of it: `text` as `score`, without its place among other legs; `vectors` by how alike the meanings
   * are, 1 at most; `model` how probable it is that this answers, 0 to 1.
   */
  scores: Partial<Record<SearchLeg, number>>
}

/** `model`: judged by the model, where the collection is reranked. */
export type SearchLeg = 'text' | 'vectors' | 'model'

export interface SearchResult {
  hits: Hit[]
  /** Words of the query that stand somewhere in the collection: two characters each of Chinese. */
  terms: string[]
  /**
   * The legs that were used; `vectors` only where a model for them serves and the collection has them, `model` only where the
   * collection is reranked and the model has judged in time.
   */
  legs: SearchLeg[]
  /** Documents of the collection that the filter leaves. */
  documents: number
  /** Documents that were added and could not be searched yet, since they are still to be read; what a filter asks is not known of them. */
  unread: number
}
