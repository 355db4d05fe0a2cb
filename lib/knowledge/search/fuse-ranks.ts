import type { SearchLeg } from '../search.ts'
import type { Candidate } from './search-text.ts'

/** Of reciprocal rank fusion: how little the very first ranks differ. */
const K = 60

/**
 * One list of several, by rank: scores of different legs cannot be compared. With one leg its own scores stay.
 *
 * @see Cormack, Clarke and Büttcher, Reciprocal Rank Fusion (SIGIR 2009)
 */
export function fuseRanks(
  lists: Partial<Record<SearchLeg, readonly Candidate[]>>,
): (Candidate & { legs: SearchLeg[] })[] {
  const legs = Object.entries(lists) as [SearchLeg, readonly Candidate[]][]
  const fused = new Map<number, Candidate & { legs: SearchLeg[] }>()
  for (const [leg, candidates] of legs) {
    for (const [index, { passage, score }] of candidates.entries()) {
      const part = legs.length === 1 ? score : 1 / (K + index + 1)
      const known = fused.get(passage)
      if (known) {
        known.score += part
        known.legs.push(leg)
      } else fused.set(passage, { passage, score: part, legs: [leg] })
    }
  }
  return [...fused.values()].toSorted((one, other) => other.score - one.score)
}
