import { once, EventEmitter } from 'node:events'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { defineTool } from '../../lib/function/index.ts'
import {
  createOpenAiEngine,
  type Engine,
  type GenerateJob,
  type OpenAiOptions,
} from '../../lib/inference/index.ts'
import { startModelServer, type Fault, type ModelServer } from '../helpers/start-model-server.ts'
import { ENDLESS, readTurn, SHORT, startEngine } from './start-engine.ts'

const never = new AbortController().signal

describe('servers that have the model', () => {
  let behind: Engine
  beforeAll(async () => {
    behind = startEngine({ sequences: 8 })
    await behind.started
  })
  afterAll(() => behind.close())

  async function useServers(count: number, options: Partial<OpenAiOptions> = {}) {
    const servers: ModelServer[] = []
    for (let index = 0; index < count; index++) servers.push(await startModelServer(behind))
    const logged = new EventEmitter()
    const engine = createOpenAiEngine(
      { urls: servers.map(({ url }) => url), concurrency: 8, ...options },
      createLog('info', (line) => logged.emit((JSON.parse(line) as { message: string }).message)),
    )
    onTestFinished(() => engine.close())
    await engine.started
    return { engine, servers, logged }
  }
  const asked = (servers: readonly ModelServer[]) => servers.map(({ bodies }) => bodies.length)

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

  it.each([429, 503])('one that has too much to do (%i) says when to come back', async (status) => {
    const { engine, servers } = await useServers(1)
    const error = { error: { message: 'Too many requests', code: 'rate_limit' } }
    const headers = { 'retry-after': '7' }
    servers[0]?.faults.push({ type: 'status', status, error, headers })
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_BUSY',
      retryAfterSeconds: 7,
      message: expect.stringContaining('Too many requests') as string,
    })
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
  })

  it('one that has too much to do is left for another; where all have, the soonest says when', async () => {
    const { engine, servers } = await useServers(2)
    const busy = (seconds: number): Fault => ({
      type: 'status',
      status: 429,
      error: { error: 'Too many requests' },
      headers: { 'retry-after': String(seconds) },
    })
    servers[0]?.faults.push(busy(7))
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(asked(servers)).toEqual([1, 1])
    servers[0]?.faults.push(busy(7))
    servers[1]?.faults.push(busy(3))
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_BUSY',
      retryAfterSeconds: 3,
    })
    // Neither is broken.
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(engine.state.status).toBe('ready')
  })

  const tooLong: [server: string, Fault][] = [
    [
      'vLLM',
      {
        type: 'status',
        status: 400,
        error: {
          error: { message: "This model's maximum context length is 512 tokens.", code: 400 },
        },
      },
    ],
    [
      'SGLang',
      {
        type: 'status',
        status: 400,
        error: { object: 'error', message: "The input is longer than the model's context length" },
      },
    ],
    [
      'vLLM, of a decoder',
      {
        type: 'status',
        status: 400,
        error: {
          error: {
            message:
              'The decoder prompt (length 5000) is longer than the maximum model length of 4096.',
          },
        },
      },
    ],
    [
      'Anthropic and its like',
      {
        type: 'status',
        status: 400,
        error: { error: { message: 'prompt is too long: 215 tokens > 200 maximum' } },
      },
    ],
    [
      'SGLang, once it has begun to answer',
      {
        type: 'say',
        data: '{"error":{"message":"The input is longer than the model\'s context length"}}',
      },
    ],
    [
      'TGI',
      {
        type: 'status',
        status: 422,
        error: {
          error: 'Input validation error: `inputs` must have less than 1024 tokens. Given: 1872',
          error_type: 'validation',
        },
      },
    ],
    [
      'TGI, once it has begun to answer',
      {
        type: 'say',
        data: '{"error":"Input validation error: `inputs` tokens + `max_new_tokens` must be <= 512","error_type":"validation"}',
      },
    ],
    ['a proxy', { type: 'status', status: 413, error: 'Request Entity Too Large' }],
  ]
  it.each(tooLong)('a prompt that has no room is told as such: %s', async (_server, fault) => {
    const { engine, servers } = await useServers(2)
    servers[0]?.faults.push(fault)
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'PROMPT_TOO_LONG',
      message: expect.stringMatching(
        /^Cannot read the prompt: it (answers|says).*; ask for less/,
      ) as string,
    })
    // It is no other server's to be refused by too, and none is broken.
    expect(asked(servers)).toEqual([1, 0])
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(asked(servers)).toEqual([2, 0])
  })

  it.each<[string, Fault]>([
    ['a server that is slow', { type: 'say', data: '{"error":"The request took too long"}' }],
    [
      'the name of a tool',
      {
        type: 'status',
        status: 400,
        error: { error: "Invalid 'tools[0].function.name': string too long, maximum length is 64" },
      },
    ],
  ])('what is no fault of a long prompt is not told as one: %s', async (_what, fault) => {
    const { engine, servers } = await useServers(1)
    servers[0]?.faults.push(fault)
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_FAILED',
    })
  })

  it('one that is overloaded once it has begun to answer is left for another', async () => {
    const { engine, servers } = await useServers(2)
    const overloaded: Fault = {
      type: 'say',
      data: '{"error":"Model is overloaded","error_type":"overloaded"}',
    }
    servers[0]?.faults.push(overloaded)
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
    expect(asked(servers)).toEqual([1, 1])
    for (const server of servers) server.faults.push(overloaded)
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_BUSY',
      retryAfterSeconds: 1,
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

  it('are never told more than the protocol has', async () => {
    const { engine, servers } = await useServers(1)
    await readTurn(engine.generate(SHORT, never))
    expect(servers[0]?.bodies[0]).toMatchObject({ model: 'starter', stream: true, max_tokens: 1 })
  })

  it('are told the whole schema of a tool, and to keep to it where the protocol has a word for that', async () => {
    const { engine, servers } = await useServers(1)
    const code = v.pipe(v.string(), v.minLength(3), v.maxLength(8))
    const ids = v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.length(2))
    const rows = v.array(v.strictObject({ id: v.number(), kind: v.picklist(['a', 'b']) }))
    const inputs = {
      bounded: v.strictObject({ code, ids }),
      plain: v.strictObject({ city: v.string(), rows }),
      open: v.object({ city: v.string() }),
      optional: v.strictObject({ city: v.optional(v.string()) }),
      inner: v.strictObject({ rows: v.array(v.object({ id: v.number() })) }),
    }
    const tools = Object.entries(inputs).map(([name, input]) => {
      const { description, parameters } = defineTool({
        name,
        description: name,
        input,
        run: () => null,
      })
      return { name, description, parameters }
    })
    await readTurn(engine.generate({ ...SHORT, prompt: { ...SHORT.prompt, tools } }, never))
    const told = servers[0]?.bodies[0]?.tools?.map(({ function: one }) => one)
    expect(told?.map(({ name, strict }) => [name, strict])).toEqual([
      ['bounded', undefined],
      ['plain', true],
      ['open', undefined],
      ['optional', undefined],
      ['inner', undefined],
    ])
    expect(told?.[0]?.parameters).toEqual({
      type: 'object',
      properties: {
        code: { type: 'string', minLength: 3, maxLength: 8 },
        ids: { type: 'array', minItems: 2, maxItems: 2, items: { type: 'integer', minimum: 1 } },
      },
      required: ['code', 'ids'],
      additionalProperties: false,
    })
  })

  describe('have one room for words and calls', () => {
    const input = v.object({ city: v.pipe(v.string(), v.minLength(1), v.description('城市名称')) })
    const { name, description, parameters } = defineTool({
      name: 'get_weather',
      description: '获取指定城市的当前天气',
      input,
      run: () => null,
    })
    const ASKING: GenerateJob = {
      owner: 'a',
      prompt: {
        tools: [{ name, description, parameters }],
        messages: [{ role: 'user', content: '上海现在天气怎么样?' }],
        thinking: false,
      },
      maxCalls: 1,
      maxTextTokens: 1,
    }

    it('a call is written where the text may be short', async () => {
      const { engine } = await useServers(1)
      const { call, reason } = await readTurn(engine.generate(ASKING, never))
      expect(call).toEqual({ tool: 'get_weather', arguments: { city: '上海' } })
      expect(reason).toBe('call')
    })

    it('a text is not longer for it', async () => {
      const { engine, servers } = await useServers(1)
      const messages = [{ role: 'user', content: '你好' } as const]
      const prompt = { ...ASKING.prompt, messages, thinking: true }
      const turn = await readTurn(engine.generate({ ...ASKING, prompt, maxTextTokens: 3 }, never))
      expect(servers[0]?.bodies[0]?.max_tokens).toBeGreaterThan(3)
      expect(turn.call).toBeUndefined()
      expect(turn.reason).toBe('length')
      while (servers.some(({ active }) => active() > 0)) await new Promise(setImmediate)
    })

    it.each([2, 12])(
      'a call that does not fit, with room for %i tokens, is cut',
      async (tokens) => {
        const { engine, servers } = await useServers(1)
        servers[0]?.faults.push({ type: 'full', tokens })
        const { call, reason } = await readTurn(
          engine.generate({ ...ASKING, maxTextTokens: 64 }, never),
        )
        expect(call).toBeUndefined()
        expect(reason).toBe('length')
      },
    )
  })
})
