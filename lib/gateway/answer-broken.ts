import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Socket } from 'node:net'
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
  /** Whether a connection ends behind an answer that is on its way: nothing more is said on it. */
  readonly isEnding: (socket: Duplex) => boolean
  readonly maxHeaderBytes: number
}

/** Answers requests that Node gave up on before, or while, the app had them, and ends connections that stand still. */
export function answerBrokenRequests(
  server: Server,
  { headers, onRefused, stallTimeoutMs, maxHeaderBytes, isEnding }: BrokenOptions,
): void {
  /** The last of each connection, and the answer to the one before it. */
  const requests = new WeakMap<
    Duplex,
    [IncomingMessage, ServerResponse, ServerResponse | undefined]
  >()
  server.on('request', (request: IncomingMessage, answer: ServerResponse) => {
    const [, before] = requests.get(request.socket) ?? []
    requests.set(request.socket, [request, answer, before])
  })
  server.on('clientError', (error: NodeJS.ErrnoException, stream: Duplex) => {
    const socket = stream as Socket
    if (error.code !== 'ECONNRESET' && isEnding(socket)) return
    const [request, answer, before] = requests.get(socket) ?? []
    const isUnderWay = answer !== undefined && !answer.writableFinished
    const isAnother = request?.complete === true
    const earlier = isAnother ? answer : before
    const afterEarlier = (then: () => void): void => {
      if (earlier && !earlier.writableFinished) earlier.once('finish', then)
      else then()
    }
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    // What is begun cannot be taken back.
    if (isUnderWay && answer.headersSent && !isAnother) {
      afterEarlier(() => socket.destroy())
      return
    }
    const [code, reason] = describe(error, maxHeaderBytes)
    onRefused(code)
    const refuse = (): void => {
      if (socket.writable) writeAnswer(socket, toAnswer(code, reason), headers)
    }
    // What came whole before it is answered before it.
    afterEarlier(refuse)
  })
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => {})
    onRefused('METHOD_NOT_ALLOWED')
    const reason = `to "${url.slice(0, 100)}" leads no tunnel; send the request itself`
    writeAnswer(socket, toAnswer('METHOD_NOT_ALLOWED', reason), headers)
  })
  server.timeout = stallTimeoutMs
  // Nothing has moved for so long. An answer that is being made takes its time; one that is not taken does not.
  server.on('timeout', (socket: Socket) => {
    const [, answer] = requests.get(socket) ?? []
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
