/** Where bytes go. */
export interface Sink {
  write: (bytes: Buffer) => void
}

/**
 * Writes what is said in one turn of the event loop with two system calls: the first at once, so that nobody
 * waits who is alone, and the rest together at the turn's end.
 *
 * @returns `write`; `flush` writes what is held; `heldBytes` tells how much that is
 */
export function batchWrites(sink: Sink): {
  write: (frame: Buffer) => void
  flush: () => void
  heldBytes: () => number
} {
  let held: Buffer[] = []
  let heldBytes = 0
  let isTurnOver = true
  const flush = (): void => {
    if (held.length === 0) return
    const all = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held, heldBytes)
    held = []
    heldBytes = 0
    sink.write(all)
  }
  const endTurn = (): void => {
    isTurnOver = true
    flush()
  }
  return {
    write: (frame) => {
      if (isTurnOver) {
        isTurnOver = false
        setImmediate(endTurn)
        sink.write(frame)
        return
      }
      held.push(frame)
      heldBytes += frame.length
    },
    flush,
    heldBytes: () => heldBytes,
  }
}
