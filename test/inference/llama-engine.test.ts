import { EventEmitter, once } from 'node:events'
import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Engine, GenerateEvent } from '../../lib/inference/index.ts'
import type { JsonSchema } from '../../lib/inference/prompt.ts'
import { withTemplate } from '../helpers/change-model.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import {
  ENDLESS,
  readTurn,
  SHORT,
  STARTER,
  startEngine,
  TO_THINK_ABOUT,
  useEngine,
} from './start-engine.ts'

const never = new AbortController().signal

describe('a turn', () => {
  let engine: Engine
  beforeAll(async () => {
    engine = startEngine({ contextTokens: 256 })
    await engine.started
  })
  afterAll(() => engine.close())

  it('ends with reason length where the context is full', async () => {
    const { text, reason, usage } = await readTurn(engine.generate(ENDLESS, never))
    expect(reason).toBe('length')
    expect(text).not.toBe('')
    expect(usage.promptTokens + usage.completionTokens).toBe(256)
  })

  it('that does not fit is refused, with the way out', async () => {
    const prompt = {
      ...ENDLESS.prompt,
      messages: [{ role: 'user', content: '合同'.repeat(500) } as const],
    }
    await expect(readTurn(engine.generate({ ...ENDLESS, prompt }, never))).rejects.toMatchObject({
      code: 'PROMPT_TOO_LONG',
      message: expect.stringContaining('model.contextTokens') as string,
    })
  })

  it('that is left keeps what it has read, for the next one', async () => {
    for await (const event of engine.generate(ENDLESS, never)) {
      expect(event.type).toBe('text')
      break
    }
    const { usage } = await readTurn(engine.generate(SHORT, never))
    expect(usage.cachedTokens).toBe(usage.promptTokens - 1)
  })

  it('that is aborted throws the reason of the signal, waiting or not', async () => {
    const running = engine.generate(ENDLESS, never)[Symbol.asyncIterator]()
    await running.next()
    const controller = new AbortController()
    const waiting = readTurn(engine.generate(ENDLESS, controller.signal))
    controller.abort(new Error('the client left'))
    await expect(waiting).rejects.toThrow('the client left')
    await expect(readTurn(engine.generate(SHORT, controller.signal))).rejects.toThrow(
      'the client left',
    )
    await running.return?.()
  })

  it('begins with as many thoughts as it may have, and they are no part of what it says', async () => {
    const messages = [{ role: 'user' as const, content: TO_THINK_ABOUT }]
    const prompt = { tools: [], messages, thinking: true }
    const job = { ...ENDLESS, prompt, maxThoughtTokens: 7, maxTextTokens: 4 }
    const events: GenerateEvent[] = []
    for await (const event of engine.generate(job, never)) events.push(event)
    const types = events.map(({ type }) => type)
    const thoughts = types.filter((type) => type === 'thought').length
    expect(thoughts).toBeGreaterThan(0)
    expect(thoughts).toBeLessThanOrEqual(7)
    expect(types.slice(0, thoughts)).toEqual(Array.from({ length: thoughts }, () => 'thought'))
    expect(types.slice(thoughts)).not.toContain('thought')
    const said = events.flatMap((event) => ('text' in event ? [event.text] : [])).join('')
    expect(said).not.toMatch(/<\/?think>/)
  })

  it('has no thoughts where the model never thinks, as its template says', async () => {
    const modelPath = join(makeTemporaryFolder(), 'instruct.gguf')
    writeFileSync(modelPath, withTemplate('enable_thinking', 'enable_nothing_'))
    const instruct = useEngine({ modelPath, contextTokens: 256 })
    await instruct.started
    const events: GenerateEvent[] = []
    const job = { ...ENDLESS, maxThoughtTokens: 7, maxTextTokens: 4 }
    for await (const event of instruct.generate(job, never)) events.push(event)
    expect(events.map(({ type }) => type)).not.toContain('thought')
    const asking = (thinking: boolean) => ({ ...SHORT, prompt: { ...SHORT.prompt, thinking } })
    const [on, off] = [
      await readTurn(instruct.generate(asking(true), never)),
      await readTurn(instruct.generate(asking(false), never)),
    ]
    expect(on.usage.promptTokens).toBe(off.usage.promptTokens)
  })

  it('is refused where its owner has 64 already, while those of others are taken', async () => {
    const controller = new AbortController()
    const waiting = Array.from({ length: 64 }, () =>
      readTurn(engine.generate(ENDLESS, controller.signal)),
    )
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_BUSY',
      message: expect.stringContaining('64 turns of "a" are waiting') as string,
    })
    expect((await readTurn(engine.generate({ ...SHORT, owner: 'b' }, never))).reason).toBe('length')
    controller.abort(new Error('enough'))
    await Promise.allSettled(waiting)
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
  })

  it('is refused where 256 wait already, and taken when they have left', async () => {
    const controller = new AbortController()
    const waiting = Array.from({ length: 256 }, (_, index) =>
      readTurn(engine.generate({ ...ENDLESS, owner: `${index % 4}` }, controller.signal)),
    )
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_BUSY',
      message: expect.stringContaining('256 turns are waiting') as string,
    })
    controller.abort(new Error('enough'))
    for (const result of await Promise.allSettled(waiting)) expect(result.status).toBe('rejected')
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
  })
})

describe('a call', () => {
  const parameters: JsonSchema = {
    type: 'object',
    properties: { city: { type: 'string', description: '城市名称' } },
    required: ['city'],
  }
  const tools = [
    { name: 'get_weather', description: '获取指定城市的当前天气', parameters },
    { name: 'get_stock', description: '查询产品的库存数量', parameters },
  ]
  const prompt = {
    tools,
    messages: [{ role: 'user' as const, content: '上海现在天气怎么样?' }],
    thinking: false,
  }

  it.each([
    ['', {}, true],
    ['of calling', { callThreshold: 1 }, false],
    ['of the tool', { marginThreshold: 1 }, false],
  ])(
    'is made only where the model is as sure as it has to be %s',
    async (_what, options, calls) => {
      const engine = useEngine(options)
      await engine.started
      const job = { ...SHORT, prompt, maxCalls: 1 }
      const events = await Array.fromAsync(engine.generate(job, never))
      expect(events.map(({ type }) => type)).toEqual([calls ? 'call' : 'text', 'end'])
      const [end] = events.slice(-1)
      const { callProbability = 0, toolMargin } = end?.type === 'end' ? end : {}
      expect(callProbability).toBeGreaterThan(0.5)
      expect(callProbability).toBeLessThan(1)
      if ('callThreshold' in options) return expect(toolMargin).toBeUndefined()
      // Their names begin alike, and are told from each other all the same.
      expect(toolMargin).toBeGreaterThan(0)
      expect(toolMargin).toBeLessThan(1)
    },
  )
})

describe('the tokens of one owner', () => {
  it('are used again for that owner, and for no other', async () => {
    const engine = useEngine({ sequences: 2 })
    await engine.started
    const cachedFor = async (owner: string): Promise<number> =>
      (await readTurn(engine.generate({ ...SHORT, owner }, never))).usage.cachedTokens
    expect(await cachedFor('a')).toBe(0)
    expect(await cachedFor('b')).toBe(0)
    expect(await cachedFor('a')).toBeGreaterThan(0)
    expect(await cachedFor('b')).toBeGreaterThan(0)
    // The sequence that was unused for longest is emptied and handed on.
    expect(await cachedFor('c')).toBe(0)
    expect(await cachedFor('b')).toBeGreaterThan(0)
    expect(await cachedFor('a')).toBe(0)
  })
})

describe('the keys of one owner', () => {
  it('have its beginning in common, and get the words that they would get alone', async () => {
    const engine = useEngine()
    await engine.started
    const system = { role: 'system' as const, content: '你是一家公司的助手。'.repeat(4) }
    const ask = async (key: string, content: string, isFresh = false) => {
      const messages = [system, { role: 'user' as const, content }]
      const prompt = { ...ENDLESS.prompt, messages }
      const job = { ...ENDLESS, key, prompt, isFresh, maxTextTokens: 24 }
      return readTurn(engine.generate(job, never))
    }
    const question = '上季度的销售额是多少?'
    const alone = await ask('2', question, true)
    const secret = await ask('1', '我的口令是紫色大象七四一。请记住。', true)
    const after = await ask('2', question)
    expect(after.text).toBe(alone.text)
    // What it has of the other's turn ends where the two prompts part.
    expect(after.usage.cachedTokens).toBeGreaterThan(0)
    expect(after.usage.cachedTokens).toBeLessThan(after.usage.promptTokens - 8)
    expect(secret.usage.promptTokens).toBeGreaterThan(after.usage.cachedTokens)
  })
})

describe('several model processes', () => {
  /** What a process has of the model's file in its memory, in kB, and of it what is its own. */
  const readMapped = (pid: number): { resident: number; own: number } => {
    const mappings = readFileSync(`/proc/${pid}/smaps`, 'utf8').split(/^(?=[0-9a-f]+-[0-9a-f]+ )/m)
    const sum = (what: RegExp): number =>
      mappings
        .filter((mapping) => mapping.split('\n')[0]?.endsWith(STARTER))
        .reduce((total, mapping) => total + Number(what.exec(mapping)?.[1]), 0)
    return { resident: sum(/^Rss: +(\d+)/m), own: sum(/^Private_Dirty: +(\d+)/m) }
  }

  it.runIf(process.platform === 'linux')(
    'have the weights together, as pages of one file',
    async () => {
      const logged = new EventEmitter()
      const engine = useEngine({ workers: 2 }, logged)
      for (let loaded = 0; loaded < 2; loaded++) await once(logged, 'model loaded')
      expect(engine.pids).toHaveLength(2)
      for (const pid of engine.pids) {
        const { resident, own } = readMapped(pid)
        expect(resident * 1_024).toBeGreaterThan(statSync(STARTER).size / 2)
        expect(own).toBe(0)
      }
    },
  )
})

describe('a model process that ends', () => {
  it('while it generates, fails the turn and is started again', async () => {
    const logged = new EventEmitter()
    const pids: number[] = []
    logged.on('model process started', ({ pid }: { pid: number }) => pids.push(pid))
    const engine = useEngine({}, logged)
    await engine.started
    const reloaded = once(logged, 'model loaded')
    const turn = engine.generate(ENDLESS, never)[Symbol.asyncIterator]()
    await turn.next()
    process.kill(pids[0] as number, 'SIGKILL')
    const rest = (async () => {
      while ((await turn.next()).done !== true);
    })()
    await expect(rest).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      retryAfterSeconds: expect.any(Number) as number,
    })
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
    })
    await reloaded
    expect(engine.state.status).toBe('ready')
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
  })

  // The second is how GGML_ASSERT ends it, and a C++ exception such as that there is no memory left.
  it.each(['SIGKILL', 'SIGABRT'] as const)(
    'by %s before a turn has said anything, has another process take the turn, once',
    async (signal) => {
      const logged = new EventEmitter()
      const told: string[] = []
      const engine = useEngine({ workers: 2, contextTokens: 4_096 }, logged, {
        stepsDone: () => {},
        turnRetried: () => told.push('retried'),
        processEnded: () => told.push('ended'),
      })
      for (let loaded = 0; loaded < 2; loaded++) await once(logged, 'model loaded')
      const reloaded = once(logged, 'model loaded')
      const messages = [{ role: 'user' as const, content: '合同'.repeat(400) }]
      const turn = readTurn(
        engine.generate({ ...SHORT, prompt: { ...SHORT.prompt, messages } }, never),
      )
      while (engine.load.running === 0) await Promise.resolve()
      process.kill(engine.pids[0] as number, signal)
      expect((await turn).reason).toBe('length')
      expect(told).toEqual(['ended', 'retried'])
      expect(engine.load).toEqual({ running: 0, waiting: 0 })
      await reloaded
    },
  )

  it('while it loads, keeps nobody waiting, and loads when it is started again', async () => {
    const logged = new EventEmitter()
    logged.once('model process started', ({ pid }: { pid: number }) => process.kill(pid, 'SIGKILL'))
    const loaded = once(logged, 'model loaded')
    const engine = useEngine({}, logged)
    expect(await engine.started).toEqual({ status: 'starting' })
    await loaded
    expect(engine.state.status).toBe('ready')
  })

  it('again and again, is a fault that says how it ended', async () => {
    const logged = new EventEmitter()
    logged.on('model process started', ({ pid }: { pid: number }) => process.kill(pid, 'SIGKILL'))
    const engine = useEngine({}, logged)
    for (let ends = 0; ends < 3; ends++) await once(logged, 'model process ended')
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      message: expect.stringMatching(/3 times in a row, last with signal SIGKILL/) as string,
      // Five until it is started again, five for the load.
      retryAfterSeconds: 10,
    })
    expect(engine.state.status).toBe('failed')
  })

  it('again and again at the end of a long load, is a fault too', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const logged = new EventEmitter()
    logged.on('model process started', ({ pid }: { pid: number }) => {
      vi.advanceTimersByTime(61_000)
      process.kill(pid, 'SIGKILL')
    })
    const engine = useEngine({}, logged)
    const delays: number[] = []
    logged.on('model process ended', ({ restartInMs }: { restartInMs: number }) => {
      delays.push(restartInMs)
    })
    for (let ends = 0; ends < 3; ends++) await once(logged, 'model process ended')
    expect(delays).toEqual([0, 1_000, 5_000])
    expect(engine.state.status).toBe('failed')
  })

  it('and meets a fault when it loads again, is tried until that has passed', async () => {
    const modelPath = join(makeTemporaryFolder(), 'model.gguf')
    copyFileSync(STARTER, modelPath)
    const logged = new EventEmitter()
    const engine = useEngine({ modelPath }, logged)
    expect((await engine.started).status).toBe('ready')
    const reasons: string[] = []
    // The waits before it is tried again take no time.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    logged.on('model process ended', (end: { reason: string; restartInMs: number }) => {
      reasons.push(end.reason)
      setImmediate(() => vi.advanceTimersByTime(end.restartInMs))
      // The second time there is something, but it is no model.
      if (reasons.length === 1) rmSync(modelPath)
      else if (reasons.length === 2) writeFileSync(modelPath, 'no model')
      else copyFileSync(STARTER, modelPath)
    })
    const loaded = once(logged, 'model loaded')
    process.kill(engine.pids[0] as number, 'SIGKILL')
    for (let ends = 0; ends < 3; ends++) await once(logged, 'model process ended')
    expect(engine.state).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(
        /no.* GGUF.* It was loaded before, and will be tried again/,
      ) as string,
    })
    await loaded
    expect(reasons).toEqual([
      'signal SIGKILL',
      expect.stringContaining('there is no such file'),
      expect.stringContaining('GGUF'),
    ])
    expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
  })

  it('before it has begun, is started again too', async () => {
    const logged = new EventEmitter()
    const loaded = once(logged, 'model loaded')
    const { execPath } = process
    process.execPath = '/nowhere/node'
    const engine = useEngine({}, logged)
    process.execPath = execPath
    expect(await engine.started).toEqual({ status: 'starting' })
    await loaded
  })

  it('since it was closed, is not started again', async () => {
    const engine = useEngine()
    await engine.started
    await engine.close()
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      retryAfterSeconds: undefined,
    })
  })
})
