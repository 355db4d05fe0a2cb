import type { Features } from './features.ts'

/** Clauses found to belong together, one to one. */
export interface Matches {
  add: (before: Features, after: Features) => void
  isFree: (features: Features) => boolean
  of: (features: Features) => Features | undefined
  count: () => number
  /** Those that were added after the first `count`. */
  since: (count: number) => [before: Features, after: Features][]
}

export function createMatches(): Matches {
  const partners = new Map<Features, Features>()
  const pairs: [Features, Features][] = []
  return {
    add: (before, after) => {
      partners.set(before, after)
      partners.set(after, before)
      pairs.push([before, after])
    },
    isFree: (features) => !partners.has(features),
    of: (features) => partners.get(features),
    count: () => pairs.length,
    since: (count) => pairs.slice(count),
  }
}
