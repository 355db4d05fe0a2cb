/** Lets in so many at once; some more may wait in line. */
export interface Turnstile {
  /**
   * Waits for a turn.
   *
   * @returns gives the turn back (calling it again does nothing); undefined when the line is full
   * @throws the signal's reason when it is aborted before the turn comes
   */
  enter: (signal: AbortSignal) => Promise<(() => void) | undefined>
}

export function createTurnstile(concurrency: number, maxWaiting: number): Turnstile {
  const waiting = new Set<() => void>()
  let inside = 0

  const createLeave = () => {
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      const [next] = waiting
      if (next === undefined) inside -= 1
      else {
        waiting.delete(next)
        next()
      }
    }
  }

  return {
    enter: (signal) => {
      if (inside < concurrency) {
        inside += 1
        return Promise.resolve(createLeave())
      }
      if (waiting.size >= maxWaiting) return Promise.resolve(undefined)
      return new Promise((resolve, reject) => {
        const onAbort = () => {
          waiting.delete(admit)
          reject(signal.reason as Error)
        }
        const admit = () => {
          signal.removeEventListener('abort', onAbort)
          resolve(createLeave())
        }
        if (signal.aborted) return onAbort()
        signal.addEventListener('abort', onAbort)
        waiting.add(admit)
      })
    },
  }
}
