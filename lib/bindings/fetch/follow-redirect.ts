import type { IncomingMessage } from 'node:http'
import { OnboxError } from '../../base/index.ts'
import type { Hop } from './send-once.ts'

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** What may go on to another origin: any other header might be a key for the first. */
const HARMLESS = new Set(['accept', 'accept-language', 'content-type', 'user-agent'])

/**
 * The next request, by the rules of fetch; but another origin gets only headers that are known to be
 * harmless.
 *
 * @returns undefined when `response` is no redirect
 * @throws {OnboxError} `FETCH_FAILED` when it leads to no URL
 * @see https://fetch.spec.whatwg.org/#http-redirect-fetch
 */
export function followRedirect(hop: Hop, response: IncomingMessage): Hop | undefined {
  const { statusCode: status = 0, headers } = response
  if (!REDIRECTS.has(status) || headers.location === undefined) return undefined
  const url = URL.parse(headers.location, hop.url.href)
  if (url === null) {
    throw new OnboxError(
      'FETCH_FAILED',
      `Cannot fetch from "${hop.url.origin}": it redirects to what is no URL`,
    )
  }
  const becomesGet =
    status === 303
      ? hop.method !== 'GET' && hop.method !== 'HEAD'
      : status < 303 && hop.method === 'POST'
  const isSameOrigin = url.origin === hop.url.origin
  return {
    url,
    method: becomesGet ? 'GET' : hop.method,
    headers: hop.headers.filter(
      ([name]) =>
        (isSameOrigin || HARMLESS.has(name)) && !(becomesGet && name.startsWith('content-')),
    ),
    body: becomesGet ? undefined : hop.body,
  }
}
