import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

/** What is under way on one connection. */
export interface Connection {
  /** The last request that was taken, if any was. */
  readonly last: Exchange | undefined
  /** The one before it. */
  readonly before: Exchange | undefined
  /** Those whose answers are not out yet. */
  readonly waiting: ReadonlySet<Exchange>
  /** It ends behind an answer that is on its way: what comes behind that is not done, and nothing more is said. */
  readonly isEnding: boolean
  /** Takes a request. @returns how many wait for their answers now */
  add: (exchange: Exchange) => number
  end: () => void
}

export interface Exchange {
  readonly request: IncomingMessage
  readonly answer: ServerResponse
}

/** Looks a connection up; what nobody knows yet is a new one. */
export function createConnections(): (socket: Duplex) => Connection {
  const known = new WeakMap<Duplex, Connection>()
  return (socket) => {
    const connection = known.get(socket) ?? createConnection()
    known.set(socket, connection)
    return connection
  }
}

function createConnection(): Connection {
  let last: Exchange | undefined
  let before: Exchange | undefined
  let isEnding = false
  const waiting = new Set<Exchange>()
  return {
    waiting,
    get last() {
      return last
    },
    get before() {
      return before
    },
    get isEnding() {
      return isEnding
    },
    add: (exchange) => {
      ;[before, last] = [last, exchange]
      waiting.add(exchange)
      exchange.answer.once('close', () => waiting.delete(exchange))
      return waiting.size
    },
    end: () => (isEnding = true),
  }
}

/** Ends a connection that Node does not look after any more, and tells those who answer on it. */
export function cut(socket: Duplex, { waiting }: Connection): void {
  socket.destroy()
  for (const { request, answer } of waiting) {
    request.destroy()
    answer.destroy()
    answer.emit('close')
  }
}

/** Does something once an answer is out, if there is one that is not yet. */
export function afterAnswer(exchange: Exchange | undefined, then: () => void): void {
  if (exchange && !exchange.answer.writableFinished) exchange.answer.once('finish', then)
  else then()
}
