/** Events pushed from outside and read by one loop, in order. */
export interface EventQueue<T> extends AsyncIterable<T> {
  push(event: T): void
  /** No event follows; the loop ends after those that were pushed. */
  end(): void
  /** The loop throws `error`, at once. */
  fail(error: Error): void
  /** Whether `end` was called. */
  readonly ended: boolean
}

export function createEventQueue<T>(): EventQueue<T> {
  const events: T[] = []
  let state: 'open' | 'ended' | Error = 'open'
  let wake: () => void = () => {}
  const set = (next: 'ended' | Error): void => {
    if (state === 'open') state = next
    wake()
  }
  return {
    push(event) {
      events.push(event)
      wake()
    },
    end: () => set('ended'),
    fail: set,
    get ended() {
      return state === 'ended'
    },
    async *[Symbol.asyncIterator]() {
      for (;;) {
        if (state instanceof Error) throw state
        const event = events.shift()
        if (event !== undefined) yield event
        else if (state === 'ended') return
        else await new Promise<void>((resolve) => (wake = resolve))
      }
    },
  }
}
