import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { createAgent, type AskedFunction } from '../../lib/agent/index.ts'
import { openAudit } from '../../lib/audit/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { useEngine } from '../inference/start-engine.ts'

it('ask() tells what each turn took, and about what one took that was cut off', async () => {
  const engine = useEngine()
  await engine.started
  const file = join(makeTemporaryFolder(), 'platform.db')
  const { client, close } = openMigrated(file, findOwnMigrations('platform'))
  onTestFinished(close)
  const agent = createAgent(engine, openAudit(client), createMetrics())
  const counts: number[] = []
  const asked: AskedFunction = {
    name: 'hello',
    version: 'v1',
    tools: [],
    maxCalls: 0,
    maxAnswerTokens: 16,
    maxThoughtTokens: 0,
    onTokens: (count) => counts.push(count),
    runTool: () => Promise.resolve(),
  }
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
