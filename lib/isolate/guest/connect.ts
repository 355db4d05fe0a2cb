import { Socket } from 'node:net'
import { batchWrites } from '../../base/batch-writes.ts'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../../base/frames.ts'
import { isBounded, MAX_DEPTH } from '../../base/is-bounded.ts'
import {
  MAX_ATTACHED_BYTES,
  MAX_CHUNK_BYTES,
  MAX_GUEST_MESSAGE_BYTES,
  MAX_MESSAGE_VALUES,
} from '../message-limits.ts'
import type { GuestMessage, HostMessage } from '../protocol.ts'

/** The descriptor on which the host listens; the only one besides standard output and error. */
const HOST_FD = 3

/**
 * Says one thing to the host. Throws when it is too long or cannot be cloned.
 *
 * @param attached - bytes that belong to the message; of any length that the host takes
 */
export type Send = (message: GuestMessage, attached?: Uint8Array) => void

/** Opens the way to the host. Nothing outside this closure holds the socket. */
export function connect(onMessage: (message: HostMessage) => void): Send {
  const socket = new Socket({ fd: HOST_FD, readable: true, writable: true })
  const read = createFrameReader(MAX_MESSAGE_BYTES, (message) =>
    onMessage(toOwnMemory(message) as HostMessage),
  )
  socket.on('data', read)
  // Without a host there is nobody to work for.
  const leave = process.exit.bind(process)
  socket.on('close', () => leave(0))
  socket.on('error', () => leave(0))
  const write = socket.write.bind(socket)
  // Frames ask values for their properties as they write them, and a function's values may lie: bytes that
  // tell two lengths would end their message early and begin another. A clone is made of what is really there.
  const encode = (message: GuestMessage) => {
    if (OWN.has(message.type)) return encodeFrame(message, MAX_GUEST_MESSAGE_BYTES)
    const clone = structuredClone(message)
    // The host ends who sends it more.
    if (isBounded(clone, MAX_MESSAGE_VALUES)) return encodeFrame(clone, MAX_GUEST_MESSAGE_BYTES)
    throw new RangeError(
      `Cannot send more than ${MAX_MESSAGE_VALUES} values, or ${MAX_DEPTH} within each other, as circles are`,
    )
  }
  const batch = batchWrites({ write })
  return (message, attached) => {
    // First, since it may throw: bytes that no message follows are a fault that ends the isolate.
    const frame = encode(message)
    if (ENDS.has(message.type)) return batch.write(frame)
    batch.flush()
    if (attached) for (const bytes of toPieces(attached)) write(encode({ type: 'piece', bytes }))
    write(frame)
  }
}

/** Made of values that are the guest's own. */
const OWN = new Set<GuestMessage['type']>(['response', 'chunk', 'piece', 'aborted'])

/** What ends a request can wait for the others that end in this turn; a line for the log cannot wait for a loop. */
const ENDS = new Set<GuestMessage['type']>(['response', 'end', 'tool-result'])

/** @throws {RangeError} when the host would not take so many bytes */
function* toPieces(attached: Uint8Array): Iterable<Uint8Array<ArrayBuffer>> {
  // Of the true length: what a function attaches may be of a class of its own.
  const bytes = new Uint8Array(attached)
  if (bytes.length > MAX_ATTACHED_BYTES) {
    throw new RangeError(`Cannot send ${bytes.length} bytes: at most ${MAX_ATTACHED_BYTES}`)
  }
  for (let at = 0; at < bytes.length; at += MAX_CHUNK_BYTES) {
    yield bytes.slice(at, at + MAX_CHUNK_BYTES)
  }
}

/**
 * The value with its bytes copied. As they come they are views of whatever the socket has read, which shows
 * the messages of other requests.
 */
function toOwnMemory(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (Array.isArray(value)) return value.map(toOwnMemory)
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toOwnMemory(part)]))
}
