import { Socket } from 'node:net'
import { createFrameReader, encodeFrame, MAX_MESSAGE_BYTES } from '../../base/frames.ts'
import type { GuestMessage, HostMessage } from '../protocol.ts'

/** The descriptor on which the host listens; the only one besides standard output and error. */
const HOST_FD = 3

/** Says one thing to the host. Throws when it is too long or cannot be cloned. */
export type Send = (message: GuestMessage) => void

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
  return (message) => void write(encodeFrame(structuredClone(message), MAX_MESSAGE_BYTES))
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
