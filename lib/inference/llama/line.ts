/** Those that wait for one of a few things: owners are served in turn, each one's own in their order. */
export interface Line<T> {
  /** @throws the signal's reason when aborted while waiting */
  wait(owner: string, signal: AbortSignal): Promise<T>
  /**
   * Hands a thing to the next that waits.
   *
   * @param lastOwner - who had it until now, and goes to the end of the line
   * @returns false when nobody waits
   */
  serve(thing: T, lastOwner: string | undefined): boolean
}

export function createLine<T>(): Line<T> {
  /** By owner, the next one first; no set is empty. */
  const waiting = new Map<string, Set<(thing: T) => void>>()

  const toEnd = (owner: string, places: Set<(thing: T) => void>): void => {
    waiting.delete(owner)
    if (places.size > 0) waiting.set(owner, places)
  }

  return {
    wait: (owner, signal) =>
      new Promise((resolve, reject) => {
        const places = waiting.get(owner) ?? new Set()
        waiting.set(owner, places)
        const enter = (thing: T): void => {
          signal.removeEventListener('abort', leave)
          resolve(thing)
        }
        const leave = (): void => {
          places.delete(enter)
          if (places.size === 0) waiting.delete(owner)
          reject(signal.reason as Error)
        }
        signal.addEventListener('abort', leave, { once: true })
        places.add(enter)
      }),

    serve(thing, lastOwner) {
      const own = lastOwner !== undefined && waiting.get(lastOwner)
      if (own) toEnd(lastOwner, own)
      for (const [owner, places] of waiting) {
        for (const enter of places) {
          places.delete(enter)
          toEnd(owner, places)
          enter(thing)
          return true
        }
      }
      return false
    },
  }
}
