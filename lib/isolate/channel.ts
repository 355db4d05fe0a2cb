import type { Duplex } from 'node:stream'
import { batchWrites, createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../base/index.ts'

/** Of the host's thread, so much is there for what one process says unasked. */
const SHARE = 0.25
/** A process that was quiet may take so much of it at once. */
const MAX_CREDIT_MS = 5
/** Nor does one wait longer for what it has cost: the host may have been busy with itself. */
const MAX_DEBT_MS = 25
/** After so much, others are heard first. */
const SLICE_MS = 1

const NOTHING = Buffer.alloc(0)

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
 * Reads whole messages from `socket`, each process in its turn: one that floods the host is slowed down by its own
 * pipe, and its neighbours go on.
 *
 * @param maxBytes - longest message that is read
 * @param onMessage - gets each; whether it ends what this process was asked, which costs it nothing of its share
 * @param onFault - gets what makes the stream unreadable; nothing is read after it
 */
export function openChannel(
  socket: Duplex,
  maxBytes: number,
  onMessage: (message: unknown) => boolean,
  onFault: (error: Error) => void,
): Channel {
  let creditMs = MAX_CREDIT_MS
  let creditAtMs = performance.now()
  let sliceEndMs = 0
  let isCut = false
  let messages = 0
  let unasked = 0
  let isResting = false
  let isEnding = false
  let isOver = false
  const read = createFrameReader(
    maxBytes,
    (message) => {
      messages += 1
      if (!onMessage(message)) unasked += 1
    },
    () => {
      isCut = performance.now() >= sliceEndMs
      return !isCut
    },
  )
  const hear = (chunk: Buffer) => {
    if (isOver) return
    const nowMs = performance.now()
    creditMs = Math.min(MAX_CREDIT_MS, creditMs + (nowMs - creditAtMs) * SHARE)
    creditAtMs = nowMs
    sliceEndMs = isEnding ? Infinity : nowMs + SLICE_MS
    isCut = false
    messages = 0
    unasked = 0
    const begun = process.threadCpuUsage()
    try {
      read(chunk)
    } catch (error) {
      isOver = true
      return onFault(error instanceof Error ? error : new Error(String(error)))
    }
    if (unasked > 0) {
      const { user, system } = process.threadCpuUsage(begun)
      creditMs -= ((user + system) / 1_000) * (unasked / messages)
      creditMs = Math.max(creditMs, -MAX_DEBT_MS)
    }
    const wasResting = isResting
    isResting = !isEnding && (isCut || creditMs < 0)
    if (!isResting) {
      if (wasResting) socket.resume()
      return
    }
    socket.pause()
    if (creditMs < 0) setTimeout(hear, -creditMs / SHARE, NOTHING)
    else setImmediate(hear, NOTHING)
  }
  socket.on('data', hear)
  // What it said before it ended is heard before its end is known.
  socket.on('end', () => {
    isEnding = true
    hear(NOTHING)
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
