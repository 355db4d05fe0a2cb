import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { createOpenAiEngine, type Engine, type OpenAiOptions } from '../../lib/inference/index.ts'
import { startModelServer, type Fault, type ModelServer } from '../helpers/start-model-server.ts'
import { ENDLESS, readTurn, SHORT, startEngine } from './start-engine.ts'
import { asked, useModelServers } from './use-model-servers.ts'

const never = new AbortController().signal

/** A call at such a place, and the end of the answer. */
const sayCall = (index: number): string => {
  const call = { index, function: { name: 'get_weather', arguments: '{}' } }
  return JSON.stringify({
    choices: [{ delta: { tool_calls: [call] }, finish_reason: 'tool_calls' }],
  })
}

describe('servers that have the model', () => {
  let behind: Engine
  beforeAll(async () => {
    behind = startEngine({ sequences: 8 })
    await behind.started
  })
  afterAll(() => behind.close())
  const useServers = (count: number, options?: Partial<OpenAiOptions>) =>
    useModelServers(behind, count, options)

  it('are asked in turn: each turn goes to the one with the fewest under way', async () => {
    const { engine, servers } = await useServers(2)
    const controller = new AbortController()
    const turns = Array.from({ length: 4 }, () =>
      readTurn(engine.generate(ENDLESS, controller.signal)),
    )
    while (asked(servers).reduce((sum, one) => sum + one) < 4) await new Promise(setImmediate)
    expect(asked(servers)).toEqual([2, 2])
    controller.abort(new Error('enough'))
    await Promise.allSettled(turns)
    while (servers.some(({ active }) => active() > 0)) await new Promise(setImmediate)
  })

  it.each<[string, Fault]>([
    ['answers 500', { type: 'status', status: 500, error: { error: { message: 'CUDA error' } } }],
    ['answers 503 without JSON', { type: 'status', status: 503, error: 'loading' }],
    ['ends the connection', { type: 'cut', afterEvents: 0 }],
    ['fails at its first word', { type: 'fail', afterEvents: 0 }],
    ['says what is not JSON', { type: 'say', data: 'hello' }],
    ['says what is no completion', { type: 'say', data: '{"answer": 42}' }],
    ['says what is no call', { type: 'say', data: sayCall(0.5) }],
    ['counts its calls beyond all bounds', { type: 'say', data: sayCall(1_000_000) }],
    ['says nothing', { type: 'silent' }],
  ])('one that %s is not asked again soon, and another is', async (_what, fault) => {
    const { engine, servers } = await useServers(2, { silenceTimeoutMs: 1_000 })
    servers[0]?.faults.push(fault)
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(asked(servers)).toEqual([1, 2])
    expect(engine.state.status).toBe('ready')
  })

  it('that fail at what they are asked for are not down: it may be the fault of what was asked', async () => {
    const { engine, servers } = await useServers(3)
    const error = { error: { message: 'Failed to parse input' } }
    for (const server of servers) server.faults.push({ type: 'status', status: 500, error })
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_FAILED',
      message: expect.stringMatching(/^Cannot ask the model: .*Failed to parse input/) as string,
    })
    // One more is tried, and not all of them are led into it.
    expect(asked(servers)).toEqual([1, 1, 0])
    servers[2]?.faults.pop()
    expect(engine.state.status).toBe('ready')
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(asked(servers)).toEqual([1, 1, 1])
  })

  it('that fail at a request are asked at once whether they live', async () => {
    const { engine, servers, logged } = await useServers(1)
    const [server] = servers as [ModelServer]
    const out = once(logged, 'model server cannot be used')
    server.modelsStatus = 500
    server.faults.push({ type: 'status', status: 500, error: { error: 'CUDA error' } })
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_FAILED',
    })
    await out
    expect(engine.state.status).toBe('failed')
    const back = once(logged, 'model server is back')
    server.modelsStatus = 200
    await back
    expect(engine.state.status).toBe('ready')
  })

  it('that say nothing for too long are left out', async () => {
    const { engine, servers } = await useServers(1, { silenceTimeoutMs: 1_000 })
    servers[0]?.faults.push({ type: 'silent' })
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      message: expect.stringContaining('it said nothing for 1 s') as string,
    })
    expect(engine.state.status).toBe('failed')
  })

  it.each<[string, Fault, RegExp]>([
    ['ends the connection', { type: 'cut', afterEvents: 3 }, /The model server stopped/],
    ['fails', { type: 'fail', afterEvents: 3 }, /CUDA error: out of memory/],
  ])('a turn of which something was said fails when its server %s', async (_what, fault, words) => {
    const { engine, servers } = await useServers(2)
    for (const server of servers) server.faults.push(fault)
    await expect(readTurn(engine.generate(ENDLESS, never))).rejects.toMatchObject({
      code: 'MODEL_FAILED',
      message: expect.stringMatching(words) as string,
    })
    expect(Math.max(...asked(servers))).toBe(1)
    expect(Math.min(...asked(servers))).toBe(0)
  })

  it('none of which can be used are a fault that names each, and are tried again', async () => {
    const { engine, servers, logged } = await useServers(1)
    const back = once(logged, 'model server is back')
    servers[0]?.faults.push({ type: 'cut', afterEvents: 0 })
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      message: expect.stringMatching(/127\.0\.0\.1.*other side closed/) as string,
      retryAfterSeconds: expect.any(Number) as number,
    })
    expect(engine.state.status).toBe('failed')
    await back
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
  })

  it('want a key, which is read for every request', async () => {
    const server = await startModelServer(behind, { key: 'right' })
    let key = 'wrong'
    const engine = createOpenAiEngine(
      { urls: [server.url], concurrency: 1, readKey: () => key },
      createLog('error', () => {}),
    )
    onTestFinished(() => engine.close())
    expect(await engine.started).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('401') as string,
    })
    key = 'right'
    while (engine.state.status !== 'ready') await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
  })

  it('without the model that is wanted are not asked', async () => {
    const { engine, servers } = await useServers(1, { model: 'qwen3-14b' })
    expect(engine.state).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining('it has no model "qwen3-14b"') as string,
    })
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
    })
    expect(asked(servers)).toEqual([0])
  })

  it('that are nowhere are a fault that says why', async () => {
    const engine = createOpenAiEngine(
      { urls: ['http://127.0.0.1:9/v1'], concurrency: 1 },
      createLog('error', () => {}),
    )
    onTestFinished(() => engine.close())
    expect(await engine.started).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/127\.0\.0\.1:9.*(ECONNREFUSED|refused|bad port)/i) as string,
    })
  })

  it('one that does not count is counted here', async () => {
    const { engine, servers } = await useServers(1)
    servers[0]?.faults.push({ type: 'no-usage' })
    const { usage } = await readTurn(engine.generate(SHORT, never))
    const counted = (await readTurn(engine.generate(SHORT, never))).usage
    // An estimate: within a factor of three of what was read and written.
    for (const what of ['promptTokens', 'completionTokens'] as const) {
      expect(usage[what]).toBeGreaterThan(counted[what] / 3)
      expect(usage[what]).toBeLessThan(counted[what] * 3)
    }
  })
})
