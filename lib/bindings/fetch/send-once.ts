import type { LookupAddress } from 'node:dns'
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { bareHost } from './resolve-granted.ts'

/** One request, without what a redirect makes of it. */
export interface Hop {
  url: URL
  method: string
  headers: [string, string][]
  body?: Uint8Array | undefined
}

/**
 * Sends one request and waits for the head of the response. It connects to one of `addresses` and to
 * nothing else; TLS and `Host` go by the name.
 *
 * @throws what Node throws; after `signal` is aborted, anything
 */
export function sendOnce(
  { url, method, headers, body }: Hop,
  addresses: readonly LookupAddress[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const options: RequestOptions = {
    // An agent of its own: no kept connection, and no proxy from the environment.
    agent: false,
    host: bareHost(url),
    port: url.port,
    path: url.pathname + url.search,
    method,
    headers: {
      accept: '*/*',
      'user-agent': 'onbox',
      ...Object.fromEntries(headers),
      // The size limit counts what comes over the wire.
      'accept-encoding': 'identity',
      // Node frames the body of a DELETE only by this.
      ...(body && { 'content-length': body.length }),
    },
    lookup: answerWith(addresses),
    signal,
  }
  const request = url.protocol === 'https:' ? requestHttps(options) : requestHttp(options)
  request.on('response', resolve)
  request.on('error', reject)
  // Last: a connection that was upgraded closes without any of the two.
  request.on('close', () => reject(new Error('closed')))
  request.end(body)
  return promise
}

/** A resolver that knows the answer. */
function answerWith(addresses: readonly LookupAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = addresses
    if (first === undefined) callback(new Error('no address'), '')
    else if (all === true) callback(null, [...addresses])
    else callback(null, first.address, first.family)
  }
}
