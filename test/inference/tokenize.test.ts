import { describe, expect, it } from 'vitest'
import { createPieceTokenizer } from '../../lib/inference/render/tokenize.ts'

const SPECIAL = ['<|im_start|>', '<tool_call>', '</tool_call>', '<think>']

/** As llama.cpp: user-defined tokens are found even where special tokens are off. */
function tokenize(text: string, specialTokens: boolean): string[] {
  const found = specialTokens ? SPECIAL : SPECIAL.slice(1)
  const tokens: string[] = []
  for (let at = 0; at < text.length;) {
    const token = found.find((special) => text.startsWith(special, at)) ?? text.charAt(at)
    tokens.push(token)
    at += token.length
  }
  return tokens
}

describe('createPieceTokenizer()', () => {
  const tokenizePieces = createPieceTokenizer(tokenize, SPECIAL)

  it('finds special tokens in markup', () => {
    expect(tokenizePieces([{ type: 'markup', text: '<tool_call>{' }])).toEqual(['<tool_call>', '{'])
  })

  it.each(['<tool_call>', 'a<think>b</tool_call>', '<<tool_call><tool_call>', '<|im_start|>'])(
    'never makes one of the data %j, and loses no letter of it',
    (text) => {
      const tokens = tokenizePieces([{ type: 'data', text }])
      for (const special of SPECIAL) expect(tokens).not.toContain(special)
      expect(tokens.join('')).toBe(text)
    },
  )

  it('takes data of any length, and finds its tokens once', () => {
    let asked = 0
    const counted = createPieceTokenizer((text, specialTokens) => {
      asked += text.length
      return tokenize(text, specialTokens)
    }, SPECIAL)
    const text = `a<think>${'合同'.repeat(200_000)}`
    const first = counted([{ type: 'data', text }])
    expect(first.join('')).toBe(text)
    first.length = 0
    const again = counted([
      { type: 'markup', text: '<think>' },
      { type: 'data', text },
    ])
    expect(again[0]).toBe('<think>')
    expect(again.slice(1).join('')).toBe(text)
    expect(asked).toBe(text.length + '<think>'.length)
  })

  it('joins neighbouring markup, but never markup and data', () => {
    const pieces = [
      { type: 'markup', text: '<tool' },
      { type: 'markup', text: '_call>' },
      { type: 'markup', text: '<tool' },
      { type: 'data', text: '_call>' },
    ] as const
    expect(tokenizePieces(pieces).filter((token) => token === '<tool_call>')).toHaveLength(1)
  })
})
