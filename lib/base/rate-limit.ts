const MINUTE_SECONDS = 60

/** So many a minute, evenly refilled; after a quiet minute so many at once. */
export interface RateLimit {
  /** Seconds until one may go; 0: it may go now. Takes nothing. */
  waitSeconds: () => number
  /** Takes so many; also more than there are, which have to be refilled then. */
  spend: (count: number) => void
}

export function createRateLimit(perMinute: number): RateLimit {
  let left = perMinute
  let refilledAtMs = performance.now()
  const refill = (): void => {
    const nowMs = performance.now()
    left = Math.min(perMinute, left + ((nowMs - refilledAtMs) / 1_000 / MINUTE_SECONDS) * perMinute)
    refilledAtMs = nowMs
  }
  return {
    waitSeconds: () => {
      refill()
      return left >= 1 ? 0 : ((1 - left) * MINUTE_SECONDS) / perMinute
    },
    spend: (count) => {
      refill()
      left -= count
    },
  }
}
