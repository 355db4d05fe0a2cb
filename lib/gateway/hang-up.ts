import type { Socket } from 'node:net'

/** So long, and so much, a client may go on sending until it has read its answer. */
const LINGER_MS = 500
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
  let bytes = 0
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > MAX_LINGER_BYTES) socket.destroy()
  })
  socket.on('error', () => {})
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  timer.unref()
  socket.once('close', () => clearTimeout(timer))
  socket.once('end', () => socket.destroySoon())
  socket.end()
  socket.resume()
}
