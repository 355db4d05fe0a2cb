import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answer } from '../../lib/function/index.ts'
import sampleConfig from '../../wrangler-like.config.ts'
import { holdDocument } from '../helpers/hold-document.ts'
import { PROJECT, startTestBox, TEST_KEY, type TestBox } from '../helpers/start-box.ts'
import { startCli } from '../helpers/start-cli.ts'

const LOADED_MS = 120_000
const { functions, collections } = sampleConfig

let box: TestBox
const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))

beforeAll(async () => {
  const { 'contract-clauses': clauses, 'contract-changes': changes, knowledge } = functions
  box = await startTestBox(dataDir, {
    config: {
      ...sampleConfig,
      sampleCompany: false,
      collections: { ...collections, contracts: {} },
      functions: { 'contract-clauses': clauses, 'contract-changes': changes, knowledge },
    },
  })
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function ask(name: string, question: string): Promise<Answer> {
  return (await (await box.ask(name, question)).json()) as Answer
}

it.each([
  ['contract-clauses', 'contracts', '合同里关于保密是怎么写的?', 'contracts/documents/nda.txt'],
  [
    'contract-changes',
    'contracts',
    '合同两个版本的付款条款有什么不同?',
    'contracts/documents/lease.txt',
  ],
  ['knowledge', 'policies', '公司制度里关于病假是怎么规定的?', 'knowledge/policies/员工手册.md'],
])('%s tells that documents are still to be read', async (name, collection, question, file) => {
  const text = readFileSync(join(PROJECT, 'db', file), 'utf8')
  const fileName = `${name}-${basename(file)}`
  const release = await holdDocument(box, { collection, fileName, text })
  try {
    const early = await ask(name, question)
    expect(early.unread).toBe(1)
    expect(early.calls[0]?.result).toEqual({ error: '还有1份文件没有读完,请稍后再问' })
    expect(early.answer).toContain('还有1份文件没有读完')
    const env = { ONBOX_ADMIN_KEY: TEST_KEY }
    const cli = startCli(['ask', name, question, '--url', box.url], { env })
    expect(await cli.ended).toBe(0)
    expect(cli.complaints).toContain('documents that were not read yet, and may hold more: 1\n')
    const chat = await box.request('/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ model: name, messages: [{ role: 'user', content: question }] }),
    })
    expect(await chat.text()).toContain('以上可能缺少它们的内容')
  } finally {
    await release()
  }
  const later = await ask(name, question)
  expect(later).not.toHaveProperty('unread')
  expect(later.calls[0]?.result).not.toHaveProperty('error')
})

it('is told of a document that was read before anybody waited for it', async () => {
  const collection = box.collections.get('faq')
  const spooled = await collection.spool(
    (async function* bytes() {
      yield Buffer.from('第一条 退货\n七天内可以退货。\n')
    })(),
  )
  const { document } = await collection.queue({ ...spooled, fileName: 'faq.txt', metadata: {} })
  const context = { owner: 'test', timeoutMs: 5_000, signal: AbortSignal.timeout(60_000) }
  await expect
    .poll(async () => (await collection.documents({}, context)).unread, { timeout: 60_000 })
    .toBe(0)
  const settled = await collection.settled(document.id, AbortSignal.timeout(60_000))
  expect(settled).toMatchObject({ id: document.id, status: 'ready' })
})
