import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener, RequestError } from '@hono/node-server'
import {
  OnboxError,
  readCertificate,
  type CertificateFiles,
  type ErrorCode,
} from '../base/index.ts'
import { DEFAULTS } from '../config/index.ts'
import { answerBrokenRequests, answerRefused, toAnswer, writeAnswer } from './answer-broken.ts'
import { createConnections } from './connection.ts'
import { dropCrumbs } from './drop-crumbs.ts'
import { findHeaderFault } from './find-header-fault.ts'
import { followCertificate, type FollowOptions } from './follow-certificate.ts'
import { hangUp, stopParsing } from './hang-up.ts'
import { limitConnections, type ConnectionLimits } from './limit-connections.ts'
import { listUrls, type Urls } from './list-urls.ts'
import { listSecurityHeaders } from './security-headers.ts'

/** All headers of a request; a key and a few cookies take a tenth of it. */
const MAX_HEADER_BYTES = 16_384
/** How much longer than its limit a slow request may live, at most. */
const MAX_CHECK_INTERVAL_MS = 5_000
/** Requests of one connection that wait for their answers; programs that send one behind the other have a few. */
const MAX_WAITING = 256
/** A client that takes nothing of its answer for so long only holds the connection. */
const STALL_TIMEOUT_MS = 60_000

export interface ListenOptions {
  host: string
  /** 0 takes a free one. */
  port: number
  /** With it, the box speaks HTTPS only. */
  tls?: ({ files: CertificateFiles } & FollowOptions) | undefined
  connections?: ConnectionLimits
  /** Until the headers have come whole; a handshake of TLS takes no longer either. */
  headersTimeoutMs?: number
  /** Until the body has, too; how long the answer takes does not count. */
  requestTimeoutMs?: number
  /** Until a client takes more of its answer. */
  stallTimeoutMs?: number
  /** Called for each answer to what did not even become a request. */
  onRefused?: (code: ErrorCode) => void
  /** Called where it cannot take a connection, as when no descriptor is left; it listens on. */
  onFault?: (error: Error) => void
}

export interface Listening extends Urls {
  close(): Promise<void>
}

const NO_PROXIES: ConnectionLimits = { ...DEFAULTS.http, isProxy: () => false }

/**
 * Serves an app over HTTP, or HTTPS where there is a certificate. What does not even become a request is answered here,
 * as a problem too.
 *
 * @throws {OnboxError} `PORT_IN_USE`, `LISTEN_FAILED`, `CERTIFICATE_UNUSABLE`
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  options: ListenOptions,
): Promise<Listening> {
  const { host, port, tls, connections = NO_PROXIES, onRefused = () => {} } = options
  const headers = listSecurityHeaders(tls !== undefined)
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
  const connectionOf = createConnections()
  const isEnding = (socket: Socket): boolean => {
    const connection = connectionOf(socket)
    const { answer } = connection.last ?? {}
    // So the app answers what it has not read whole.
    if (answer?.headersSent && answer.getHeader('connection') === 'close') connection.end()
    return connection.isEnding
  }
  const refuse = (
    outgoing: ServerResponse,
    code: ErrorCode,
    reason: string,
    retryAfterSeconds?: number,
  ): void => {
    onRefused(code)
    const { socket } = outgoing.req
    connectionOf(socket).end()
    stopParsing(socket)
    socket.destroySoon = () => hangUp(socket)
    for (const [name, value] of headers) outgoing.setHeader(name, value)
    answerRefused(outgoing, code, reason, retryAfterSeconds)
  }
  const handle = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    if (isEnding(incoming.socket)) return
    const waiting = connectionOf(incoming.socket).add({ request: incoming, answer: outgoing })
    if (waiting > MAX_WAITING) {
      const reason = `${MAX_WAITING} of this connection wait for their answers; read those first`
      return refuse(outgoing, 'RATE_LIMITED', `Cannot take more requests: ${reason}`, 1)
    }
    for (const [name, value] of headers) outgoing.setHeader(name, value)
    outgoing.prependOnceListener('finish', () => {
      const { socket } = incoming
      // Node would close it at once.
      if (!incoming.complete) socket.destroySoon = () => hangUp(socket)
    })
    const fault = findHeaderFault(incoming)
    if (fault === undefined) {
      // Only of chunks does one packet have thousands.
      if (incoming.headers['transfer-encoding'] !== undefined) dropCrumbs(incoming)
      return void serve(incoming, outgoing)
    }
    refuse(outgoing, ...fault)
  }
  const {
    headersTimeoutMs: headersTimeout = DEFAULTS.http.headersTimeoutMs,
    requestTimeoutMs: requestTimeout = DEFAULTS.http.requestTimeoutMs,
  } = options
  const limits = {
    headersTimeout,
    requestTimeout,
    connectionsCheckingInterval: Math.min(headersTimeout, requestTimeout, MAX_CHECK_INTERVAL_MS),
    maxHeaderSize: MAX_HEADER_BYTES,
    // Node would answer without a word.
    requireHostHeader: false,
  }
  const stopFollowing: (() => void)[] = []
  let server: Server
  if (tls === undefined) {
    server = createServer(limits, handle)
  } else {
    const { cert, key } = readCertificate(tls.files)
    const secured = createTlsServer(
      { ...limits, cert, key, minVersion: 'TLSv1.2', handshakeTimeout: headersTimeout },
      handle,
    )
    stopFollowing.push(followCertificate(secured, tls.files, tls))
    server = secured
  }
  // Beyond this number Node leaves headers out without a word; their bytes are bounded, and we count them.
  server.maxHeadersCount = 0
  limitConnections(server, connections, (socket, { code, message, retryAfterSeconds }) => {
    onRefused(code)
    // Nobody speaks TLS with it yet.
    if (tls !== undefined) socket.destroy()
    else writeAnswer(socket, toAnswer(code, message, retryAfterSeconds), headers)
  })
  answerBrokenRequests(server, {
    headers,
    onRefused,
    stallTimeoutMs: options.stallTimeoutMs ?? STALL_TIMEOUT_MS,
    maxHeaderBytes: MAX_HEADER_BYTES,
    connectionOf,
  })
  server.on('checkExpectation', ({ socket }: IncomingMessage, outgoing: ServerResponse) => {
    if (isEnding(socket)) return
    refuse(outgoing, 'REQUEST_MALFORMED', 'it expects other than 100-continue; send no Expect')
  })
  return new Promise((settle, reject) => {
    const onRefusedPort = (cause: Error): void => {
      for (const stop of stopFollowing) stop()
      reject(toListenError(cause, host, port))
    }
    server.once('error', onRefusedPort)
    server.listen(port, host, () => {
      server.off('error', onRefusedPort)
      // One that nobody hears would end the box.
      server.on('error', (error) => options.onFault?.(error))
      const bound = server.address() as AddressInfo
      settle({
        ...listUrls(tls === undefined ? 'http' : 'https', host, bound),
        close: () => {
          for (const stop of stopFollowing) stop()
          return close(server)
        },
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

function close(server: Server): Promise<void> {
  return new Promise((settle) => {
    server.close(() => settle())
    server.closeAllConnections()
  })
}
