import { createRateLimit, type RateLimit } from '../base/index.ts'

/** So many a minute of each are recorded: nobody fills the disk with what is refused to them. */
const MAX_RECORDED = 100
/** Of so many it is known how they stand. */
const MAX_KEYS = 10_000

/** Which refusals are recorded. */
export interface RefusalLimit {
  /**
   * @param keyId - empty for all who have no key, together
   * @returns undefined where this one is not; else how many of that key were not since the last that was
   */
  take: (keyId: string) => { unrecorded?: number } | undefined
}

export function createRefusalLimit(): RefusalLimit {
  const counts = new Map<string, { limit: RateLimit; unrecorded: number }>()
  const countOf = (keyId: string) => {
    const known = counts.get(keyId) ?? { limit: createRateLimit(MAX_RECORDED), unrecorded: 0 }
    // The last one that was refused anything is the last to be forgotten.
    counts.delete(keyId)
    counts.set(keyId, known)
    if (counts.size > MAX_KEYS) counts.delete(counts.keys().next().value as string)
    return known
  }
  return {
    take: (keyId) => {
      const count = countOf(keyId)
      if (count.limit.waitSeconds() > 0) {
        count.unrecorded += 1
        return undefined
      }
      count.limit.spend(1)
      const { unrecorded } = count
      count.unrecorded = 0
      return unrecorded > 0 ? { unrecorded } : {}
    },
  }
}
