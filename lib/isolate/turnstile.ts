/** For each that is inside, so many may wait. */
export const QUEUE_FACTOR = 4

/** Lets in so many at once; some more may wait in line. */
export interface Turnstile {
  /** How many are inside and how many wait. */
  readonly load: { inside: number; waiting: number }
  /** Whether who comes now has to wait. */
  readonly isFull: boolean
  /**
   * Waits for a turn.
   *
   * @param onEnter - called at the moment when the turn comes
   * @returns gives the turn back (calling it again does nothing); undefined when the line is full
   * @throws the signal's reason when it is aborted before the turn comes
   */
  enter: (signal: AbortSignal, onEnter?: () => void) => Promise<(() => void) | undefined>
  /** Lets in so many from now on, and so many into the line; those who are there stay. */
  resize: (concurrency: number, maxWaiting?: number) => void
}

export function createTurnstile(concurrency: number, maxWaiting: number): Turnstile {
  const waiting = new Set<() => void>()
  let places = concurrency
  let maxLine = maxWaiting
  let inside = 0

  const admitNext = () => {
    while (inside < places) {
      const [next] = waiting
      if (next === undefined) return
      waiting.delete(next)
      inside += 1
      next()
    }
  }

  const createLeave = () => {
    let hasLeft = false
    return () => {
      if (hasLeft) return
      hasLeft = true
      inside -= 1
      admitNext()
    }
  }

  return {
    get load() {
      return { inside, waiting: waiting.size }
    },
    get isFull() {
      return inside >= places
    },
    enter: (signal, onEnter) => {
      if (inside < places) {
        inside += 1
        onEnter?.()
        return Promise.resolve(createLeave())
      }
      if (waiting.size >= maxLine) return Promise.resolve(undefined)
      return new Promise((resolve, reject) => {
        const onAbort = () => {
          waiting.delete(admit)
          reject(signal.reason as Error)
        }
        const admit = () => {
          signal.removeEventListener('abort', onAbort)
          onEnter?.()
          resolve(createLeave())
        }
        if (signal.aborted) return onAbort()
        signal.addEventListener('abort', onAbort)
        waiting.add(admit)
      })
    },
    resize: (next, nextLine = maxLine) => {
      places = next
      maxLine = nextLine
      admitNext()
    },
  }
}
