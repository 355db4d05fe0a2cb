/** A function that ended within this time of its start is in trouble: the next start waits. */
const HEALTHY_MS = 10_000
const FIRST_BACKOFF_MS = 200
const MAX_BACKOFF_MS = 10_000

/** When a function that keeps ending may be started again: later and later. */
export interface StartPolicy {
  /** How long the next start has to wait; 0 or less: not at all. */
  waitMs: () => number
  /** An isolate ended by itself, or did not start. */
  ended: (startedAtMs: number) => void
}

export function createStartPolicy(): StartPolicy {
  let shortLives = 0
  let nextStartAtMs = 0
  return {
    waitMs: () => nextStartAtMs - performance.now(),
    ended: (startedAtMs) => {
      shortLives = performance.now() - startedAtMs < HEALTHY_MS ? shortLives + 1 : 0
      // The first end costs no wait: it may well have been one bad request.
      const backoffMs =
        shortLives < 2 ? 0 : Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (shortLives - 2))
      nextStartAtMs = performance.now() + backoffMs
    },
  }
}
