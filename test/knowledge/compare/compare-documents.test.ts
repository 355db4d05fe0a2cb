import { expect, test } from 'vitest'
import { compareDocuments } from '../../../lib/knowledge/compare/compare-documents.ts'
import type { ClausePair, SubstanceValue } from '../../../lib/knowledge/compare/comparison.ts'
import { applyEdits } from './apply-edits.ts'
import { readSample, toComparedText } from './compared-text.ts'
import { EDIT_CASES, type ExpectedPair } from './edits.ts'
import { expectExact } from './expect-exact.ts'

test.for(EDIT_CASES)(
  'compareDocuments() tells $name',
  ({ base, setup = [], edits, changed = [], renumbered = [] }) => {
    const earlier = applyEdits(readSample(base), setup)
    const before = toComparedText(earlier)
    const after = toComparedText(applyEdits(earlier, edits))
    const comparison = compareDocuments(before, after)

    const isRenumberedAlone = ({ type, place, content }: ClausePair): boolean =>
      type === 'matched' && place === 'renumbered' && content === 'same'
    const isUnchanged = ({ type, place, content }: ClausePair): boolean =>
      type === 'matched' && place === 'same' && content === 'same'
    const reported = comparison.pairs.filter((pair) => !isUnchanged(pair))
    expect(reported.filter((pair) => !isRenumberedAlone(pair)).map(toExpected)).toEqual(
      changed.map(fill),
    )
    expect(
      reported
        .filter(isRenumberedAlone)
        .map((pair) => `${paths(pair.before)} → ${paths(pair.after)}`),
    ).toEqual(renumbered)
    expectExact(comparison, before, after)
  },
)

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
