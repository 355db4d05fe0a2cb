import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '../../lib/base/index.ts'
import { defineTool } from '../../lib/function/index.ts'
import { createOpenAiEngine, type Engine, type GenerateJob } from '../../lib/inference/index.ts'
import { LLAMA_SERVER, startLlamaServer } from '../helpers/start-llama-server.ts'
import { startModelServer } from '../helpers/start-model-server.ts'
import { ENDLESS, readTurn, SHORT, STARTER, startEngine } from './start-engine.ts'

const never = new AbortController().signal
const CONTEXT_TOKENS = 512

const weather = defineTool({
  name: 'get_weather',
  description: '获取指定城市的当前天气',
  input: v.object({ city: v.pipe(v.string(), v.minLength(1), v.description('城市名称')) }),
  run: () => null,
})
const stock = defineTool({
  name: 'get_stock',
  description: '查询产品的库存数量',
  input: v.object({ product: v.pipe(v.string(), v.minLength(1), v.description('产品名称')) }),
  run: () => null,
})
const ASKING: GenerateJob = {
  owner: 'weather@1',
  prompt: {
    tools: [weather, stock].map(({ name, description, parameters }) => ({
      name,
      description,
      parameters,
    })),
    messages: [{ role: 'user', content: '上海现在天气怎么样?' }],
    thinking: false,
  },
  maxCalls: 1,
  maxTextTokens: 64,
}

interface Kind {
  name: string
  start: (closers: (() => Promise<void> | void)[]) => Promise<Engine>
}

const openAi = (url: string): Engine =>
  createOpenAiEngine(
    { urls: [url], contextTokens: CONTEXT_TOKENS, concurrency: 2 },
    createLog('error', () => {}),
  )

const kinds: Kind[] = [
  {
    name: 'llama',
    start: () => Promise.resolve(startEngine({ contextTokens: CONTEXT_TOKENS, sequences: 2 })),
  },
  {
    name: 'openai, of a strict server',
    start: async (closers) => {
      const behind = startEngine({ contextTokens: CONTEXT_TOKENS, sequences: 4 })
      closers.push(() => behind.close())
      await behind.started
      const server = await startModelServer(behind, { onEnd: (end) => closers.push(end) })
      return openAi(server.url)
    },
  },
  {
    name: 'openai, of llama-server',
    start: async (closers) => {
      const options = ['-np', '2', '-c', String(2 * CONTEXT_TOKENS), '-t', '1']
      const server = await startLlamaServer(LLAMA_SERVER as string, STARTER, options)
      closers.push(server.stop)
      return openAi(server.url)
    },
  },
]

const without = LLAMA_SERVER === undefined ? ' (skipped: LLAMA_SERVER names no program)' : ''

describe.each(kinds)('an engine: $name', ({ name, start }) => {
  const isLlamaServer = name.endsWith('llama-server')
  describe.skipIf(isLlamaServer && LLAMA_SERVER === undefined)(
    `that is ready${isLlamaServer ? without : ''}`,
    () => {
      const closers: (() => Promise<void> | void)[] = []
      let engine: Engine
      beforeAll(async () => {
        engine = await start(closers)
        expect(await engine.started).toMatchObject({
          status: 'ready',
          info: { contextTokens: CONTEXT_TOKENS },
        })
      })
      afterAll(async () => {
        await engine.close()
        for (const close of closers.toReversed()) await close()
      })

      it('calls one of the tools, with arguments by its schema', async () => {
        const { call, reason, usage } = await readTurn(engine.generate(ASKING, never))
        expect(call).toEqual({ tool: 'get_weather', arguments: { city: '上海' } })
        expect(reason).toBe('call')
        expect(usage.promptTokens).toBeGreaterThan(20)
        expect(usage.completionTokens).toBeGreaterThan(0)
      })

      it('answers from the result of a call, and from nothing else', async () => {
        const result = { found: true, city: '上海', temperatureC: 23, condition: '小雨' }
        const { text, call, reason } = await readTurn(
          engine.generate(
            {
              ...ASKING,
              maxCalls: 0,
              prompt: {
                ...ASKING.prompt,
                messages: [
                  ...ASKING.prompt.messages,
                  {
                    role: 'assistant',
                    content: '',
                    toolCalls: [{ tool: 'get_weather', arguments: { city: '上海' } }],
                  },
                  { role: 'tool', content: JSON.stringify(result) },
                ],
              },
            },
            never,
          ),
        )
        expect(reason).toBe('turn')
        expect(call).toBeUndefined()
        expect(text).toMatch(/23|小雨/)
      })

      it('makes no call where none may be made', async () => {
        const turn = await readTurn(engine.generate({ ...ASKING, maxCalls: 0 }, never))
        expect(turn.call).toBeUndefined()
      })

      it('ends a text that is too long, and says so', async () => {
        const turn = await readTurn(engine.generate({ ...ENDLESS, maxTextTokens: 5 }, never))
        expect(turn.reason).toBe('length')
        expect(turn.usage.completionTokens).toBe(5)
      })

      it('refuses a prompt that does not fit, with the way out', async () => {
        const content = '合同'.repeat(CONTEXT_TOKENS)
        const prompt = { ...ENDLESS.prompt, messages: [{ role: 'user', content } as const] }
        await expect(
          readTurn(engine.generate({ ...ENDLESS, prompt }, never)),
        ).rejects.toMatchObject({
          code: 'PROMPT_TOO_LONG',
          message: expect.stringContaining('ask for less') as string,
        })
      })

      it('stops when it is left, or its signal is aborted, and serves the next', async () => {
        for await (const event of engine.generate(ENDLESS, never)) {
          expect(event.type).toBe('text')
          break
        }
        const controller = new AbortController()
        const turn = engine.generate(ENDLESS, controller.signal)[Symbol.asyncIterator]()
        await turn.next()
        controller.abort(new Error('the client left'))
        const rest = (async () => {
          while ((await turn.next()).done !== true);
        })()
        await expect(rest).rejects.toThrow('the client left')
        await expect(readTurn(engine.generate(SHORT, controller.signal))).rejects.toThrow('left')
        expect((await readTurn(engine.generate(SHORT, never))).reason).toBe('length')
      })

      it('refuses an owner that has too many turns waiting, and no other', async () => {
        const controller = new AbortController()
        const waiting = Array.from({ length: 64 }, () =>
          readTurn(engine.generate(ENDLESS, controller.signal)),
        )
        await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
          code: 'MODEL_BUSY',
          retryAfterSeconds: expect.any(Number) as number,
        })
        const other = await readTurn(engine.generate({ ...SHORT, owner: 'b' }, never))
        expect(other.reason).toBe('length')
        controller.abort(new Error('enough'))
        const ended = await Promise.allSettled(waiting)
        // Some have filled their context, before the other had its place.
        expect(ended.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(50)
      })

      it('serves many at once', async () => {
        const turns = Array.from({ length: 12 }, (_, index) =>
          readTurn(engine.generate({ ...ASKING, owner: `${index % 3}` }, never)),
        )
        for (const { call } of await Promise.all(turns))
          expect(call?.arguments).toEqual({ city: '上海' })
      })
    },
  )

  it.skipIf(isLlamaServer)('that is closed is not available', async () => {
    const closers: (() => Promise<void> | void)[] = []
    const engine = await start(closers)
    await engine.started
    await engine.close()
    await expect(readTurn(engine.generate(SHORT, never))).rejects.toMatchObject({
      code: 'MODEL_UNAVAILABLE',
    })
    for (const close of closers.toReversed()) await close()
  })
})
