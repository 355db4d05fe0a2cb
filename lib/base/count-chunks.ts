import { OnboxError } from './errors.ts'

/** So many chunks may be of any size: whoever writes a body piece by piece has no more. */
const FREE_CHUNKS = 256
/** Each costs the box as much as some hundred bytes do. */
const MIN_MEAN_BYTES = 16

/**
 * Looks at a body as it comes.
 *
 * @returns to be called with each chunk; a fault when the body is made of crumbs
 */
export function countChunks(): (chunk: Uint8Array) => OnboxError | undefined {
  let chunks = 0
  let bytes = 0
  return ({ byteLength }) => {
    chunks += 1
    bytes += byteLength
    return chunks > FREE_CHUNKS && bytes < MIN_MEAN_BYTES * chunks
      ? new OnboxError(
          'REQUEST_MALFORMED',
          `Cannot read the body: it comes in chunks of less than ${MIN_MEAN_BYTES} bytes; send it in one`,
        )
      : undefined
  }
}
