/** Between two turns of one question the process has nothing to do: this is longer than most tools take. */
const QUIET_MS = 500

/** Does what nobody waits for while no turn is under way. */
export interface QuietTime {
  /** There is something to do: at once where no turn is under way. */
  wake(): void
  /** A turn begins. @returns once nothing is done any more */
  pause(): Promise<void>
  /** A turn has ended; to be called once for each `pause`. */
  resume(): void
}

/**
 * @param work - is asked again and again; it leaves as soon as it can when its signal is aborted
 */
export function createQuietTime(work: (signal: AbortSignal) => Promise<void>): QuietTime {
  let turns = 0
  let working = Promise.resolve()
  let leave = new AbortController()
  let timer: NodeJS.Timeout | undefined

  const start = (): void => {
    clearTimeout(timer)
    leave.abort()
    leave = new AbortController()
    const { signal } = leave
    working = working.then(() => (signal.aborted ? undefined : work(signal))).catch(console.error)
  }

  return {
    wake() {
      if (turns === 0) start()
    },
    async pause() {
      turns += 1
      clearTimeout(timer)
      leave.abort()
      await working
    },
    resume() {
      turns -= 1
      if (turns === 0) timer = setTimeout(start, QUIET_MS).unref()
    },
  }
}
