import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Socket } from 'node:net'
import { afterAnswer, cut, type Connection } from './connection.ts'
import { hangUp } from './hang-up.ts'
import { createRequestId, OnboxError, toProblem, type ErrorCode } from '../base/index.ts'

/** An answer that stands by itself. */
interface Answer {
  body: string
  init: { status: number; statusText: string; headers: Record<string, string> }
}

type Headers = readonly (readonly [string, string])[]

export interface BrokenOptions {
  /** Of every answer. */
  readonly headers: Headers
  readonly onRefused: (code: ErrorCode) => void
  readonly stallTimeoutMs: number
  readonly connectionOf: (socket: Duplex) => Connection
  readonly maxHeaderBytes: number
}

/** Answers requests that Node gave up on before, or while, the app had them, and ends connections that stand still. */
export function answerBrokenRequests(
  server: Server,
  { headers, onRefused, stallTimeoutMs, maxHeaderBytes, connectionOf }: BrokenOptions,
): void {
  server.on('clientError', (error: NodeJS.ErrnoException, stream: Duplex) => {
    const socket = stream as Socket
    const { last, before, isEnding } = connectionOf(socket)
    if (error.code === 'ECONNRESET' || (!isEnding && !socket.writable)) {
      socket.destroy()
      return
    }
    if (isEnding) return
    const isAnother = last?.request.complete === true
    const isUnderWay = last?.answer.writableFinished === false
    // What is begun cannot be taken back; what came whole before it is answered before it.
    if (isUnderWay && last.answer.headersSent && !isAnother) {
      afterAnswer(before, () => socket.destroy())
      return
    }
    const [code, reason] = describe(error, maxHeaderBytes)
    onRefused(code)
    afterAnswer(isAnother ? last : before, () => {
      if (socket.writable) writeAnswer(socket, toAnswer(code, reason), headers)
    })
  })
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => {})
    const connection = connectionOf(socket)
    // From here on Node does not look after the connection: answers that wait for it to take more would wait for ever.
    if (connection.waiting.size > 0) cut(socket, connection)
    if (connection.isEnding) return
    onRefused('METHOD_NOT_ALLOWED')
    const reason = `to "${url.slice(0, 100)}" leads no tunnel; send the request itself`
    if (socket.writable) writeAnswer(socket, toAnswer('METHOD_NOT_ALLOWED', reason), headers)
  })
  server.timeout = stallTimeoutMs
  // Nothing has moved for so long. An answer that is being made takes its time; one that is not taken does not.
  server.on('timeout', (socket: Socket) => {
    const { answer } = connectionOf(socket).last ?? {}
    if (answer === undefined || answer.writableFinished || socket.writableLength > 0) {
      socket.destroy()
    }
  })
}

function describe(
  { code, message }: NodeJS.ErrnoException,
  maxHeaderBytes: number,
): [ErrorCode, string] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return ['REQUEST_TIMEOUT', 'it did not come whole in time; send it at once']
    case 'HPE_HEADER_OVERFLOW':
      return [
        'HEADERS_TOO_LARGE',
        `its headers have more than ${maxHeaderBytes} bytes; send fewer or shorter ones`,
      ]
    default:
      return ['REQUEST_MALFORMED', `${message}; send HTTP/1.1`]
  }
}

/** @param reason - why the request is not read, or all that there is to say */
export function toAnswer(code: ErrorCode, reason: string, retryAfterSeconds?: number): Answer {
  const requestId = createRequestId()
  const detail = reason.startsWith('Cannot ') ? reason : `Cannot read the request: ${reason}`
  const problem = toProblem(new OnboxError(code, detail), requestId)
  return {
    body: JSON.stringify(problem),
    init: {
      status: problem.status,
      statusText: problem.title,
      headers: {
        'content-type': 'application/problem+json',
        'x-request-id': requestId,
        ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
      },
    },
  }
}

/** Answers a request that has come, and reads no more of its connection. */
export function answerRefused(
  outgoing: ServerResponse,
  code: ErrorCode,
  reason: string,
  retryAfterSeconds?: number,
): void {
  const { body, init } = toAnswer(code, reason, retryAfterSeconds)
  outgoing.writeHead(init.status, init.statusText, { ...init.headers, connection: 'close' })
  outgoing.end(body)
}

/** Answers on a bare connection, and ends it. */
export function writeAnswer(socket: Duplex, { body, init }: Answer, headers: Headers): void {
  const all = [...headers, ...Object.entries({ ...init.headers, connection: 'close' })]
  socket.write(
    [
      `HTTP/1.1 ${init.status} ${init.statusText}`,
      ...all.map(([name, value]) => `${name}: ${value}`),
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  )
  hangUp(socket as Socket)
}
