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
  keepOwnMethods(socket)
  const read = createFrameReader(MAX_MESSAGE_BYTES, (message) => onMessage(message as HostMessage))
  socket.on('data', read)
  // Without a host there is nobody to work for.
  const leave = process.exit.bind(process)
  socket.on('close', () => leave(0))
  socket.on('error', () => leave(0))
  const write = socket.write.bind(socket)
  return (message) => void write(encodeFrame(message, MAX_MESSAGE_BYTES))
}

/** Gives `socket` its methods as its own, so that a patched prototype never gets to see it as `this`. */
function keepOwnMethods(socket: Socket): void {
  for (
    let prototype: object = Socket.prototype;
    prototype !== Object.prototype;
    prototype = Object.getPrototypeOf(prototype) as object
  ) {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof property.value !== 'function' || key === 'constructor') continue
      if (!Object.hasOwn(socket, key)) Object.defineProperty(socket, key, { value: property.value })
    }
  }
}
