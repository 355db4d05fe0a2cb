import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What follows at once is over by then: the first requests after a start, the next deploy after one. */
const FIRST_LOOK_MS = 5_000
/** Until nothing is under way. */
const LOOK_AGAIN_MS = 100
/** A box that always has something to do collects all the same. */
const MAX_WAIT_MS = 60_000

/** Gives back the memory that something large has left. */
export interface GarbageCollection {
  /** Something large is over: 5 s from now, or as soon as nobody has to wait for it, but after a minute in any case. */
  soon: () => void
  /** Not any more. */
  cancel: () => void
}

/**
 * Gives back what a start or a deploy has left, which V8 by itself keeps for minutes: a third of what the host holds. It
 * takes some 50 ms, so it waits for a moment in which nobody does.
 *
 * @param isBusy - whether somebody would wait for it
 */
export function createGarbageCollection(isBusy: () => boolean): GarbageCollection {
  let timer: NodeJS.Timeout | undefined
  let waitedMs = 0
  const look = (): void => {
    if (!isBusy() || waitedMs >= MAX_WAIT_MS) return collectGarbage()
    waitedMs += LOOK_AGAIN_MS
    timer = setTimeout(look, LOOK_AGAIN_MS).unref()
  }
  return {
    soon() {
      clearTimeout(timer)
      waitedMs = FIRST_LOOK_MS
      timer = setTimeout(look, FIRST_LOOK_MS).unref()
    },
    cancel: () => clearTimeout(timer),
  }
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as NonNullable<typeof globalThis.gc>
  setFlagsFromString('--no-expose-gc')
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
