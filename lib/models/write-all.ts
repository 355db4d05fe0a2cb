import type { FileHandle } from 'node:fs/promises'

/** Writes all of a piece: one write may take a part of it, as on a disk that is nearly full. */
export async function writeAll(
  target: Pick<FileHandle, 'write'>,
  piece: Uint8Array,
  position: number,
): Promise<void> {
  for (let at = 0; at < piece.length;) {
    const { bytesWritten } = await target.write(piece, at, piece.length - at, position + at)
    at += bytesWritten
  }
}
