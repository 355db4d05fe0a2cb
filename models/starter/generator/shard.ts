/**
 * The binary form of training rows: `OBTREE1\n`, u32 rows, row length, segments, 0; then tokens,
 * segment of each token, position of each token (u16 each, by row), parents of segments (u16), and
 * the weight of each token as a target (u8, tenths). Little-endian.
 */
import { rename, writeFile } from 'node:fs/promises'
import type { Row } from './forest.ts'

export const ROW_LENGTH = 2560
export const MAX_SEGMENTS = 320
const NONE = 0xffff

/** Writes one shard; it appears under its name only when it is complete. */
export async function writeShard(path: string, rows: readonly Row[]): Promise<void> {
  const cells = rows.length * ROW_LENGTH
  const tokens = new Uint16Array(cells)
  const segments = new Uint16Array(cells).fill(NONE)
  const positions = new Uint16Array(cells)
  const parents = new Uint16Array(rows.length * MAX_SEGMENTS).fill(NONE)
  const loss = new Uint8Array(cells)
  for (const [index, row] of rows.entries()) {
    let cell = index * ROW_LENGTH
    let first = 0
    for (const tree of row.trees) {
      const ends: number[] = []
      for (const [at, segment] of tree.entries()) {
        const start = segment.parent < 0 ? 0 : (ends[segment.parent] ?? 0)
        if (segment.parent >= 0) parents[index * MAX_SEGMENTS + first + at] = first + segment.parent
        for (const [offset, token] of segment.tokens.entries()) {
          tokens[cell] = token
          segments[cell] = first + at
          positions[cell] = start + offset
          loss[cell] = segment.loss[offset] ?? 0
          cell++
        }
        ends.push(start + segment.tokens.length)
      }
      first += tree.length
    }
  }
  const head = Buffer.alloc(24)
  head.write('OBTREE1\n', 'latin1')
  head.writeUInt32LE(rows.length, 8)
  head.writeUInt32LE(ROW_LENGTH, 12)
  head.writeUInt32LE(MAX_SEGMENTS, 16)
  const bytes = (array: Uint16Array | Uint8Array): Buffer =>
    Buffer.from(array.buffer, array.byteOffset, array.byteLength)
  await writeFile(
    `${path}.tmp`,
    Buffer.concat([head, ...[tokens, segments, positions, parents, loss].map(bytes)]),
  )
  await rename(`${path}.tmp`, path)
}
