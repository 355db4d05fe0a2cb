import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defineTool } from '../../lib/function/index.ts'
import type { Engine, GenerateJob } from '../../lib/inference/index.ts'
import { readTurn, SHORT, startEngine } from './start-engine.ts'
import { useModelServers } from './use-model-servers.ts'

const never = new AbortController().signal

describe('servers that have the model', () => {
  let behind: Engine
  beforeAll(async () => {
    behind = startEngine({ sequences: 8 })
    await behind.started
  })
  afterAll(() => behind.close())
  const useServers = (count: number) => useModelServers(behind, count)

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

    it.each([
      [0, 'required', 'get_weather'],
      [0.1, 'auto', undefined],
    ])('where a call has to be %d sure, one is %s', async (callThreshold, choice, tool) => {
      const { engine, servers } = await useServers(1)
      const messages = [{ role: 'user', content: '你好' } as const]
      const prompt = { ...ASKING.prompt, messages }
      const turn = await readTurn(engine.generate({ ...ASKING, prompt, callThreshold }, never))
      expect(servers[0]?.bodies[0]?.tool_choice).toBe(choice)
      expect(turn.call?.tool).toBe(tool)
    })

    it('a text is not longer for it', async () => {
      const { engine, servers } = await useServers(1)
      const messages = [{ role: 'user', content: '你好' } as const]
      const prompt = { ...ASKING.prompt, messages }
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
