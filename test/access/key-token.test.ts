import { expect, it } from 'vitest'
import { createKeyToken, isKeyToken } from '../../lib/access/key-token.ts'

it('a token is told from one with any character changed, left out or exchanged', () => {
  const token = createKeyToken()
  expect(token).toMatch(/^obx_[0-9A-Za-z]{36}$/)
  expect(isKeyToken(token)).toBe(true)
  for (let at = 4; at < token.length; at++) {
    const other = token[at] === 'a' ? 'b' : 'a'
    expect(isKeyToken(token.slice(0, at) + other + token.slice(at + 1))).toBe(false)
    expect(isKeyToken(token.slice(0, at) + token.slice(at + 1))).toBe(false)
  }
  expect(isKeyToken(token.replace('obx_', 'abc_'))).toBe(false)
})

it('no two tokens are the same', () => {
  expect(new Set(Array.from({ length: 1_000 }, createKeyToken)).size).toBe(1_000)
})
