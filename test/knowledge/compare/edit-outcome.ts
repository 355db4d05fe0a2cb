import { compareDocuments } from '../../../lib/knowledge/compare/compare-documents.ts'
import type {
  ClausePair,
  ComparedText,
  Comparison,
  SubstanceValue,
} from '../../../lib/knowledge/compare/comparison.ts'
import { applyEdits } from './apply-edits.ts'
import { readSample, toComparedText } from './compared-text.ts'
import type { EditCase, ExpectedPair } from './edits.ts'

/** What is told of the edits of a contract: the pairs that changed, and the clauses that have another number alone. */
export interface EditOutcome {
  changed: Required<ExpectedPair>[]
  renumbered: readonly string[]
}

/** What has to be told of an edit. */
export const expectedOf = ({ changed = [], renumbered = [] }: EditCase): EditOutcome => ({
  changed: changed.map(fill),
  renumbered,
})

/** Makes the edits, and compares. */
export function compareEdited({ base, setup = [], edits }: EditCase): {
  outcome: EditOutcome
  comparison: Comparison
  before: ComparedText
  after: ComparedText
} {
  const earlier = applyEdits(readSample(base), setup)
  const before = toComparedText(earlier)
  const after = toComparedText(applyEdits(earlier, edits))
  const comparison = compareDocuments(before, after)
  const reported = comparison.pairs.filter((pair) => !isUnchanged(pair))
  const outcome = {
    changed: reported.filter((pair) => !isRenumberedAlone(pair)).map(toExpected),
    renumbered: reported
      .filter(isRenumberedAlone)
      .map((pair) => `${paths(pair.before)} → ${paths(pair.after)}`),
  }
  return { outcome, comparison, before, after }
}

const isRenumberedAlone = ({ type, place, content }: ClausePair): boolean =>
  type === 'matched' && place === 'renumbered' && content === 'same'

const isUnchanged = ({ type, place, content }: ClausePair): boolean =>
  type === 'matched' && place === 'same' && content === 'same'

function toExpected({
  type,
  before,
  after,
  place,
  content,
  substance,
}: ClausePair): Required<ExpectedPair> {
  const shown = (value: SubstanceValue | undefined): string => value?.value ?? '∅'
  return {
    type,
    was: paths(before),
    is: paths(after),
    place,
    content,
    substance: substance.map(
      (change) => `${change.type}: ${shown(change.before)} → ${shown(change.after)}`,
    ),
  }
}

function fill({
  type = 'matched',
  was,
  is,
  place = 'same',
  content = 'same',
  substance = [],
}: ExpectedPair) {
  return {
    type,
    was: was ?? (type === 'added' ? '' : (is ?? '')),
    is: is ?? (type === 'removed' ? '' : (was ?? '')),
    place,
    content,
    substance: [...substance],
  }
}

function paths(clauses: ClausePair['before']): string {
  return clauses.map(({ path }) => path).join(' + ')
}
