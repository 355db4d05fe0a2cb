import { validateHeaderName, validateHeaderValue } from 'node:http'
import * as v from 'valibot'
import { OnboxError, shortList } from '../../base/index.ts'
import type { FetchOrder } from '../../isolate/index.ts'
import type { Hop } from './send-once.ts'

/** Longest URL, and what all headers of a request may hold together, in characters. */
const MAX_URL_CHARACTERS = 8_192
const MAX_HEADER_CHARACTERS = 16_384
const MAX_HEADERS = 1_000

/** What belongs to the connection, which is the host's; dropped, as fetch drops it. */
const FORBIDDEN_HEADERS =
  /^(?:accept-encoding|connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade|proxy-.*)$/

const headerName = v.pipe(v.string(), v.check(isValid(validateHeaderName), 'no header name'))
const headerValue = v.pipe(
  v.string(),
  v.check(
    isValid((value) => validateHeaderValue('x', value)),
    'no header value',
  ),
)

const orderSchema = v.pipe(
  v.object({
    method: v.picklist(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']),
    url: v.pipe(
      v.string(),
      v.maxLength(MAX_URL_CHARACTERS),
      v.check((url) => URL.canParse(url), 'no URL'),
    ),
    headers: v.pipe(
      shortList(v.tuple([headerName, headerValue]), MAX_HEADERS),
      v.check(
        (headers) => headers.flat().join('').length <= MAX_HEADER_CHARACTERS,
        `more than ${MAX_HEADER_CHARACTERS} characters`,
      ),
    ),
    body: v.optional(v.instance(Uint8Array)),
    redirect: v.picklist(['follow', 'manual', 'error']),
  }),
  v.check(
    ({ method, body }) => body === undefined || (method !== 'GET' && method !== 'HEAD'),
    'GET and HEAD take no body',
  ),
)

/** The order, checked, as the first request that it takes. */
export interface CheckedOrder {
  first: Hop
  redirect: FetchOrder['redirect']
}

/**
 * @param argument - a `FetchOrder`, as a guest sent it
 * @param wayOut - for a body that is too large
 * @throws {OnboxError} `FETCH_FAILED` with all faults, `FETCH_TOO_LARGE`
 */
export function readOrder(
  argument: unknown,
  maxRequestBytes: number,
  wayOut = 'send less, or raise maxRequestBytes of the grant',
): CheckedOrder {
  const parsed = v.safeParse(orderSchema, argument)
  if (!parsed.success) {
    // The values stay out of the message: a header or a URL may hold a key.
    const faults = parsed.issues.map(
      (issue) => `${v.getDotPath(issue) ?? 'request'}: ${issue.expected ?? issue.message}`,
    )
    throw new OnboxError('FETCH_FAILED', `Cannot fetch: ${faults.slice(0, 5).join('; ')}`)
  }
  const { method, url, headers, body, redirect } = parsed.output
  if (body && body.length > maxRequestBytes) {
    throw new OnboxError(
      'FETCH_TOO_LARGE',
      `Cannot send a body of more than ${maxRequestBytes} bytes: it has ${body.length}; ${wayOut}`,
    )
  }
  const sent = headers
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => !FORBIDDEN_HEADERS.test(name))
  return { first: { url: new URL(url), method, headers: sent, body }, redirect }
}

function isValid(validate: (text: string) => void): (text: string) => boolean {
  return (text) => {
    try {
      validate(text)
      return true
    } catch {
      return false
    }
  }
}
