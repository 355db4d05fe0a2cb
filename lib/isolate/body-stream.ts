import { MAX_CHUNK_BYTES, STREAM_WINDOW_BYTES } from './message-limits.ts'

/** The host's end of a streamed body. */
export interface BodyStream {
  readable: ReadableStream<Uint8Array>
  /** @returns false when the isolate sent more than the client has taken, which none does */
  push: (bytes: Uint8Array) => boolean
  end: () => void
  fail: (error: Error) => void
}

/**
 * A body whose pieces are credited back as the client takes them.
 *
 * @param onTaken - that many bytes left the queue
 * @param onCancel - the client does not want the rest
 */
export function createBodyStream(
  onTaken: (bytes: number) => void,
  onCancel: () => void,
): BodyStream {
  const queue: Uint8Array[] = []
  let queuedBytes = 0
  let isEnded = false
  let controller: ReadableStreamDefaultController<Uint8Array>
  let isWanted = false
  const flow = () => {
    while (isWanted) {
      const piece = queue.shift()
      if (piece === undefined) break
      isWanted = false
      queuedBytes -= piece.length
      controller.enqueue(piece)
      onTaken(piece.length)
    }
    if (isEnded && queue.length === 0) {
      isEnded = false
      controller.close()
    }
  }
  const readable = new ReadableStream<Uint8Array>(
    {
      start: (given) => {
        controller = given
      },
      pull: () => {
        isWanted = true
        flow()
      },
      cancel: onCancel,
    },
    { highWaterMark: 0 },
  )
  return {
    readable,
    push: (bytes) => {
      queue.push(bytes)
      queuedBytes += bytes.length
      if (queuedBytes > STREAM_WINDOW_BYTES + MAX_CHUNK_BYTES) return false
      flow()
      return true
    },
    end: () => {
      isEnded = true
      flow()
    },
    fail: (error) => controller.error(error),
  }
}
