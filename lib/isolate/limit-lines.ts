const WINDOW_MS = 1_000

/**
 * Counts lines, second by second.
 *
 * @param maxLines - that may go in one second
 * @param onDropped - told with the first line after it how many there were beyond that
 * @returns to be asked before each line: whether it may go
 */
export function limitLines(maxLines: number, onDropped: (dropped: number) => void): () => boolean {
  let windowEndMs = 0
  let lines = 0
  return () => {
    const nowMs = performance.now()
    if (nowMs >= windowEndMs) {
      const dropped = lines - maxLines
      windowEndMs = nowMs + WINDOW_MS
      lines = 0
      if (dropped > 0) onDropped(dropped)
    }
    lines += 1
    return lines <= maxLines
  }
}
