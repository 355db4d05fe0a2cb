/** Waits before a model process that ended is started again, in milliseconds; the last one repeats. */
const RESTART_DELAYS_MS = [0, 1_000, 5_000, 15_000, 60_000]
/** A process that had the model for this long before it ended is restarted as if it were the first time. */
const HEALTHY_AFTER_MS = 60_000
/** So many ends in a row are a fault that somebody has to look at. */
const FAILED_AFTER_ENDS = 3

/** Counts how often a process ended in a row, and says how long to wait each time. */
export function createBackoff() {
  let ends = 0
  return {
    /** @param livedMs - how long it had the model; 0 where it never had it */
    ended(livedMs: number): { ends: number; restartInMs: number; isFailed: boolean } {
      ends = livedMs > HEALTHY_AFTER_MS ? 1 : ends + 1
      const restartInMs = RESTART_DELAYS_MS[Math.min(ends, RESTART_DELAYS_MS.length) - 1] as number
      return { ends, restartInMs, isFailed: ends >= FAILED_AFTER_ENDS }
    },
  }
}
