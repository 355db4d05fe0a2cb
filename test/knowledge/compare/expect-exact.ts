import { expect } from 'vitest'
import type {
  ComparedText,
  Comparison,
  ComparedRange,
} from '../../../lib/knowledge/compare/comparison.ts'

/** Every clause is in one pair, and every range holds the words that it says. */
export function expectExact(
  { pairs }: Comparison,
  before: ComparedText,
  after: ComparedText,
): void {
  const texts = { before, after }
  for (const side of ['before', 'after'] as const) {
    const { text, clauses } = texts[side]
    const ordinals = pairs.flatMap((pair) => pair[side].map(({ ordinal }) => ordinal))
    expect(ordinals.toSorted((a, b) => a - b)).toEqual(clauses.map(({ ordinal }) => ordinal))
    const ranges: ComparedRange[] = pairs.flatMap(({ words, substance }) => [
      ...words.map((change) => change[side]),
      ...substance.flatMap((change) => change[side] ?? []),
    ])
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(
      ranges.map((range) => range.text),
    )
  }
}
