import type { IncomingMessage } from 'node:http'
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
    // And no more is read from the socket.
    if (isRefused) return false
    if (chunk instanceof Uint8Array) isRefused = findFault(chunk) !== undefined
    return push(chunk, encoding)
  }
}
