import { join } from 'node:path'
import * as v from 'valibot'
import { expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { getWeather } from '../../functions/weather.ts'
import { createAgent, type AskedFunction } from '../../lib/agent/index.ts'
import { openAudit } from '../../lib/audit/index.ts'
import { createLog } from '../../lib/base/index.ts'
import { createOpenAiEngine } from '../../lib/inference/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { startScriptedModel } from '../helpers/start-scripted-model.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { TO_THINK_ABOUT, useEngine } from '../inference/start-engine.ts'

/** An agent with the starter, and the record that it writes. */
async function useAgent(
  options: Parameters<typeof useEngine>[0] = {},
  engine = useEngine(options),
) {
  await engine.started
  const dataDir = makeTemporaryFolder()
  const { client, close } = openMigrated(
    join(dataDir, 'platform.db'),
    findOwnMigrations('platform'),
  )
  onTestFinished(close)
  const audit = openAudit(client, { dataDir, log: createLog('error', () => {}) })
  return { agent: createAgent(engine, audit, createMetrics()), audit }
}

const FUNCTION: AskedFunction = {
  name: 'hello',
  version: 'v1',
  tools: [],
  maxCalls: 0,
  maxAnswerTokens: 16,
  maxThoughtTokens: 0,
  weight: 1,
  runTool: () => Promise.resolve(),
}

it('ask() notes a call before anybody learns of it', async () => {
  const { agent, audit } = await useAgent()
  const { name, description, parameters } = getWeather
  const asked = { ...FUNCTION, tools: [{ name, description, parameters }], maxCalls: 1 }
  const context = { requestId: 'req_1', keyId: 'key_1', signal: new AbortController().signal }
  for await (const { type } of agent.ask(asked, { question: '上海天气怎么样?' }, context)) {
    expect(type).toBe('call')
    break
  }
  const steps = audit.list('req_1').map(({ step }) => step)
  expect(steps).toEqual(['asked', 'decided', 'called', 'failed'])
})

it('ask() notes what came of a call behind which another one failed to be held', async () => {
  const tools = ['read_mail', 'place_order'].map((name) => ({
    name,
    description: name,
    parameters: { type: 'object', properties: {} } as const,
  }))
  const url = await startScriptedModel(() => ({
    calls: tools.map(({ name }) => ({ tool: name, arguments: {} })),
  }))
  const log = createLog('error', () => {})
  const engine = createOpenAiEngine({ urls: [url], concurrency: 1 }, log)
  onTestFinished(() => engine.close())
  const { agent, audit } = await useAgent({}, engine)
  const isHeld = Promise.withResolvers<void>()
  const asked: AskedFunction = {
    ...FUNCTION,
    tools,
    maxCalls: 2,
    hold: async ({ tool }) => {
      if (tool === 'read_mail') return undefined
      isHeld.resolve()
      throw new Error('no room')
    },
    runTool: () => isHeld.promise.then(() => ({ mail: 'hello' })),
  }
  const { signal } = new AbortController()
  const context = { requestId: 'req_1', keyId: 'key_1', depth: 1, signal }
  await expect(
    Array.fromAsync(agent.ask(asked, { question: 'read and order' }, context)),
  ).rejects.toThrow('no room')
  const steps = audit.list('req_1')
  expect(steps.map(({ step }) => step)).toEqual([
    'asked',
    'decided',
    'called',
    'decided',
    'result',
    'failed',
  ])
  expect(steps[4]?.payload).toMatchObject({ tool: 'read_mail', result: { mail: 'hello' } })
})

it('ask() notes how sure the model was of a call, of its tool among those that begin alike', async () => {
  const { agent, audit } = await useAgent()
  const { name, description, parameters } = getWeather
  const weather = { name, description, parameters }
  const tools = [weather, { ...weather, name: 'get_stock', description: '查询产品的库存数量' }]
  const context = { requestId: 'req_1', keyId: 'key_1', signal: new AbortController().signal }
  const asked = { ...FUNCTION, tools, maxCalls: 1 }
  for await (const { type } of agent.ask(asked, { question: '上海天气怎么样?' }, context)) {
    expect(type).toBe('call')
    break
  }
  const decided = audit.list('req_1').find(({ step }) => step === 'decided')
  const { callProbability, toolMargin } = (decided?.payload ?? {}) as Record<string, number>
  expect(callProbability).toBeGreaterThan(0.5)
  expect(callProbability).toBeLessThan(1)
  expect(toolMargin).toBeGreaterThan(0)
  expect(toolMargin).toBeLessThan(1)
})

it('ask() lets the model think before a call and before its answer, and only the record has what it thought', async () => {
  const { agent, audit } = await useAgent({ callThreshold: 0 })
  const { name, description, parameters, input } = getWeather
  const asked: AskedFunction = {
    ...FUNCTION,
    tools: [{ name, description, parameters }],
    maxCalls: 1,
    maxThoughtTokens: 6,
    runTool: () => Promise.resolve(TO_THINK_ABOUT),
  }
  const context = { requestId: 'req_1', keyId: 'key_1', signal: new AbortController().signal }
  const events = await Array.fromAsync(agent.ask(asked, { question: TO_THINK_ABOUT }, context))
  const steps = audit.list('req_1')
  expect(steps.map(({ step }) => step)).toEqual([
    'asked',
    'decided',
    'called',
    'thought',
    'result',
    'thought',
    'answered',
  ])
  const thoughts = steps.flatMap(({ step, payload }) =>
    step === 'thought' ? (payload as { thoughts: string }).thoughts : [],
  )
  for (const one of thoughts) expect(one.trim()).not.toBe('')
  const call = events.find(({ type }) => type === 'call')
  expect(v.safeParse(input, call && 'arguments' in call ? call.arguments : {}).success).toBe(true)
  const last = events.at(-1)
  const { answer } = last?.type === 'done' ? last.answer : { answer: '' }
  expect(answer).not.toMatch(/<\/?think>/)
  const said = events.flatMap((event) => (event.type === 'token' ? event.text : [])).join('')
  expect(said.trim()).toBe(answer)
})

it('ask() shares the model by function, whatever its versions', async () => {
  const { agent } = await useAgent()
  const leave = new AbortController()
  const ask = (version: string) =>
    Array.fromAsync(
      agent.ask(
        { ...FUNCTION, version },
        { question: '你好' },
        { requestId: 'req_1', keyId: 'key_1', signal: leave.signal },
      ),
    )
  const waiting = Array.from({ length: 64 }, () => ask('v1'))
  await expect(ask('v2')).rejects.toMatchObject({
    code: 'MODEL_BUSY',
    message: expect.stringContaining('64 turns of "hello" are waiting') as string,
  })
  leave.abort(new Error('enough'))
  await Promise.allSettled(waiting)
})

it('ask() tells what each turn took, and about what one took that was cut off', async () => {
  const { agent } = await useAgent()
  const counts: number[] = []
  const asked = { ...FUNCTION, onTokens: (count: number) => counts.push(count) }
  const { signal } = new AbortController()
  const ask = () =>
    agent.ask(asked, { question: '你是谁?' }, { requestId: 'req_1', keyId: 'key_1', signal })
  let whole = 0
  for await (const event of ask()) {
    if (event.type !== 'done') continue
    whole = event.answer.usage.promptTokens + event.answer.usage.completionTokens
  }
  expect(counts).toEqual([whole])
  for await (const { type } of ask()) {
    expect(type).toBe('token')
    break
  }
  expect(counts).toHaveLength(2)
  expect(counts[1]).toBeGreaterThan(whole / 4)
  expect(counts[1]).toBeLessThan(whole * 4)
})

it('ask() says of a model that is not there that it is not, whatever it was given to read', async () => {
  const { agent, audit } = await useAgent({ modelPath: 'none.gguf' })
  const { signal } = new AbortController()
  const results = [{ tool: 'list_changes', arguments: {}, result: { changes: ['付款'] } }]
  const asking = agent.ask(
    FUNCTION,
    { question: '改了什么?', results },
    { requestId: 'req_1', keyId: 'key_1', signal },
  )
  await expect(Array.fromAsync(asking)).rejects.toMatchObject({
    code: 'MODEL_UNAVAILABLE',
    status: 503,
  })
  expect(audit.list('req_1').map(({ step }) => step)).toEqual(['asked', 'failed'])
})
