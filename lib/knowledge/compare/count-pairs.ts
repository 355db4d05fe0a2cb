import type { ClausePair, ComparisonCounts } from './comparison.ts'

export function countPairs(pairs: readonly ClausePair[]): ComparisonCounts {
  const count = (is: (pair: ClausePair) => boolean): number => pairs.filter(is).length
  const isWhole = ({ type }: ClausePair): boolean => type === 'added' || type === 'removed'
  return {
    unchanged: count(
      ({ type, place, content }) => type === 'matched' && place === 'same' && content === 'same',
    ),
    added: count(({ type }) => type === 'added'),
    removed: count(({ type }) => type === 'removed'),
    split: count(({ type }) => type === 'split'),
    merged: count(({ type }) => type === 'merged'),
    moved: count(({ place }) => place === 'moved'),
    renumbered: count(({ place }) => place === 'renumbered'),
    wording: count(({ content }) => content === 'wording'),
    substance: count((pair) => !isWhole(pair) && pair.content === 'substance'),
  }
}
