import { getHeapStatistics } from 'node:v8'

/** Work is over for this long before what it has left is collected: nobody waits meanwhile. */
const QUIET_MS = 1_000
/** A large heap would take long, and who has one was granted it. */
const MAX_HEAP_BYTES = 67_108_864
/** Collecting takes some 10 ms, and what runs rarely has to be compiled again after it. */
const INTERVAL_MS = 10_000

/**
 * Gives memory back when the isolate has nothing to do, as V8 by itself does not: more than a third of what a
 * served function holds is garbage, and room for more of it.
 *
 * @param isIdle - whether there is no work
 * @returns to be called when there was some
 */
export function createCollector(isIdle: () => boolean): () => void {
  // `--expose-gc` makes it; no function sees it.
  const collect = globalThis.gc
  if (collect === undefined) return () => {}
  let timer: NodeJS.Timeout | undefined
  let touchedAtMs = 0
  let collectedAtMs = -INTERVAL_MS
  const look = () => {
    const nowMs = performance.now()
    const dueMs = Math.max(touchedAtMs + QUIET_MS, collectedAtMs + INTERVAL_MS)
    if (nowMs < dueMs || !isIdle()) return lookLater(Math.max(QUIET_MS, dueMs - nowMs))
    timer = undefined
    if (getHeapStatistics().used_heap_size <= MAX_HEAP_BYTES)
      collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    collectedAtMs = performance.now()
  }
  const lookLater = (ms: number) => {
    timer = setTimeout(look, ms).unref()
  }
  return () => {
    touchedAtMs = performance.now()
    if (timer === undefined) lookLater(QUIET_MS)
  }
}
