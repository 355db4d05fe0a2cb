import { expect, it } from 'vitest'
import type { ModelConfig } from '../../lib/config/index.ts'
import { toLoadOptions } from '../../lib/models/index.ts'

/** Every setting of a model in a file, with a value that is no default. */
const SETTINGS = {
  contextTokens: 1_024,
  sequences: 3,
  workers: 2,
  memoryLimitMb: 4_096,
  threads: 1,
  gpu: 'off',
  callThreshold: 0.7,
  marginThreshold: 0.2,
} satisfies Required<Omit<ModelConfig, 'path' | 'openai' | 'embedding' | 'long'>>

it('toLoadOptions() hands on what the operator has set', () => {
  const long = { contextTokens: 32_768, sequences: 2, cacheMb: 10 }
  const options = toLoadOptions({ functions: {}, model: { ...SETTINGS, long } }, '/data', '/m.gguf')
  expect(options).toEqual({
    ...SETTINGS,
    modelPath: '/m.gguf',
    long: { contextTokens: 32_768, sequences: 2 },
    stateCache: { folder: '/data/model-states', maxBytes: 10_485_760, holdsLongest: false },
  })
})
