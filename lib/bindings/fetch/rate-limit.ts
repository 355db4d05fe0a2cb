const MINUTE_SECONDS = 60

/**
 * So many a minute, evenly refilled; after a quiet minute so many at once.
 *
 * @returns takes one: 0 where it may go now, else the seconds until the next may
 */
export function createRateLimit(perMinute: number): () => number {
  let left = perMinute
  let refilledAt = performance.now()
  return () => {
    const now = performance.now()
    left = Math.min(perMinute, left + ((now - refilledAt) / 1_000 / MINUTE_SECONDS) * perMinute)
    refilledAt = now
    if (left < 1) return ((1 - left) * MINUTE_SECONDS) / perMinute
    left -= 1
    return 0
  }
}
