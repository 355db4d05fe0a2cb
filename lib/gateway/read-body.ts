import type { IncomingMessage } from 'node:http'
import type { Context } from 'hono'
import { countChunks, OnboxError } from '../base/index.ts'
import { stopParsing } from './hang-up.ts'
import type { GatewayEnv } from './types.ts'

/** Most bodies are shorter; longer ones get more room as they come. */
const FIRST_BYTES = 4_096

/**
 * The request's whole body. Its size is enforced while it arrives, whatever its headers say; how long it
 * may take is the server's matter.
 *
 * @throws {OnboxError} `BODY_TOO_LARGE` as soon as more than `maxBytes` have come, `REQUEST_ABORTED` when
 * the rest does not come, `REQUEST_MALFORMED` where it comes in crumbs
 */
export async function readBody(
  { req: { raw }, env }: Context<GatewayEnv>,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const announced = Number(raw.headers.get('content-length') ?? 0)
  if (announced > maxBytes) throw tooLarge(maxBytes)
  // These have none; to ask for it makes the server build a whole `Request`.
  if (raw.method === 'GET' || raw.method === 'HEAD') return undefined
  const incoming = env?.incoming
  if (incoming !== undefined) return readIncoming(incoming, maxBytes)
  if (raw.body === null) return undefined
  const body = new Uint8Array(await raw.arrayBuffer())
  if (body.length > maxBytes) throw tooLarge(maxBytes)
  return body
}

export const tooLarge = (maxBytes: number): OnboxError =>
  new OnboxError(
    'BODY_TOO_LARGE',
    `Cannot take a body of more than ${maxBytes} bytes; send less, or raise limits.maxBodyBytes`,
  )

/** By events, and into one buffer: a body may come in chunks of one byte, each of which costs time and memory. */
function readIncoming(
  incoming: IncomingMessage,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array<ArrayBuffer> | undefined>()
  let body = new Uint8Array(Math.min(FIRST_BYTES, maxBytes))
  let bytes = 0
  const leave = (): void => {
    incoming.off('data', take).off('end', end).off('close', abort).off('error', abort)
  }
  const findFault = countChunks()
  const take = (chunk: Buffer): void => {
    const fault = bytes + chunk.length > maxBytes ? tooLarge(maxBytes) : findFault(chunk)
    if (fault !== undefined) {
      leave()
      stopParsing(incoming.socket)
      reject(fault)
      return
    }
    if (bytes + chunk.length > body.length) {
      const larger = new Uint8Array(Math.min(maxBytes, 2 * (bytes + chunk.length)))
      larger.set(body.subarray(0, bytes))
      body = larger
    }
    body.set(chunk, bytes)
    bytes += chunk.length
  }
  const end = (): void => {
    leave()
    resolve(bytes === 0 ? undefined : body.slice(0, bytes))
  }
  const abort = (cause?: Error): void => {
    leave()
    reject(
      new OnboxError(
        'REQUEST_ABORTED',
        'Cannot read the body: the client went away',
        cause === undefined ? {} : { cause },
      ),
    )
  }
  if (incoming.destroyed && !incoming.readableEnded) abort()
  else if (incoming.readableEnded) end()
  else incoming.on('data', take).on('end', end).on('close', abort).on('error', abort)
  return promise
}
