const MINUTE_SECONDS = 60
const MINUTES_A_DAY = 1_440

/** What was taken of a limit and is not refilled yet. */
export interface RateCount {
  taken: number
  /** Of `performance.now()`. */
  refilledAtMs: number
}

export const createRateCount = (): RateCount => ({ taken: 0, refilledAtMs: performance.now() })

/** How one stands with a limit. */
export interface RateStanding {
  limit: number
  remaining: number
  /** Until all are there again. */
  resetSeconds: number
}

/** So many a minute, evenly refilled; after a quiet minute so many at once. */
export interface RateLimit {
  /** Seconds until one may go; 0: it may go now. Takes nothing. */
  waitSeconds: () => number
  standing: () => RateStanding
  /** Takes so many; also more than there are, which have to be refilled then. */
  spend: (count: number) => void
}

/**
 * @param count - what limits share that are about the same, such as those of two versions. Default: its own
 * @param burst - how many may be taken at once after a quiet time. Default: those of a minute
 */
export function createRateLimit(
  perMinute: number,
  count = createRateCount(),
  burst = perMinute,
): RateLimit {
  const refill = (): void => {
    const nowMs = performance.now()
    const refilled = ((nowMs - count.refilledAtMs) / 1_000 / MINUTE_SECONDS) * perMinute
    count.taken = Math.max(0, count.taken - refilled)
    count.refilledAtMs = nowMs
  }
  return {
    standing: () => {
      refill()
      const { taken } = count
      const resetSeconds = Math.ceil((taken / perMinute) * MINUTE_SECONDS)
      return { limit: burst, remaining: Math.max(0, Math.floor(burst - taken)), resetSeconds }
    },
    waitSeconds: () => {
      refill()
      const left = burst - count.taken
      return left >= 1 ? 0 : ((1 - left) * MINUTE_SECONDS) / perMinute
    },
    spend: (taken) => {
      refill()
      count.taken += taken
    },
  }
}

/** So many a day, evenly refilled; after a quiet day all of them at once. */
export const createDayLimit = (perDay: number, count: RateCount): RateLimit =>
  createRateLimit(perDay / MINUTES_A_DAY, count, perDay)
