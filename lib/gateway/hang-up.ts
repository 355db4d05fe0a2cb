import type { Socket } from 'node:net'

/** A client that sends may go on until it has read its answer: with pauses so long, in all so long, and so much. */
const LINGER_MS = 500
const LONGEST_LINGER_MS = 15_000
const MAX_LINGER_BYTES = 67_108_864

/** What is thrown away goes through memory: of all connections so much at a time, or floods keep the garbage collector busy. */
const BYTES_AT_ONCE = 65_536
const INTERVAL_MS = 5

/** Those whose turn comes. */
const waiting: (() => void)[] = []
let turns: NodeJS.Timeout | undefined

function waitForTurn(goOn: () => void): void {
  waiting.push(goOn)
  turns ??= setInterval(() => {
    waiting.shift()?.()
    if (waiting.length > 0) return
    clearInterval(turns)
    turns = undefined
  }, INTERVAL_MS).unref()
}

/** What still comes is not read any more; its connection is of no further use. */
export function stopParsing(socket: Socket): void {
  socket.removeAllListeners('data')
  // To listen takes it away from the parser, too.
  socket.on('data', () => {})
  socket.pause()
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
  let bytesAtOnce = 0
  let timer: NodeJS.Timeout | undefined
  const startTimer = (): void => {
    timer = setTimeout(() => socket.destroy(), LINGER_MS).unref()
  }
  startTimer()
  socket.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    bytesAtOnce += chunk.length
    if (bytes > MAX_LINGER_BYTES || performance.now() > endsAtMs) {
      socket.destroy()
      return
    }
    timer?.refresh()
    if (bytesAtOnce < BYTES_AT_ONCE) return
    bytesAtOnce = 0
    // It is not the client that pauses now.
    clearTimeout(timer)
    socket.pause()
    waitForTurn(() => {
      if (socket.destroyed) return
      startTimer()
      socket.resume()
    })
  })
  socket.on('error', () => {})
  socket.once('close', () => clearTimeout(timer))
  // Once the client has ended it too, it closes by itself.
  socket.end()
  socket.resume()
}
