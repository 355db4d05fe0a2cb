import type { Clause, StoredDocument } from './document.ts'

/**
 * What became of each clause from one text to another: two versions of a contract, or two contracts. Made without a
 * model: the same two texts always give the same comparison.
 */
export interface Comparison {
  /**
   * Every clause of both texts stands in exactly one pair. In the order of the later text; what was removed stands
   * where it was.
   */
  pairs: ClausePair[]
  counts: ComparisonCounts
}

/**
 * Clauses that belong together. How they came together (`type`), where they stand (`place`) and what they say
 * (`content`) are told apart: a clause can be moved, renumbered and changed at once.
 */
export interface ClausePair {
  /**
   * - `matched`: one clause in each text
   * - `added`, `removed`: in one text alone
   * - `split`: one clause before, several after; `merged`: the other way round
   */
  type: 'matched' | 'added' | 'removed' | 'split' | 'merged'
  before: ComparedClause[]
  after: ComparedClause[]
  place: ClausePlace
  content: ClauseContent
  /** In the order of the later text. Empty where a clause was added or removed: all of it was. */
  words: WordChange[]
  /** What `words` mean for the contract. */
  substance: SubstanceChange[]
}

/**
 * Among the other parts of the clause that it is part of. A clause of a chapter that was itself renumbered or moved
 * stays at the `same` place in it, though its path is another one.
 */
export type ClausePlace =
  | 'same'
  /** Its own number is another one, because others were added, removed or moved. */
  | 'renumbered'
  /** It is part of another clause, or stands before one that it stood after. */
  | 'moved'

export type ClauseContent =
  /** The same words. Spaces, line breaks, capitals and punctuation marks that only set a text do not count. */
  | 'same'
  /**
   * Other words or figures for the same (三十日, 30 days), another heading over the same words, or a reference whose
   * clause was renumbered.
   */
  | 'wording'
  /** What is in `substance`. */
  | 'substance'

/** A clause as it is cited; offsets are those of its text. */
export type ComparedClause = Pick<
  Clause,
  'ordinal' | 'level' | 'label' | 'heading' | 'path' | 'start' | 'bodyStart' | 'end'
>

/** A passage of one of the texts; `start` is `end` where nothing stands in the place of the other's words. */
export interface ComparedRange {
  start: number
  /** Exclusive. */
  end: number
  text: string
}

/** A passage that reads otherwise. */
export interface WordChange {
  type:
    | 'wording'
    /** A reference to the same clause under its new number. */
    | 'reference'
    | 'heading'
    | 'substance'
  before: ComparedRange
  after: ComparedRange
}

/** One difference of meaning, or words of which it is not known that they mean the same. */
export interface SubstanceChange {
  type: SubstanceType
  /** Absent where it was added. */
  before?: SubstanceValue
  /** Absent where it was removed. */
  after?: SubstanceValue
}

export type SubstanceType =
  | ValueType
  /** Words that are neither a value nor known to mean the same: may be wording, has to be read. */
  | 'other-words'

export type ValueType =
  /** Of money. */
  | 'amount'
  | 'percentage'
  | 'date'
  | 'period'
  /** Any other number: of pieces, of copies, in a table. */
  | 'number'
  | 'party'
  /** 应当, 可以, 不得; shall, may, shall not; not. */
  | 'obligation'
  /** 以上, 不超过, at least. */
  | 'limit'
  /** To another clause: it names another one, or the clause that it named has another number now. */
  | 'reference'

/** A passage, and what it stands for in one form: `CNY 100000`, `5%`, `2026-03-12`, `30 days`, `must not`. */
export interface SubstanceValue extends ComparedRange {
  value: string
}

/** Of pairs. */
export interface ComparisonCounts {
  /** Matched, at the same place, with the same words. */
  unchanged: number
  added: number
  removed: number
  split: number
  merged: number
  moved: number
  renumbered: number
  /** With other words for the same. */
  wording: number
  /** With `substance`. */
  substance: number
}

/** Which documents to compare, by their ids: two versions of a contract, or two contracts. */
export interface ComparisonQuery {
  /** Default: the version before `after`. */
  before?: string
  after: string
}

/** What became of each clause from one document to another: those of which something is not as it was. */
export interface DocumentComparison {
  before: ComparedDocument
  after: ComparedDocument
  /** In the order of the later text; what was removed stands where it was. */
  changes: ClauseChange[]
  /** Of all clauses. */
  counts: ComparisonCounts
}

/** A document as a comparison names it. */
export type ComparedDocument = Pick<
  StoredDocument,
  | 'id'
  | 'title'
  | 'fileName'
  | 'language'
  | 'kind'
  | 'counterparty'
  | 'version'
  | 'sentOn'
  | 'signedOn'
  | 'textLength'
>

/** A pair of clauses, with their words. */
export interface ClauseChange extends Omit<ClausePair, 'before' | 'after'> {
  /** 1-based, in the order of the changes: the same for the same two texts. */
  id: number
  before: ChangedClause[]
  after: ChangedClause[]
  /** Those that differ, in both wordings; of what was added or removed its own words. Empty where only its place is another. */
  sentences: { before: string; after: string }[]
  /**
   * In a few lines, for people and for a model: the clause, the sentences that differ in both wordings, and what that means.
   * Empty where a clause has another number alone.
   */
  description: string
}

/** A clause with its own words: the document's text from `start` to `end`. */
export interface ChangedClause extends ComparedClause {
  text: string
}
