import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answer } from '../../lib/function/ai.ts'
import { makeProject, startTestBox, type TestBox } from '../helpers/start-box.ts'

/** Figures so much alike that a small model slips from one of them to another. */
const CLAUSE =
  '甲方分五期付款：合同生效后十个工作日内付百分之二十；设计评审通过后付百分之二十；初验合格后付百分之二十五；终验合格后付百分之三十；质保期满后付百分之五。每期在收到发票后十五个工作日内支付。'
const QUESTION = '和云帆的软件开发合同里付款方式是怎么约定的?'

const asking = (options: string): string => `import { ask, createFunction, defineTool } from 'onbox'
import * as v from 'valibot'
const findClause = defineTool({
  name: 'find_clause',
  description: '查合同条款:合同里关于某个事项是怎么写的',
  input: v.object({
    topic: v.pipe(v.string(), v.minLength(1), v.description('要查的事项,如 违约金、付款、保密')),
    counterparty: v.optional(v.pipe(v.string(), v.description('对方公司名称或简称'))),
  }),
  run: () => ({
    found: true, contract: '软件开发合同', counterparty: '云帆供应链管理有限公司', sentOn: '2026-10-12',
    clause: '第十二章第三条', words: '${CLAUSE}', others: 0,
  }),
})
export default createFunction({ tools: [findClause] }).post('/', ask(${options}))`

const root = mkdtempSync(join(tmpdir(), 'onbox-test-'))
let box: TestBox
beforeAll(async () => {
  makeProject({ 'exact.ts': asking(''), 'free.ts': asking("{ quotations: 'free' }"), 'wrong.ts': asking("{ quotations: 'some' as 'free' }") }, root) // prettier-ignore
  const granted = { tools: ['find_clause'], bindings: { AI: { type: 'model' } as const } }
  const config = { functions: { exact: granted, free: granted, wrong: granted } }
  box = await startTestBox(join(root, '.onbox'), { root, config })
})
afterAll(async () => {
  await box.close()
  rmSync(root, { recursive: true, force: true })
})

async function ask(name: string): Promise<Answer & { code?: string }> {
  return (await (await box.ask(name, QUESTION)).json()) as Answer & { code?: string }
}

it('an answer quotes to the letter, by itself', async () => {
  const { answer, grounded } = await ask('exact')
  expect(answer).toContain(`“${CLAUSE}”`)
  expect(grounded).toBe(true)
})

it('an answer quotes as it likes where the function wants that, and is flagged', async () => {
  const { answer, grounded } = await ask('free')
  // Once the starter copies this without a slip, another clause has to show that it may.
  expect(answer).not.toContain(CLAUSE)
  expect(grounded).toBe(false)
})

it('a choice that there is not is refused', async () => {
  expect(await ask('wrong')).toMatchObject({ code: 'BODY_INVALID' })
})
