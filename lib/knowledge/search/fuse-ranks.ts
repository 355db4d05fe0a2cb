import type { SearchLeg } from '../search.ts'
import type { Candidate } from './search-text.ts'

/** What was found, by which legs, and what each of them made of it. */
export interface Ranked extends Candidate {
  legs: SearchLeg[]
  scores: Partial<Record<SearchLeg, number>>
}

/** Of reciprocal rank fusion: how little the very first ranks differ. */
const K = 60

/**
 * One list of several, by rank: scores of different legs cannot be compared. With one leg its own scores stay.
 *
 * @see Cormack, Clarke and Büttcher, Reciprocal Rank Fusion (SIGIR 2009)
 */
export function fuseRanks(lists: Partial<Record<SearchLeg, readonly Candidate[]>>): Ranked[] {
  const legs = Object.entries(lists) as [SearchLeg, readonly Candidate[]][]
  const fused = new Map<string, Ranked>()
  for (const [leg, candidates] of legs) {
    for (const [index, { passage, document, score }] of candidates.entries()) {
      const place = `${document} ${passage}`
      const part = legs.length === 1 ? score : 1 / (K + index + 1)
      const known = fused.get(place)
      if (known) {
        known.score += part
        known.legs.push(leg)
        known.scores[leg] = score
      } else
        fused.set(place, { passage, document, score: part, legs: [leg], scores: { [leg]: score } })
    }
  }
  return [...fused.values()].toSorted((one, other) => other.score - one.score)
}
