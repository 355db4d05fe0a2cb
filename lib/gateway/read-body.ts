import { OnboxError } from '../base/index.ts'

/**
 * The request's whole body. Its size is enforced while it arrives, whatever its headers say; how long it
 * may take is the server's matter.
 *
 * @throws {OnboxError} `BODY_TOO_LARGE` as soon as more than `maxBytes` have come, `REQUEST_ABORTED` when
 * the rest does not come
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const tooLarge = (): OnboxError =>
    new OnboxError(
      'BODY_TOO_LARGE',
      `Cannot take a body of more than ${maxBytes} bytes; send less, or raise limits.maxBodyBytes`,
    )
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > maxBytes) throw tooLarge()
  // These have none; to ask for it makes the server build a whole `Request`.
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  if (request.body === null) return undefined
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of request.body as ReadableStream<Uint8Array>) {
      bytes += chunk.byteLength
      if (bytes > maxBytes) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (cause) {
    if (cause instanceof OnboxError) throw cause
    throw new OnboxError('REQUEST_ABORTED', 'Cannot read the body: the client went away', { cause })
  }
  return new Uint8Array(Buffer.concat(chunks))
}
