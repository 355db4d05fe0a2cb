import type { Duplex } from 'node:stream'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../base/index.ts'

/** What one isolate may make the host read: beyond it, reading pauses until the window is over. */
const WINDOW_MS = 100
const WINDOW_MESSAGES = 4_000
const WINDOW_BYTES = 64 * 1_048_576

/** The host's end of the way to one process. */
export interface Channel {
  /** @throws {RangeError} when the message is too long */
  send: (message: unknown) => void
  /** Settles when the other side has room again; at once while it has. */
  drained: () => Promise<void>
}

/**
 * Reads whole messages from `socket`, at a bounded rate: a process that floods the host is slowed
 * down by its own pipe, and its neighbours go on.
 *
 * @param onFault - gets what makes the stream unreadable; nothing is read after it
 */
export function openChannel(
  socket: Duplex,
  onMessage: (message: unknown) => void,
  onFault: (error: Error) => void,
): Channel {
  let messages = 0
  let bytes = 0
  let windowEnd = 0
  const read = createFrameReader(MAX_MESSAGE_BYTES, (message, length) => {
    messages += 1
    bytes += length
    onMessage(message)
  })
  const throttle = () => {
    const now = performance.now()
    if (now >= windowEnd) {
      windowEnd = now + WINDOW_MS
      messages = 0
      bytes = 0
    } else if (messages > WINDOW_MESSAGES || bytes > WINDOW_BYTES) {
      socket.pause()
      setTimeout(() => socket.resume(), windowEnd - now)
    }
  }
  socket.on('data', (chunk: Buffer) => {
    try {
      read(chunk)
      throttle()
    } catch (error) {
      socket.removeAllListeners('data')
      onFault(error instanceof Error ? error : new Error(String(error)))
    }
  })
  // A broken pipe shows as the exit of the process, which is where it is dealt with.
  socket.on('error', () => {})
  return {
    send: (message) => {
      if (socket.writable) socket.write(encodeFrame(message, MAX_MESSAGE_BYTES))
    },
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
