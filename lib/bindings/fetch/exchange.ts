import type { IncomingMessage } from 'node:http'
import { OnboxError, untilAborted } from '../../base/index.ts'
import { NULL_BODY, type FetchHead } from '../../isolate/index.ts'
import { describeFault } from './describe-fault.ts'
import { followRedirect } from './follow-redirect.ts'
import type { Inject } from './inject.ts'
import type { CheckedOrder } from './read-order.ts'
import { resolveGranted, type Grant } from './resolve-granted.ts'
import { sendOnce, type Hop } from './send-once.ts'

const MAX_REDIRECTS = 5

export interface ExchangeOptions {
  grant: Grant
  maxResponseBytes: number
  /** Headers that the host adds, in place of the function's of the same name. */
  inject: Inject
  /** Called before each request. @throws {OnboxError} `FETCH_LIMITED` */
  takeOne: () => void
  signal: AbortSignal
  /** Where the exchange is and how far it got, for the log. */
  progress: { host: string; status?: number; bytes: number }
}

/**
 * One request with its redirects, each of which is checked as the first one is.
 *
 * @returns a `FetchHead`, then the body
 * @throws {OnboxError} `FETCH_DENIED`, `FETCH_FAILED`, `FETCH_TOO_LARGE`, and what `takeOne` throws; once
 * `signal` is aborted, anything
 */
export async function* exchange(
  { first, redirect }: CheckedOrder,
  options: ExchangeOptions,
): AsyncGenerator<FetchHead | Uint8Array> {
  let hop = first
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await send(hop, options)
    try {
      const next = redirect === 'manual' ? undefined : followRedirect(hop, response)
      if (next === undefined) {
        const head = readHead(hop, response, options.maxResponseBytes)
        yield { ...head, redirected: redirects > 0 }
        if (head.hasBody) yield* readBody(hop, response, options)
        return
      }
      if (redirect === 'error')
        throw failed(
          hop,
          "it redirects, which this request does not allow; set redirect to 'follow'",
        )
      hop = next
    } finally {
      response.destroy()
    }
  }
  throw failed(
    hop,
    `${MAX_REDIRECTS} redirects led there, and no more are followed; ask at its last address`,
  )
}

async function send(
  hop: Hop,
  { grant, inject, takeOne, signal, progress }: ExchangeOptions,
): Promise<IncomingMessage> {
  progress.host = hop.url.host
  delete progress.status
  signal.throwIfAborted()
  takeOne()
  const addresses = await untilAborted(resolveGranted(hop.url, grant), signal)
  const injected = inject(hop.url)
  const kept = hop.headers.filter(([name]) => !injected.some(([other]) => other === name))
  try {
    const headers = [...kept, ...injected]
    const response = await sendOnce({ ...hop, headers }, addresses, signal)
    progress.status = response.statusCode ?? 0
    return response
  } catch (cause) {
    throw failed(
      hop,
      `the connection failed (${describeFault(cause)}); see that it answers, and try again`,
      cause,
    )
  }
}

function readHead(hop: Hop, response: IncomingMessage, maxBytes: number) {
  const { statusCode: status = 0, statusMessage: statusText = '', rawHeaders, headers } = response
  const { 'content-encoding': coding = 'identity', 'content-length': length = '0' } = headers
  if (status < 200 || status > 599)
    throw failed(hop, `it answers with status ${status}; mend the service: 200 to 599 are known`)
  const hasBody = hop.method !== 'HEAD' && !NULL_BODY.has(status)
  if (hasBody && Number(length) > maxBytes) throw tooLarge(hop, maxBytes)
  if (hasBody && coding !== 'identity') {
    throw failed(
      hop,
      `its body is coded as ${coding}, though identity was asked for; mend the service`,
    )
  }
  return {
    status,
    statusText,
    headers: rawHeaders.flatMap((name, index): [string, string][] =>
      index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : [],
    ),
    url: withoutFragment(hop.url),
    hasBody,
  }
}

function withoutFragment(url: URL): string {
  const copy = new URL(url)
  copy.hash = ''
  return copy.href
}

async function* readBody(
  hop: Hop,
  response: IncomingMessage,
  { maxResponseBytes, progress }: ExchangeOptions,
): AsyncGenerator<Uint8Array> {
  const pieces = response[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
  for (;;) {
    const { done, value } = await pieces.next().catch((cause: unknown) => {
      throw failed(hop, `its body was cut after ${progress.bytes} bytes; try again`, cause)
    })
    if (done === true) return
    progress.bytes += value.length
    if (progress.bytes > maxResponseBytes) throw tooLarge(hop, maxResponseBytes)
    yield value
  }
}

const failed = ({ url }: Hop, why: string, cause?: unknown) =>
  new OnboxError('FETCH_FAILED', `Cannot fetch from "${url.origin}": ${why}`, { cause })

const tooLarge = ({ url }: Hop, maxBytes: number) =>
  new OnboxError(
    'FETCH_TOO_LARGE',
    `Cannot fetch from "${url.origin}": its body has more than ${maxBytes} bytes; ask for less, or raise maxResponseBytes of the grant`,
  )
