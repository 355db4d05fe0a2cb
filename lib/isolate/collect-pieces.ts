import { isPlainObject } from '../base/is-bounded.ts'
import { MAX_ATTACHED_BYTES, MAX_CHUNK_BYTES } from './message-limits.ts'
import type { GuestMessage, WholeMessage } from './protocol.ts'

/** An isolate sends full ones; each, however short, takes memory. */
const MAX_PIECES = MAX_ATTACHED_BYTES / MAX_CHUNK_BYTES

/**
 * Puts together what came in pieces.
 *
 * @returns takes the next message: gives the whole one, undefined after a piece, or `invalid` when there are
 * more bytes than there may be, or bytes that belong to nothing
 */
export function createPieceCollector(): (
  message: GuestMessage,
) => WholeMessage | 'invalid' | undefined {
  let pieces: Uint8Array[] = []
  let bytes = 0
  return (message) => {
    if (message.type === 'piece') {
      bytes += message.bytes.length
      pieces.push(message.bytes)
      return bytes > MAX_ATTACHED_BYTES || pieces.length > MAX_PIECES ? 'invalid' : undefined
    }
    if (pieces.length === 0) return message.type === 'code-cache' ? 'invalid' : message
    const body = Buffer.concat(pieces, bytes)
    pieces = []
    bytes = 0
    if (message.type === 'code-cache') return { type: 'code-cache', of: message.of, bytes: body }
    if (message.type !== 'call' || message.attached !== true) return 'invalid'
    const { argument } = message
    if (!isPlainObject(argument)) return 'invalid'
    return { ...message, argument: { ...argument, body } }
  }
}
