import type { FetchBinding } from '../../function/env.ts'
import type { FetchHead, FetchOrder } from '../fetch-protocol.ts'
import { MAX_ATTACHED_BYTES } from '../message-limits.ts'

type Part = FetchHead | Uint8Array<ArrayBuffer>

/**
 * `env.FETCH`: the shape of `fetch`; the host does the work. A request's body is sent whole, a response's is
 * streamed.
 *
 * @param stream - sends the order; yields a `FetchHead`, then the body
 */
export function createFetch(stream: (order: FetchOrder) => AsyncIterable<unknown>): FetchBinding {
  return async (input, init) => {
    const request = new Request(input, init)
    const { method, url, redirect, signal } = request
    const headers = [...request.headers]
    const body = request.body && { body: await readBody(request.body) }
    signal.throwIfAborted()
    const parts = stream({ method, url, headers, redirect, ...body })[
      Symbol.asyncIterator
    ]() as AsyncIterator<Part>
    const next = endWith(signal, parts)
    const { value: head } = (await next()) as { value: FetchHead }
    const response = new Response(head.hasBody ? toBody(parts, next) : null, head)
    return Object.defineProperties(response, {
      url: { value: head.url },
      redirected: { value: head.redirected },
    })
  }
}

/** All of it; of a longer one than the host takes, so much that the call is refused. */
async function readBody(body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of body) {
    if (!(piece instanceof Uint8Array))
      throw new TypeError('Cannot send this body: its pieces are not Uint8Array')
    pieces.push(piece)
    bytes += piece.length
    if (bytes > MAX_ATTACHED_BYTES) break
  }
  return Buffer.concat(pieces)
}

/** The next part, unless `signal` is aborted before it comes; the host is told then. */
function endWith(signal: AbortSignal, parts: AsyncIterator<Part>) {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  aborted.catch(() => {})
  signal.addEventListener('abort', () => {
    void parts.return?.()
    reject(signal.reason as Error)
  })
  return () => Promise.race([parts.next(), aborted])
}

function toBody(
  parts: AsyncIterator<Part>,
  next: () => Promise<IteratorResult<Part>>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { done, value } = await next()
        if (done === true) controller.close()
        else controller.enqueue(value as Uint8Array<ArrayBuffer>)
      },
      cancel: async () => {
        await parts.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
