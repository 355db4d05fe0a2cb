const SWEEP_MS = 600_000

/**
 * Takes away what has expired: now, and every ten minutes.
 *
 * @param sweep - where it fails, on a full or busy disk, the next one does it
 * @returns ends it
 */
export function startSweep(sweep: () => void): () => void {
  const trySweep = (): void => {
    try {
      sweep()
    } catch {
      // It stands in no one's way.
    }
  }
  trySweep()
  const timer = setInterval(trySweep, SWEEP_MS)
  timer.unref()
  return () => clearInterval(timer)
}
