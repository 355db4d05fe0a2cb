/**
 * Messages over a byte stream: four bytes of length, then the value as V8 serializes it. Used at every
 * process boundary instead of Node's own IPC, because here the reader decides how long a message may
 * be and when to stop reading, and no message means anything to Node itself.
 */
import { DefaultSerializer, deserialize } from 'node:v8'

/** Longest message of a process: room for a request's body or a query's rows. */
export const MAX_MESSAGE_BYTES = 16_777_216

const HEADER_BYTES = 4

/**
 * The frame that carries `value`.
 *
 * @throws {RangeError} when it would be longer than `maxBytes`
 * @throws {Error} `DataCloneError` when `value` holds what structured clone cannot carry
 */
export function encodeFrame(value: unknown, maxBytes: number): Buffer {
  const serializer = new DefaultSerializer()
  serializer.writeRawBytes(Buffer.alloc(HEADER_BYTES))
  serializer.writeHeader()
  serializer.writeValue(value)
  const frame = serializer.releaseBuffer()
  const bytes = frame.length - HEADER_BYTES
  if (bytes > maxBytes) {
    throw new RangeError(`Cannot send a message of ${bytes} bytes: at most ${maxBytes}`)
  }
  frame.writeUInt32LE(bytes, 0)
  return frame
}

/**
 * Takes bytes as they come and hands over whole messages.
 *
 * @param mayGoOn - asked after each message; where not, the rest waits for the next bytes, which may be none
 * @returns takes the next bytes
 * @throws {RangeError} from what is returned, when a message announces more than `maxBytes`
 */
export function createFrameReader(
  maxBytes: number,
  onMessage: (message: unknown) => void,
  mayGoOn: () => boolean = () => true,
): (chunk: Buffer) => void {
  let held: Buffer[] = []
  let heldBytes = 0
  let wantedBytes = HEADER_BYTES
  const take = () => {
    const bytes = held.length === 1 ? (held[0] as Buffer) : Buffer.concat(held, heldBytes)
    let offset = 0
    while (bytes.length - offset >= HEADER_BYTES) {
      const length = bytes.readUInt32LE(offset)
      if (length > maxBytes) {
        throw new RangeError(`Cannot read a message of ${length} bytes: at most ${maxBytes}`)
      }
      const end = offset + HEADER_BYTES + length
      wantedBytes = end - offset
      if (end > bytes.length) break
      const message: unknown = deserialize(bytes.subarray(offset + HEADER_BYTES, end))
      offset = end
      wantedBytes = HEADER_BYTES
      onMessage(message)
      if (!mayGoOn()) break
    }
    held = offset < bytes.length ? [bytes.subarray(offset)] : []
    heldBytes = bytes.length - offset
  }
  return (chunk) => {
    if (chunk.length > 0) held.push(chunk)
    heldBytes += chunk.length
    if (heldBytes >= wantedBytes) take()
  }
}
