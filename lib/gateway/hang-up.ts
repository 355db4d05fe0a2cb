import type { Socket } from 'node:net'

/** A client that sends may go on until it has read its answer: with pauses so long, in all so long, and so much. */
const LINGER_MS = 500
const LONGEST_LINGER_MS = 15_000
const MAX_LINGER_BYTES = 67_108_864

/** What still comes is not parsed any more; its connection is of no further use. */
export function stopParsing(socket: Socket): void {
  socket.removeAllListeners('data')
  // To listen takes it away from the parser, too.
  socket.on('data', () => {})
}

/**
 * Ends a connection behind its answer. What the client still sends is thrown away unread: a connection that is closed at
 * once takes the answer with it, and what is parsed costs the others.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9112#section-9.6
 */
export function hangUp(socket: Socket): void {
  stopParsing(socket)
  const endsAtMs = performance.now() + LONGEST_LINGER_MS
  let bytes = 0
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  timer.unref()
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MAX_LINGER_BYTES || performance.now() > endsAtMs) socket.destroy()
    else timer.refresh()
  })
  socket.on('error', () => {})
  socket.once('close', () => clearTimeout(timer))
  // Once the client has ended it too, it closes by itself.
  socket.end()
  socket.resume()
}
