import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentTree, StoredDocument } from '../../lib/knowledge/index.ts'
import { readExpectedAnswers } from '../helpers/expected-answers.ts'
import { readStoredText } from '../helpers/read-stored-text.ts'
import { startTestBox, type TestBox } from '../helpers/start-box.ts'

/** The sample is taken in first, on a machine that has much else to do. */
const LOADED_MS = 240_000

let box: TestBox
const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

beforeAll(async () => {
  box = await startTestBox(dataDir)
  await box.seeded
}, LOADED_MS)
afterAll(async () => {
  await box.close()
  rmSync(dataDir, { recursive: true, force: true })
})

async function call(name: string, tool: string, input: Record<string, unknown>) {
  const body = JSON.stringify(input)
  const response = await box.request(`/${name}/tools/${tool}`, { method: 'POST', body })
  expect(response.status).toBe(200)
  return (await response.json()) as Record<string, unknown>
}
const find = (input: Record<string, unknown>) => call('contract-clauses', 'find_clause', input)

async function listContracts(): Promise<StoredDocument[]> {
  const response = await box.request('/contract-clauses/documents')
  return ((await response.json()) as { documents: StoredDocument[] }).documents
}

test('the tools answer the sample questions as plain SQL does', async () => {
  const expected = readExpectedAnswers(dataDir, today)
  expect(expected).toHaveLength(13)
  const missing: string[] = []
  for (const { function: name, question, call: wanted, says } of expected) {
    const result = await call(name, wanted.tool, wanted.arguments)
    const text = Object.values(result)
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join('\n')
    missing.push(
      ...says.filter((words) => !text.includes(words)).map((words) => `${question} ${words}`),
    )
  }
  expect(missing).toEqual([])
})

test('the sample company has its documents in three collections', async () => {
  const { collections } = (await (await box.request('/admin/collections')).json()) as {
    collections: { name: string; documents: number; queued: number; failed: number }[]
  }
  expect(collections).toMatchObject([
    { name: 'contracts', documents: 11, queued: 0, failed: 0 },
    { name: 'policies', documents: 4, queued: 0, failed: 0 },
    { name: 'faq', documents: 2, queued: 0, failed: 0 },
  ])
  const contracts = await listContracts()
  expect(new Set(contracts.map(({ kind }) => kind)).size).toBe(6)
  expect(contracts.filter(({ version, versionOf }) => version === '2.0' && versionOf)).toHaveLength(
    2,
  )
  expect(contracts.map(({ sentOn }) => sentOn)).toContain(today)
  const english = contracts.filter(({ title }) => /^[\x20-\x7e]+$/.test(title))
  expect(new Set(english.map(({ counterparty }) => counterparty))).toEqual(
    new Set(['Acme Manufacturing Ltd', 'Harbor Retail Group Inc.']),
  )
})

describe('find_clause', () => {
  test.each([
    [{ topic: '付款', kind: 'service', counterparty: '中联' }, '第三章第二条'],
    [{ topic: '保密', sent: 'today' }, '第一章第一条'],
    [{ topic: '交付', counterparty: '恒信机电' }, '第五章第一条'],
    [{ topic: '验收', counterparty: '恒信' }, '第七章第一条'],
    [{ topic: '质保期', kind: 'sale', sent: 'last_week' }, '第八章第一条'],
    [{ topic: '不可抗力', kind: 'purchase' }, '第九章第一条'],
    [{ topic: '逾期付款违约金', kind: 'software', counterparty: '云帆公司' }, '第十五章第二条'],
    [{ topic: '提前退租', kind: 'lease' }, '第七章第三条'],
    [{ topic: '付款条款', kind: 'sale', sent: 'last_week' }, '第四章第一条'],
    [{ topic: 'payment terms' }, 'Article 5.2'],
    [{ topic: 'Confidentiality', kind: 'service' }, 'Article 5.1'],
    [{ topic: 'termination', counterparty: 'harbor retail' }, 'Article 4.2'],
    [{ topic: 'liability cap', counterparty: 'ACME' }, 'Article 9.2'],
  ])('%o is in %s', async (input, clause) => {
    expect(await find(input)).toMatchObject({ found: true, clause })
  })

  test.each(['恒信机电有限公司', '恒信机电', '恒信', '恒信机电公司', ' 恒信机电有限责任公司'])(
    'knows the counterparty as %s',
    async (counterparty) => {
      expect(await find({ topic: '违约金', counterparty })).toMatchObject({
        contract: '设备销售合同',
        counterparty: '恒信机电有限公司',
      })
    },
  )

  test('takes the newest version, unless another is asked for or only that was sent then', async () => {
    const input = { counterparty: '云帆', kind: 'software' }
    const newest = await find({ topic: '付款方式', ...input })
    expect(newest.words).toContain('分五期付款')
    expect(await find({ topic: '最新版的付款方式', ...input })).toEqual(newest)
    const first = await find({ topic: '1.0版的付款方式', ...input })
    expect(first.words).toContain('分三期付款')
    for (const topic of ['第一版的付款方式', 'V1里的付款方式', '付款方式 v1.0']) {
      expect(await find({ topic, ...input })).toEqual(first)
    }
    expect(await find({ topic: '第二版付款方式', ...input })).toEqual(newest)
    expect(String(first.sentOn) < String(newest.sentOn)).toBe(true)
    expect(await find({ topic: '付款方式', ...input, sent: 'last_month' })).toEqual(newest)
    expect(await find({ topic: '付款方式', ...input, sent: 'yesterday' })).toMatchObject({
      found: false,
    })
  })

  test.each(['违约金', '密钥', '分包人', '第三方', '接口', '解除', 'days', 'shall', 'agreement'])(
    'quotes what a clause says about %s as it is written, whole where it is short',
    async (topic) => {
      const { contract, counterparty, sentOn, clause, words } = await find({ topic })
      const id = (await listContracts()).find(
        (one) =>
          one.title === contract && one.counterparty === counterparty && one.sentOn === sentOn,
      )?.id
      const tree = (await (
        await box.request(`/contract-clauses/documents/${id}`)
      ).json()) as DocumentTree
      const own = tree.clauses.find((one) => one.path === clause)
      const text = readStoredText(dataDir, 'contracts', tree.id)
      const body = text.slice(own?.bodyStart, own?.subtreeEnd).trim()
      expect(body).toContain(words)
      expect(String(words).length).toBeLessThanOrEqual(160)
      if (body.length <= 160) expect(words).toBe(body)
      if (body.toLowerCase().includes(topic)) expect(String(words).toLowerCase()).toContain(topic)
    },
  )

  test('counts the other contracts that have such clauses, each once', async () => {
    expect(await find({ topic: '管辖', counterparty: '恒信' })).toMatchObject({ others: 0 })
    // Of the two, each has several.
    expect(await find({ topic: '违约金', kind: 'sale' })).toMatchObject({ others: 1 })
  })

  test('says so when nothing is about the topic', async () => {
    const topics = ['股票期权', '员工宿舍', 'stock options', '!', '%', "'; DROP TABLE clauses --"]
    for (const topic of topics) expect(await find({ topic })).toEqual({ found: false, topic })
    for (const counterparty of ['不存在的公司', '华创']) {
      expect(await find({ topic: '违约金', counterparty })).toMatchObject({ found: false })
    }
    expect(await find({ topic: '押金', kind: 'nda' })).toMatchObject({ found: false })
  })
})
