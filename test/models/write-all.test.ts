import { expect, it } from 'vitest'
import { writeAll } from '../../lib/models/write-all.ts'

it('writeAll() goes on where a write took a part', async () => {
  const file = Buffer.alloc(12, '.')
  const target = {
    write(piece: Uint8Array, at: number, length: number, position: number) {
      const bytesWritten = Math.min(3, length)
      file.set(piece.subarray(at, at + bytesWritten), position)
      return Promise.resolve({ bytesWritten, buffer: piece })
    },
  } as Parameters<typeof writeAll>[0]
  await writeAll(target, Buffer.from('abcdefgh'), 2)
  expect(file.toString()).toBe('..abcdefgh..')
})
