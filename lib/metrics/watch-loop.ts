import type { Metrics } from './metrics.ts'

const INTERVAL_MS = 500

/**
 * Measures, twice a second, how late the event loop runs a timer: what a request that comes at that moment waits.
 *
 * @returns ends it
 */
export function watchLoop({ loopDelayed }: Pick<Metrics, 'loopDelayed'>): () => void {
  let timer: NodeJS.Timeout
  const wait = (): void => {
    const dueAtMs = performance.now() + INTERVAL_MS
    timer = setTimeout(() => {
      loopDelayed(Math.max(0, performance.now() - dueAtMs))
      wait()
    }, INTERVAL_MS)
    timer.unref()
  }
  wait()
  return () => clearTimeout(timer)
}
