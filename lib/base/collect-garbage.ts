import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** The first requests are answered by then. */
const FIRST_LOOK_MS = 5_000
/** Until nothing is under way. */
const LOOK_AGAIN_MS = 100
/** A box that always has something to do collects all the same. */
const MAX_WAIT_MS = 60_000

/**
 * Gives back, once, the memory that a start has left, which V8 by itself keeps for minutes: a third of what the host
 * holds. It takes some 50 ms, so it waits for a moment in which nobody does: 5 s at least, a minute at most.
 *
 * @param isBusy - whether somebody would wait for it
 * @returns gives it up
 */
export function collectWhenQuiet(isBusy: () => boolean): () => void {
  let waitedMs = FIRST_LOOK_MS
  const look = (): void => {
    if (!isBusy() || waitedMs >= MAX_WAIT_MS) return collectGarbage()
    waitedMs += LOOK_AGAIN_MS
    timer = setTimeout(look, LOOK_AGAIN_MS).unref()
  }
  let timer = setTimeout(look, FIRST_LOOK_MS).unref()
  return () => clearTimeout(timer)
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NonNullable<typeof globalThis.gc>
  setFlagsFromString('--no-expose-gc')
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
