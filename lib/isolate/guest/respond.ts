import {
  MAX_CHUNK_BYTES,
  MAX_FIELD_CHARACTERS,
  MAX_LIST_ITEMS,
  STREAM_WINDOW_BYTES,
} from '../message-limits.ts'
import type { Send } from './connect.ts'
import type { Scope } from './scope.ts'

/** A body that is under way. */
export interface SentStream {
  /** The client took that many bytes. */
  credit: (bytes: number) => void
}

/**
 * Sends `response`. A short body that is there at once goes with it in one message; any other follows
 * in pieces, never more than the window ahead of the client.
 *
 * @param onStream - gets the handle that takes the credits, before the first piece goes
 * @returns when the body is complete or the request was aborted
 */
export async function respond(
  send: Send,
  scope: Scope,
  response: Response,
  onStream: (stream: SentStream) => void,
): Promise<void> {
  const { id } = scope
  // What calls itself a response may be anything: what is sent of it is numbers, strings and bytes of our own.
  const status = Math.trunc(response.status)
  // `Response.error()` has none.
  if (!(status >= 200 && status <= 599)) {
    throw new RangeError(`Cannot send a response of status ${status}: use one from 200 to 599`)
  }
  const headers = Array.from(response.headers, toText)
  if (headers.length > MAX_LIST_ITEMS) {
    throw new RangeError(
      `Cannot send ${headers.length} headers: at most ${MAX_LIST_ITEMS}, send fewer`,
    )
  }
  for (const [name, value] of headers) {
    const characters = Math.max(name.length, value.length)
    if (characters > MAX_FIELD_CHARACTERS) {
      throw new RangeError(
        `Cannot send header "${name.slice(0, 100)}": it has ${characters} characters, at most ${MAX_FIELD_CHARACTERS}; send it in the body`,
      )
    }
  }
  const head = { type: 'response' as const, id, status, headers }
  if (response.body === null) {
    send({ ...head, streams: false })
    return
  }
  const reader = response.body.getReader() as BodyReader
  const early = await readAtOnce(reader)
  if (early.done) {
    send({ ...head, body: Buffer.concat(early.pieces), streams: false })
    return
  }
  send({ ...head, streams: true })
  await pump(send, scope, reader, early, onStream)
  send({ type: 'end', id })
}

const toText = ([name, value]: [string, string]): [string, string] => [
  ''.concat(name),
  ''.concat(value),
]

type Bytes = Uint8Array<ArrayBuffer>
type BodyReader = ReadableStreamDefaultReader<Bytes>

interface Early {
  pieces: Bytes[]
  done: boolean
  next: ReturnType<BodyReader['read']>
}

/** What the body yields without waiting for anything but itself: one turn of the event loop. */
async function readAtOnce(reader: BodyReader): Promise<Early> {
  const pieces: Bytes[] = []
  let bytes = 0
  let isLate = false
  const late = new Promise<undefined>((resolve) => {
    setImmediate(() => {
      isLate = true
      resolve(undefined)
    })
  })
  for (;;) {
    const next = reader.read()
    const result = await Promise.race([next, late])
    if (result === undefined) return { pieces, done: false, next }
    if (result.done) return { pieces, done: true, next }
    pieces.push(toBytes(result.value))
    bytes += (pieces.at(-1) as Bytes).length
    if (isLate || bytes > MAX_CHUNK_BYTES) return { pieces, done: false, next: reader.read() }
  }
}

async function pump(
  send: Send,
  { id, abort }: Scope,
  reader: BodyReader,
  early: Early,
  onStream: (stream: SentStream) => void,
): Promise<void> {
  let windowBytes = STREAM_WINDOW_BYTES
  let wake = () => {}
  onStream({
    credit: (bytes) => {
      windowBytes += bytes
      wake()
    },
  })
  const { signal } = abort
  signal.addEventListener('abort', () => {
    wake()
    void reader.cancel(signal.reason).catch(() => {})
  })
  const sendPiece = async (piece: Bytes) => {
    for (let at = 0; at < piece.length; at += MAX_CHUNK_BYTES) {
      const bytes = piece.slice(at, at + MAX_CHUNK_BYTES)
      while (windowBytes < bytes.length && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (signal.aborted) return
      windowBytes -= bytes.length
      send({ type: 'chunk', id, bytes })
    }
  }
  for (const piece of early.pieces) await sendPiece(piece)
  for (
    let result = await early.next;
    !result.done && !signal.aborted;
    result = await reader.read()
  ) {
    await sendPiece(toBytes(result.value))
  }
}

/** A copy: what a function streams may be of a class of its own, and change while it waits to be sent. */
function toBytes(value: unknown): Bytes {
  if (value instanceof Uint8Array) return new Uint8Array(value)
  if (typeof value === 'string') return new Uint8Array(Buffer.from(value))
  throw new TypeError('Cannot stream this body: its pieces are not Uint8Array; encode them')
}
