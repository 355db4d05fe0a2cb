import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkConfig } from '../../lib/config/index.ts'
import type { Answer } from '../../lib/function/index.ts'
import type { Engine } from '../../lib/inference/index.ts'
import { startEngine } from '../inference/start-engine.ts'
import { startModelServer, type ModelServer } from '../helpers/start-model-server.ts'
import { PROJECT, startTestBox, type TestBox } from '../helpers/start-box.ts'
import sampleConfig from '../../wrangler-like.config.ts'

const KEY = 'sk-of-the-company'

const closers: (() => Promise<unknown> | void)[] = []
let behind: Engine
let server: ModelServer
let box: TestBox
beforeAll(async () => {
  behind = startEngine({ contextTokens: 4_096, sequences: 4 })
  closers.push(() => behind.close())
  await behind.started
  server = await startModelServer(behind, { key: KEY, onEnd: (end) => closers.push(end) })
  const config = {
    ...sampleConfig,
    model: {
      openai: { urls: [server.url], secret: 'MODEL_KEY' },
      embedding: { path: 'models/starter.gguf', contextTokens: 128 },
    },
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  closers.push(() => rmSync(dataDir, { recursive: true, force: true }))
  box = await startTestBox(dataDir, { config, root: PROJECT })
  closers.push(() => box.close())
})
afterAll(async () => {
  for (const close of closers.toReversed()) await close()
})

const isReady = async (): Promise<boolean> => (await box.request('/readyz')).status === 200
async function until(wanted: boolean): Promise<void> {
  while ((await isReady()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 25))
}

it('a box whose model is on a server says what is missing, and serves once it is there', async () => {
  const before = await box.request('/readyz')
  expect(before.status).toBe(503)
  expect(await before.text()).toContain('MODEL_KEY')
  const refused = await box.ask('weather', '杭州天气')
  expect(await refused.json()).toMatchObject({ status: 503, code: 'MODEL_UNAVAILABLE' })

  await box.request('/admin/secrets/MODEL_KEY', {
    method: 'PUT',
    body: JSON.stringify({ value: KEY }),
  })
  await until(true)
  const answer = (await (await box.ask('weather', '杭州天气')).json()) as Answer
  expect(answer.calls).toMatchObject([
    { tool: 'get_weather', arguments: { city: '杭州' }, result: { found: true, city: '杭州' } },
  ])
  const [result] = answer.calls.map((call) => call.result as { temperatureC: number })
  expect(answer.answer).toContain(String(result?.temperatureC))
  expect(answer.grounded).toBe(true)
  expect(answer.usage.promptTokens).toBeGreaterThan(50)
  const steps = box.audit.list(answer.requestId).map(({ step }) => step)
  expect(steps).toEqual(['asked', 'decided', 'called', 'result', 'answered'])
  // Only the granted tool went there, and the key nowhere else.
  expect(server.bodies.at(-1)?.tools?.map(({ function: { name } }) => name)).toEqual([
    'get_weather',
  ])
  expect(JSON.stringify(box.engine.state)).not.toContain(KEY)
})

it('has a second model that makes vectors, where one is configured', async () => {
  expect(box.embedder?.state).toMatchObject({ status: 'ready', info: { dimensions: 320 } })
  const never = new AbortController().signal
  expect(await box.embedder?.embed(['付款'], { owner: 'test' }, never)).toHaveLength(1)
})

it('is not ready while no server answers, and says so to those who ask', async () => {
  server.faults.push({ type: 'status', status: 500, error: { error: { message: 'CUDA error' } } })
  const failed = await box.ask('weather', '杭州天气')
  expect(await failed.json()).toMatchObject({
    code: 'MODEL_FAILED',
    detail: expect.stringContaining('CUDA error') as string,
  })
  expect(await isReady()).toBe(true)
  server.faults.push({ type: 'cut', afterEvents: 0 })
  const refused = await box.ask('weather', '杭州天气')
  expect(await refused.json()).toMatchObject({
    code: 'MODEL_UNAVAILABLE',
    detail: expect.stringContaining(server.url) as string,
  })
  expect(await isReady()).toBe(false)
  await until(true)
  expect((await box.ask('weather', '杭州天气')).status).toBe(200)
})

it('a wrong place for a model is a fault of the configuration', () => {
  const check = (model: object) => () => checkConfig({ ...sampleConfig, model }, 'the file')
  expect(check({ openai: { urls: ['gpu-1:8000'] } })).toThrow(
    /model\.openai\.urls\.0.*http:\/\/gpu-1/,
  )
  expect(check({ openai: { urls: [] } })).toThrow('model.openai.urls')
  expect(check({ openai: { urls: ['http://u:p@gpu-1/v1'] } })).toThrow('without user')
  for (const silenceTimeoutMs of [0, 300_001]) {
    expect(check({ openai: { urls: ['http://gpu-1/v1'], silenceTimeoutMs } })).toThrow(
      'model.openai.silenceTimeoutMs',
    )
  }
  expect(check({ embedding: {} })).toThrow('either path or openai')
  expect(check({ embedding: { openai: { urls: ['http://gpu-1/v1'] } } })).toThrow('id of the model')
})
