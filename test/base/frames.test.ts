import { describe, expect, it } from 'vitest'
import { createFrameReader, encodeFrame } from '../../lib/base/frames.ts'

describe('createFrameReader()', () => {
  it('puts messages together again, however the bytes are cut', () => {
    const messages = [{ type: 'a', bytes: new Uint8Array([1, 2]) }, 'b'.repeat(500), null, 4n]
    const bytes = Buffer.concat(messages.map((message) => encodeFrame(message, 1_000)))
    for (const step of [1, 3, 64, bytes.length]) {
      const read: unknown[] = []
      const take = createFrameReader(1_000, (message) => read.push(message))
      for (let at = 0; at < bytes.length; at += step) take(bytes.subarray(at, at + step))
      expect(read).toEqual(messages)
    }
  })

  it('refuses a message that announces more than the limit, before it is there', () => {
    const take = createFrameReader(1_000, () => {})
    expect(() => take(Buffer.from([0xff, 0xff, 0xff, 0x7f]))).toThrow(
      'Cannot read a message of 2147483647 bytes: at most 1000',
    )
  })
})

describe('encodeFrame()', () => {
  it('refuses what is too long or cannot be cloned', () => {
    expect(() => encodeFrame('x'.repeat(1_001), 1_000)).toThrow(RangeError)
    expect(() => encodeFrame(() => {}, 1_000)).toThrow('could not be cloned')
  })
})
