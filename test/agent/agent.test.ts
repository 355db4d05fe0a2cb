import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { getWeather } from '../../functions/weather.ts'
import { createAgent, type AskedFunction } from '../../lib/agent/index.ts'
import { openAudit } from '../../lib/audit/index.ts'
import { createLog } from '../../lib/base/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { useEngine } from '../inference/start-engine.ts'

/** An agent with the starter, and the record that it writes. */
async function useAgent(options: Parameters<typeof useEngine>[0] = {}) {
  const engine = useEngine(options)
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

it('ask() tells what each turn took, and about what one took that was cut off', async () => {
  const { agent } = await useAgent()
  const counts: number[] = []
  const asked = { ...FUNCTION, onTokens: (count: number) => counts.push(count) }
  const { signal } = new AbortController()
  const ask = () =>
    agent.ask(asked, { question: '你好' }, { requestId: 'req_1', keyId: 'key_1', signal })
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
