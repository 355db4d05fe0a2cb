import type { Duplex } from 'node:stream'
import { batchWrites, createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../base/index.ts'

/** What one isolate may make the host read: beyond it, reading pauses until the window is over. */
const WINDOW_MS = 100
const WINDOW_MESSAGES = 4_000
const WINDOW_BYTES = 64 * 1_048_576
const WINDOW_BUSY_MS = 50
/** A short message may take long to read: then reading rests, so many times as long. */
const REST_FACTOR = 2

/** The host's end of the way to one process. */
export interface Channel {
  /** @throws {RangeError} when the message is too long */
  send: (message: unknown) => void
  /** Settles when the other side has room again; at once while it has. */
  drained: () => Promise<void>
  /** What was sent and is still here, since the other side does not read. */
  unreadBytes: () => number
}

/**
 * Reads whole messages from `socket`, at a bounded rate: a process that floods the host is slowed
 * down by its own pipe, and its neighbours go on.
 *
 * @param maxBytes - longest message that is read
 * @param onFault - gets what makes the stream unreadable; nothing is read after it
 */
export function openChannel(
  socket: Duplex,
  maxBytes: number,
  onMessage: (message: unknown) => void,
  onFault: (error: Error) => void,
): Channel {
  let messages = 0
  let bytes = 0
  let busyMs = 0
  let windowEnd = 0
  const read = createFrameReader(maxBytes, (message, length) => {
    messages += 1
    bytes += length
    onMessage(message)
  })
  const throttle = (spentMs: number) => {
    const now = performance.now()
    busyMs += spentMs
    const restMs = busyMs > WINDOW_BUSY_MS ? busyMs * REST_FACTOR : 0
    const isFull = messages > WINDOW_MESSAGES || bytes > WINDOW_BYTES
    if (restMs > 0 || (isFull && now < windowEnd)) {
      socket.pause()
      setTimeout(() => socket.resume(), Math.max(restMs, windowEnd - now))
    }
    if (restMs > 0 || now >= windowEnd) {
      windowEnd = now + Math.max(restMs, WINDOW_MS)
      messages = 0
      bytes = 0
      busyMs = 0
    }
  }
  socket.on('data', (chunk: Buffer) => {
    try {
      const begun = process.threadCpuUsage()
      read(chunk)
      const { user, system } = process.threadCpuUsage(begun)
      throttle((user + system) / 1_000)
    } catch (error) {
      socket.removeAllListeners('data')
      onFault(error instanceof Error ? error : new Error(String(error)))
    }
  })
  const batch = batchWrites({ write: (bytes) => void socket.write(bytes) })
  // A broken pipe shows as the exit of the process, which is where it is dealt with.
  socket.on('error', () => {})
  return {
    send: (message) => {
      if (socket.writable) batch.write(encodeFrame(message, MAX_MESSAGE_BYTES))
    },
    unreadBytes: () => socket.writableLength + batch.heldBytes(),
    drained: () =>
      socket.writableNeedDrain
        ? new Promise((resolve) => {
            const done = () => {
              socket.off('drain', done).off('close', done)
              resolve()
            }
            socket.on('drain', done).on('close', done)
          })
        : Promise.resolve(),
  }
}
