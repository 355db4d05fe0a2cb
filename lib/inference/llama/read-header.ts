import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { OnboxError } from '../../base/index.ts'

const WINDOW_BYTES = 65_536
/** `GGUF`, then the number of the format's version. */
const MAGIC_BYTES = 4
const VERSION_BYTES = 4
/** Bytes of each type of value by its number, where they are always as many. */
const VALUE_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8]
const UINT32_TYPE = 4
const TEXT_TYPE = 8
/** Longer texts are passed over; the longest that matters is a chat template. */
const MAX_TEXT_BYTES = 262_144
const ARRAY_TYPE = 9
const TENSOR_TYPE_BYTES = 4
const TENSOR_OFFSET_BYTES = 8

/** What stands in a GGUF's header by itself: its texts and 32-bit numbers, by key. */
export type Header = ReadonlyMap<string, string | number>

/**
 * Walks the header of a GGUF, and fails where it is damaged: such a one may tell of more than the file holds, and
 * the library reads on behind the end, nearly for ever.
 *
 * @throws {OnboxError} `MODEL_INVALID` when the file is no GGUF, or its header does not fit it
 * @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
export function readHeader(path: string): Header {
  const found = new Map<string, string | number>()
  const file = openSync(path, 'r')
  try {
    const header = createWalker(file, fstatSync(file).size)
    if (header.readMagic() !== 'GGUF') throw new Misfit('it is not a readable GGUF file')
    header.skip(VERSION_BYTES)
    const tensors = header.readUint64()
    const values = header.readUint64()
    for (let count = 0; count < values; count++) {
      const key = header.readText()
      const type = header.readUint32()
      const value = readValue(header, type)
      if (key !== undefined && value !== undefined) found.set(key, value)
    }
    for (let count = 0; count < tensors; count++) {
      header.skip(header.readUint64())
      header.skip(header.readUint32() * 8 + TENSOR_TYPE_BYTES + TENSOR_OFFSET_BYTES)
    }
    return found
  } catch (error) {
    if (!(error instanceof Misfit)) throw error
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot load model "${path}": ${error.message}; download it again`,
    )
  } finally {
    closeSync(file)
  }
}

class Misfit extends Error {}

/** @returns a value of the kinds that are kept; all others are passed over */
function readValue(header: Walker, type: number): string | number | undefined {
  if (type === UINT32_TYPE) return header.readUint32()
  if (type === TEXT_TYPE) return header.readText()
  skipValue(header, type)
  return undefined
}

function skipValue(header: Walker, type: number, count = 1): void {
  const bytes = VALUE_BYTES[type]
  if (bytes !== undefined) return header.skip(bytes * count)
  for (let index = 0; index < count; index++) {
    if (type === TEXT_TYPE) header.skip(header.readUint64())
    else if (type === ARRAY_TYPE) skipValue(header, header.readUint32(), header.readUint64())
    else throw new Misfit(`it is damaged: its header has a value of the unknown type ${type}`)
  }
}

type Walker = ReturnType<typeof createWalker>

function createWalker(file: number, sizeBytes: number) {
  const window = Buffer.alloc(WINDOW_BYTES)
  let windowAt = 0
  let windowEnd = 0
  let at = 0
  const skip = (bytes: number): void => {
    if (bytes > sizeBytes - at) {
      throw new Misfit(
        `it is cut short or damaged: its header tells of more than its ${sizeBytes} bytes`,
      )
    }
    at += bytes
  }
  /** Steps over some bytes. @returns where in the window they are */
  const take = (bytes: number): number => {
    const start = at
    skip(bytes)
    if (start < windowAt || at > windowEnd) {
      windowAt = start
      windowEnd = start + readSync(file, window, 0, WINDOW_BYTES, start)
    }
    return start - windowAt
  }
  const readUint64 = (): number => Number(window.readBigUInt64LE(take(8)))
  return {
    skip,
    /** @returns undefined for one that is too long */
    readText: (): string | undefined => {
      const bytes = readUint64()
      const start = at
      skip(bytes)
      if (bytes > MAX_TEXT_BYTES) return undefined
      const text = Buffer.alloc(bytes)
      readSync(file, text, 0, bytes, start)
      return text.toString('utf8')
    },
    readMagic: () => window.toString('latin1', take(MAGIC_BYTES), MAGIC_BYTES),
    readUint32: () => window.readUInt32LE(take(4)),
    readUint64,
  }
}
