import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { countChunks } from '../base/index.ts'

/**
 * Lets nothing through of a body behind the chunk by which whoever reads it sees that it is made of crumbs: one packet has ten
 * thousand of them, and each would keep everybody waiting on its way through the streams. Its end does not come either, so that
 * nobody takes what there is for a whole body.
 */
export function dropCrumbs(incoming: IncomingMessage): void {
  const findFault = countChunks()
  const push = incoming.push.bind(incoming)
  let isRefused = false
  incoming.push = (chunk: unknown, encoding?: BufferEncoding) => {
    if (isRefused) {
      skipPacket(incoming.socket)
      // And no more is read from the socket.
      return false
    }
    if (chunk instanceof Uint8Array) isRefused = findFault(chunk) !== undefined
    return push(chunk, encoding)
  }
}

/** What Node's parser of HTTP calls with each chunk of a body stands here in it, as `HTTPParser.kOnBody`. */
const ON_BODY = 3

/** Lets the parser pass over what is left of the packet that it is at: to be called with each chunk takes 12 ms for a packet. */
function skipPacket(socket: Socket): void {
  const { parser } = socket as { parser?: Record<number, unknown> | null }
  const onBody = parser?.[ON_BODY]
  if (!parser || typeof onBody !== 'function') return
  parser[ON_BODY] = undefined
  // Once the packet has been parsed, and before its connection can close: another gets its parser then.
  setImmediate(() => {
    parser[ON_BODY] = onBody
  })
}
