import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { measureModel } from '../../lib/inference/llama/model-files.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { STARTER, useEngine } from './start-engine.ts'

/** The starter with one token's text changed, in its vocabulary alone. */
function makeModelWithout(token: string): string {
  const model = readFileSync(STARTER)
  const length = Buffer.alloc(8)
  length.writeBigUInt64LE(BigInt(token.length))
  // In GGUF, a text stands behind its length.
  const at = model.indexOf(Buffer.concat([length, Buffer.from(token)]))
  expect(at).toBeGreaterThan(0)
  model.write('x', at + length.length + 1)
  return makeModel(model)
}

/** A file of these bytes. */
function makeModel(bytes: Uint8Array): string {
  const path = join(makeTemporaryFolder(), 'model.gguf')
  writeFileSync(path, bytes)
  return path
}

/** The starter with 8 bytes changed, behind a text. */
function makeModelWith(value: bigint, behind: string, offset: number): string {
  const model = readFileSync(STARTER)
  model.writeBigUInt64LE(value, model.indexOf(behind) + behind.length + offset)
  return makeModel(model)
}

const TOKENS = 'tokenizer.ggml.tokens'
const HUGE = 2n ** 63n - 1n

it.each([
  ['values', () => makeModelWith(HUGE, 'GGUF', 12)],
  ['tensors', () => makeModelWith(HUGE, 'GGUF', 4)],
  ['tokens', () => makeModelWith(2n ** 40n, TOKENS, 8)],
  ['characters of a token', () => makeModelWith(2n ** 33n, TOKENS, 16)],
])('a model whose header tells of absurdly many %s is refused', async (_what, makePath) => {
  const state = await useEngine({ modelPath: makePath() }).started
  expect(state).toMatchObject({
    status: 'failed',
    reason: expect.stringMatching(/cut short or damaged.*download it again/) as string,
  })
})

const starter = readFileSync(STARTER)
it.each([
  ['magic', 2],
  ['counts', 20],
  ['first key', 30],
  ['vocabulary', starter.indexOf(TOKENS) + 5_000],
  ['tensor list', starter.indexOf('blk.0.attn_q.weight') + 4],
  ['tensors', starter.length / 2],
  ['last tensor', starter.length - 1],
])('a model that is cut short in its %s is refused', async (_what, length) => {
  const state = await useEngine({ modelPath: makeModel(starter.subarray(0, length)) }).started
  expect(state).toMatchObject({
    status: 'failed',
    reason: expect.stringMatching(/cut short|not within the file bounds/) as string,
  })
})

it('a split model is measured and looked for as a whole', async () => {
  const folder = makeTemporaryFolder()
  const modelPath = join(folder, 'model-00001-of-00002.gguf')
  writeFileSync(modelPath, starter)
  const state = await useEngine({ modelPath }).started
  const reason = expect.stringMatching(/model-00002-of-00002\.gguf": there is no such/) as string
  expect(state).toMatchObject({ status: 'failed', reason })
  writeFileSync(join(folder, 'model-00002-of-00002.gguf'), starter)
  expect(measureModel(modelPath)).toBe(2 * starter.length)
})

describe('a load that does not end', () => {
  it.each([
    ['a small file', 10_000_000, 121],
    ['a large one', 28_000_000_000, 1_520],
  ])('is given up after minutes for %s', async (_what, sizeBytes, seconds) => {
    const modelPath = makeModel(new Uint8Array())
    truncateSync(modelPath, sizeBytes)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const engine = useEngine({ modelPath })
    // The clock runs before anything that the process says is read.
    vi.advanceTimersByTime(seconds * 1_000 - 1)
    expect(engine.state.status).toBe('starting')
    vi.advanceTimersByTime(2_000)
    vi.useRealTimers()
    expect(await engine.started).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(`were not loaded after ${seconds}`) as string,
    })
  })
})

it.each(['<tool_call>', '<|im_start|>', '<|im_end|>', '<think>', '</think>'])(
  'a model without the token %s is refused by name, with the way out',
  async (token) => {
    const state = await useEngine({ modelPath: makeModelWithout(token) }).started
    expect(state.status).toBe('failed')
    const { reason } = state as { reason: string }
    expect(reason).toContain(`no special token ${token};`)
    expect(reason).toContain('ONBOX_MODEL')
  },
)

it('a model that cannot take back what it has read is refused', async () => {
  const model = Buffer.from(starter)
  model.write('qwen3.ssm.state_size', model.indexOf('qwen3.rope.freq_base'))
  const state = await useEngine({ modelPath: makeModel(model) }).started
  expect(state).toMatchObject({
    status: 'failed',
    reason: expect.stringMatching(
      /in one state, which cannot be taken back; known: qwen3/,
    ) as string,
  })
})
