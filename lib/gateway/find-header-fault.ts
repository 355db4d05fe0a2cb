import type { IncomingMessage } from 'node:http'
import type { ErrorCode } from '../base/index.ts'

/** A browser behind two proxies sends thirty. */
const MAX_HEADERS = 100

/** Of two of these, proxies and servers choose differently: whoever sends both is after that. */
const SINGLE = new Set([
  'authorization',
  'content-length',
  'content-type',
  'host',
  'idempotency-key',
  'transfer-encoding',
])

/** What is wrong with headers that Node has let through. */
export function findHeaderFault({
  rawHeaders,
  httpVersion,
}: Pick<IncomingMessage, 'rawHeaders' | 'httpVersion'>):
  | [code: ErrorCode, reason: string]
  | undefined {
  if (rawHeaders.length > 2 * MAX_HEADERS) {
    return ['HEADERS_TOO_LARGE', `it has more than ${MAX_HEADERS} headers; send fewer`]
  }
  const seen = new Set<string>()
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = (rawHeaders[at] as string).toLowerCase()
    if (!SINGLE.has(name)) continue
    if (seen.has(name)) {
      return ['REQUEST_MALFORMED', `it has two headers "${name}"; send one`]
    }
    seen.add(name)
  }
  if (httpVersion === '1.1' && !seen.has('host')) {
    return ['REQUEST_MALFORMED', 'it has no header "host"; send HTTP/1.1']
  }
  return undefined
}
