import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { OnboxError } from '../../base/index.ts'

const WINDOW_BYTES = 65_536
/** `GGUF`, then the number of the format's version. */
const MAGIC_BYTES = 4
const VERSION_BYTES = 4
/** Bytes of each type of value by its number, where they are always as many. */
const VALUE_BYTES = [1, 1, 2, 2, 4, 4, 4, 1, undefined, undefined, 8, 8, 8]
const TEXT_TYPE = 8
const ARRAY_TYPE = 9
const TENSOR_TYPE_BYTES = 4
const TENSOR_OFFSET_BYTES = 8

/**
 * Walks the header of a GGUF and keeps nothing of it: a damaged one may tell of more than the file holds,
 * and the library reads on behind the end, nearly for ever.
 *
 * @throws {OnboxError} `MODEL_INVALID` when the file is no GGUF, or its header does not fit it
 * @see https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
 */
export function checkHeader(path: string): void {
  const file = openSync(path, 'r')
  try {
    const header = createWalker(file, fstatSync(file).size)
    if (header.readMagic() !== 'GGUF') throw new Misfit('it is not a readable GGUF file')
    header.skip(VERSION_BYTES)
    const tensors = header.readUint64()
    const values = header.readUint64()
    for (let count = 0; count < values; count++) {
      header.skip(header.readUint64())
      skipValue(header, header.readUint32())
    }
    for (let count = 0; count < tensors; count++) {
      header.skip(header.readUint64())
      header.skip(header.readUint32() * 8 + TENSOR_TYPE_BYTES + TENSOR_OFFSET_BYTES)
    }
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
  return {
    skip,
    readMagic: () => window.toString('latin1', take(MAGIC_BYTES), MAGIC_BYTES),
    readUint32: () => window.readUInt32LE(take(4)),
    readUint64: () => Number(window.readBigUInt64LE(take(8))),
  }
}
