import type { Log } from '../base/index.ts'
import { startBlank, type Blank, type BlankOptions } from './blank.ts'
import type { RuntimeCode } from './runtime-code.ts'

/** A start that waits for its code leaves the cores to it: the next spare is made a moment later. */
const REFILL_DELAY_MS = 50

/** The runtime that spares load. */
export interface BlankRuntimes {
  readonly current: RuntimeCode
  /** Keeps the code cache of the current one. */
  saveCodeCache: (codeCache: Uint8Array) => void
}

/** Blank isolates that are started before somebody needs one: a function then loads in a few milliseconds. */
export interface BlankPool {
  /** A spare one, or a fresh one where no spare has that memory limit and runtime. @throws as `startBlank` */
  take: (options: BlankOptions) => Promise<Blank>
  /** Processes of the spare ones. */
  pids: () => number[]
  /** Ends the spares; `take` starts fresh ones from then on. */
  close: () => Promise<void>
}

/**
 * Keeps `size` blanks of the memory limits that were asked for last: the limit is a flag of the process, so a
 * spare fits only a function of the same limit. All have the runtime of this release.
 *
 * @param size - how many spares; 0 keeps none. One takes some 13 MB of memory of its own
 * @param memoryLimitMb - of the first spares, before anything was asked for
 * @param runtimes - has the runtime of this release, and keeps its code cache
 */
export function createBlankPool(
  size: number,
  memoryLimitMb: number,
  runtimes: BlankRuntimes,
  log: Log,
): BlankPool {
  /** The longest asked for first; equal ones follow each other. */
  let spares: { memoryLimitMb: number; blank: Blank }[] = []
  let wanted = Array.from({ length: size }, () => memoryLimitMb)
  const closing = new AbortController()
  let refilling: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  const missing = (): number | undefined => {
    const there = spares.map((spare) => spare.memoryLimitMb)
    return wanted.find((limit) => {
      const at = there.indexOf(limit)
      if (at >= 0) there.splice(at, 1)
      return at < 0
    })
  }

  const refill = async (): Promise<void> => {
    try {
      while (!closing.signal.aborted) {
        const limit = missing()
        if (limit === undefined) break
        const blank = await startBlank({
          memoryLimitMb: limit,
          runtime: runtimes.current,
          onRuntimeCodeCache: runtimes.saveCodeCache,
          log,
        })
        const spare = { memoryLimitMb: limit, blank }
        spares.push(spare)
        void blank.exited.then(() => {
          spares = spares.filter((other) => other !== spare)
        })
      }
    } catch (error) {
      // The next request makes its own, and gets the reason where that fails too.
      log.warn('spare isolate does not start', { reason: String(error) })
    }
    if (closing.signal.aborted) await endAll()
    else await endSurplus()
  }

  /** Those of limits that nobody has asked for lately. */
  const endSurplus = async (): Promise<void> => {
    // Out of the list first: nobody takes one that is being ended.
    for (const spare of spares.splice(0, Math.max(0, spares.length - size))) {
      spare.blank.kill('stopped')
      await spare.blank.exited
    }
  }

  const endAll = async (): Promise<void> => {
    for (const { blank } of spares) blank.kill('stopped')
    await Promise.all(spares.map(({ blank }) => blank.exited))
  }

  const refillSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      refilling ??= refill().finally(() => {
        refilling = undefined
      })
    }, REFILL_DELAY_MS)
    timer.unref()
  }

  if (size > 0) refillSoon()
  return {
    take: async (options) => {
      const isCurrent = options.runtime.hash === runtimes.current.hash
      if (closing.signal.aborted || size === 0 || !isCurrent) return startBlank(options)
      wanted = [...wanted, options.memoryLimitMb].slice(-size)
      const at = spares.findIndex((spare) => spare.memoryLimitMb === options.memoryLimitMb)
      refillSoon()
      const [spare] = at < 0 ? [] : spares.splice(at, 1)
      return spare?.blank ?? startBlank(options)
    },
    pids: () => spares.map(({ blank }) => blank.pid),
    close: async () => {
      closing.abort()
      clearTimeout(timer)
      await refilling
      await endAll()
    },
  }
}
