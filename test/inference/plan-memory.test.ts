import { describe, expect, it } from 'vitest'
import { planMemory, type MemoryWish } from '../../lib/inference/llama/plan-memory.ts'
import { readPage } from '../docs/read-page.ts'
import { useEngine } from './start-engine.ts'

const GB = 1e9
/** Qwen3-14B in Q4_K_M, and what it remembers of a token in F16. */
const need = {
  weightsBytes: 9 * GB,
  contextBytes: (sequences: number, tokens: number) =>
    Promise.resolve(sequences * tokens * 163_840 + 0.3 * GB),
}
const wish: MemoryWish = {
  modelPath: 'qwen3-14b.gguf',
  sequences: 4,
  contextTokens: 8_192,
  place: 'the GPU',
  availableBytes: 24 * GB,
}

describe('the plan of memory', () => {
  it('lets in what fits', async () => {
    await expect(planMemory(need, wish)).resolves.toBeUndefined()
  })

  it.each([
    ['fewer sequences', { contextTokens: 32_768 }, 'set model.sequences to 2'],
    [
      'a shorter context',
      { availableBytes: 10 * GB },
      'set model.sequences to 1 and model.contextTokens to 4096',
    ],
    ['another model', { availableBytes: 8 * GB }, 'choose a smaller model'],
  ])('refuses what does not, with the numbers, and suggests %s', async (_what, change, way) => {
    await expect(planMemory(need, { ...wish, ...change })).rejects.toMatchObject({
      code: 'MODEL_TOO_LARGE',
      message: expect.stringMatching(
        new RegExp(`needs 9.0 GB for its weights and .* GB for 4 sequences of .* free; ${way}`),
      ) as string,
    })
  })

  it('says what docs/inference.md shows', async () => {
    const { text: page } = readPage('docs/inference.md')
    const shown = /```\n(Cannot load model [^`]*)\n```/.exec(page)?.[1]?.replaceAll('\n', ' ')
    const bare = {
      ...need,
      contextBytes: (sequences: number, tokens: number) =>
        Promise.resolve(sequences * tokens * 163_840),
    }
    const asked = { ...wish, contextTokens: 32_768, availableBytes: 23.5 * GB }
    await expect(planMemory(bare, asked)).rejects.toThrow(shown ?? 'the page shows none')
  })

  it('is made before a model is loaded', async () => {
    const engine = useEngine({ sequences: 4, contextTokens: 4_096, memoryLimitMb: 60 })
    expect(await engine.started).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(
        /needs 0\.01 GB for its weights and 0\.\d+ GB for 4 sequences of 4096 tokens.* set model\.sequences to [12]/,
      ) as string,
    })
  })
})
