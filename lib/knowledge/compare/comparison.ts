import type { Clause } from '../clause.ts'
import type { ClausePair } from '../../function/comparison.ts'

export type {
  ChangedClause,
  ClauseChange,
  ClauseContent,
  ClausePair,
  ClausePlace,
  ComparedClause,
  ComparedDocument,
  ComparedRange,
  Comparison,
  ComparisonCounts,
  ComparisonQuery,
  DocumentComparison,
  SubstanceChange,
  SubstanceType,
  SubstanceValue,
  ValueType,
  WordChange,
} from '../../function/comparison.ts'

/** One of the two texts that are compared. */
export interface ComparedText {
  text: string
  clauses: readonly Clause[]
}

/** Whether a reader has to look at it: not where a clause has only another number. */
export function isChanged({ type, place, content }: ClausePair): boolean {
  return type !== 'matched' || place === 'moved' || content !== 'same'
}
