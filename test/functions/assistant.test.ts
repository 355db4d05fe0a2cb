import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../lib/function/index.ts'
import { startTestBox, type TestBox } from '../helpers/start-box.ts'

let box: TestBox
const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  box = await startTestBox(dataDir)
  await box.seeded
}, 240_000)
afterAll(async () => {
  await box.close()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('the assistant', () => {
  it.each([
    ['上海现在天气怎么样?', 'get_weather', 'weather', { found: true, city: '上海' }],
    ['上个月谁卖得最多?', 'rank_sales', 'sales-ranking', { by: 'person' }],
    ['合同里关于违约金是怎么写的?', 'find_clause', 'contract-clauses', { found: true }],
  ])(
    "answers %s by another function's tool, with that function's data",
    async (question, tool, owner, result) => {
      const response = await box.ask('assistant', question)
      const { calls, grounded, requestId } = (await response.json()) as Answer
      expect(calls).toMatchObject([{ tool, result }])
      expect(grounded).toBe(true)
      expect(
        box.audit.list(requestId).map(({ step, functionName }) => [step, functionName]),
      ).toEqual([
        ['asked', 'assistant'],
        ['decided', 'assistant'],
        ['called', 'assistant'],
        ['result', 'assistant'],
        ['decided', 'assistant'],
        ['answered', 'assistant'],
      ])
      const ranBy = `${owner}@${box.functions.get(owner, 'admin')?.version}`
      expect(box.audit.list(requestId)[2]?.payload).toMatchObject({ tool, ranBy })
      const pids = box.functions.isolates().map(({ functionName }) => functionName)
      expect(pids).toContain(owner)
    },
  )

  it('has no tools and no data of its own', async () => {
    const response = await box.request('/assistant/tools/get_weather', {
      method: 'POST',
      body: JSON.stringify({ city: '上海' }),
    })
    expect(await response.json()).toMatchObject({ code: 'TOOL_NOT_FOUND' })
  })
})
