import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import { createRequestId, OnboxError, toProblem, type ErrorCode } from '../base/index.ts'

/** Headers fit one packet or two; one that sends them slower only holds the connection. */
const HEADERS_TIMEOUT_MS = 10_000
/** With the body: the largest that a function takes by default needs 70 kbit/s. */
const REQUEST_TIMEOUT_MS = 30_000
/** All headers of a request; a key and a few cookies take a tenth of it. */
const MAX_HEADER_BYTES = 16_384
/** How much longer than its limit a slow request may live. */
const CHECK_INTERVAL_MS = 5_000

export interface ListenOptions {
  host: string
  /** 0 takes a free one. */
  port: number
  /** Until the headers have come whole. */
  headersTimeoutMs?: number
  /** Until the body has, too; how long the answer takes does not count. */
  requestTimeoutMs?: number
  checkIntervalMs?: number
  /** Called for each answer to what did not even become a request. */
  onRefused?: (code: ErrorCode) => void
}

export interface Listening {
  /** `http://<host>:<port>`, with the port that was really taken. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves an app over HTTP. What does not even become a request is answered here, as a problem too.
 *
 * @throws {OnboxError} `PORT_IN_USE`, `LISTEN_FAILED`
 */
export function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  options: ListenOptions,
): Promise<Listening> {
  const { host, port, onRefused = () => {} } = options
  const serve = getRequestListener(fetch, {
    hostname: host,
    errorHandler: (error) => {
      const [code, reason]: [ErrorCode, string] =
        error instanceof RequestError
          ? ['REQUEST_MALFORMED', `${error.message}; send HTTP/1.1`]
          : ['INTERNAL', 'something unexpected went wrong']
      onRefused(code)
      const { body, init } = toAnswer(code, reason)
      return new Response(body, init)
    },
  })
  const server = createServer(
    {
      headersTimeout: options.headersTimeoutMs ?? HEADERS_TIMEOUT_MS,
      requestTimeout: options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS,
      connectionsCheckingInterval: options.checkIntervalMs ?? CHECK_INTERVAL_MS,
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    (incoming, outgoing) => void serve(incoming, outgoing),
  )
  answerBrokenRequests(server, onRefused)
  return new Promise((settle, reject) => {
    server.once('error', (cause) => reject(toListenError(cause, host, port)))
    server.listen(port, host, () => {
      const bound = (server.address() as AddressInfo).port
      settle({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
        close: () => close(server),
      })
    })
  })
}

function toListenError(cause: NodeJS.ErrnoException, host: string, port: number): OnboxError {
  return cause.code === 'EADDRINUSE'
    ? new OnboxError(
        'PORT_IN_USE',
        `Cannot listen on ${host}:${port}: another program does; stop it or set ONBOX_PORT`,
        { cause },
      )
    : new OnboxError(
        'LISTEN_FAILED',
        `Cannot listen on ${host}:${port}: ${cause.message}; set ONBOX_HOST or ONBOX_PORT`,
        { cause },
      )
}

/** Answers requests that Node gave up on before, or while, the app had them. */
function answerBrokenRequests(server: Server, onRefused: (code: ErrorCode) => void): void {
  const answers = new WeakMap<Socket, ServerResponse>()
  server.on('request', ({ socket }, answer) => answers.set(socket, answer))
  server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
    const socket = stream as Socket
    const answer = answers.get(socket)
    const isAnswering = answer?.headersSent === true && !answer.writableFinished
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering) {
      socket.destroy()
      return
    }
    const [code, reason] = describe(error)
    onRefused(code)
    const { body, init } = toAnswer(code, reason)
    const headers = Object.entries({ ...init.headers, connection: 'close' })
    socket.write(
      [
        `HTTP/1.1 ${init.status} ${init.statusText}`,
        ...headers.map(([name, value]) => `${name}: ${value}`),
        `content-length: ${Buffer.byteLength(body)}`,
        '',
        body,
      ].join('\r\n'),
    )
    socket.destroySoon()
  })
}

function describe({ code, message }: NodeJS.ErrnoException): [ErrorCode, string] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return ['REQUEST_TIMEOUT', 'it did not come whole in time; send it at once']
    case 'HPE_HEADER_OVERFLOW':
      return [
        'HEADERS_TOO_LARGE',
        `its headers have more than ${MAX_HEADER_BYTES} bytes; send fewer or shorter ones`,
      ]
    default:
      return ['REQUEST_MALFORMED', `${message}; send HTTP/1.1`]
  }
}

function toAnswer(code: ErrorCode, reason: string) {
  const requestId = createRequestId()
  const problem = toProblem(new OnboxError(code, `Cannot read the request: ${reason}`), requestId)
  return {
    body: JSON.stringify(problem),
    init: {
      status: problem.status,
      statusText: problem.title,
      headers: { 'content-type': 'application/problem+json', 'x-request-id': requestId },
    },
  }
}

function close(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle())
    server.closeAllConnections()
  })
}
