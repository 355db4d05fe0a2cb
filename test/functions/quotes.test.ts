import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../lib/function/ai.ts'
import { startTestBox, type TestBox } from '../helpers/start-box.ts'

const CREATE = '给华兴机械创建一张报价单,20台伺服电机'
const QUOTE = { customer: '华兴机械', product: '伺服电机', quantity: 20 }

let box: TestBox
const dataDir = mkdtempSync(join(tmpdir(), 'onbox-test-'))
beforeAll(async () => {
  box = await startTestBox(dataDir)
})
afterAll(async () => {
  await box.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const read = (database: string, sql: string): unknown[] => {
  const client = new Database(join(dataDir, 'data', `${database}.db`), { readonly: true })
  try {
    return client.prepare(sql).all()
  } finally {
    client.close()
  }
}
const countQuotes = (): number => read('quotes', 'SELECT 1 FROM quotes').length

async function run(tool: string, argument: object, headers: Record<string, string> = {}) {
  const body = JSON.stringify(argument)
  const response = await box.request(`/quotes/tools/${tool}`, { method: 'POST', body, headers })
  return (await response.json()) as Record<string, unknown>
}

describe('create_quote', () => {
  it('writes a quote at the list price, which find_quote finds', async () => {
    const [listed] = read('sales', "SELECT price_yuan FROM products WHERE name = '工控机'") as [
      { price_yuan: number },
    ]
    const wanted = { customer: '远大科技', product: '工控机', quantity: 5 }
    const created = await run('create_quote', wanted)
    const { number } = created
    const amountYuan = 5 * listed.price_yuan
    expect(created).toMatchObject({ created: true, ...wanted, amountYuan })
    const found = await run('find_quote', { customer: '远大科技' })
    expect(found).toMatchObject({ found: true, quotes: [{ number, ...wanted, amountYuan }] })
    expect(await run('find_quote', { customer: '远大' })).toMatchObject({ found: false })
  })

  it('writes nothing of a product that is not in the list', async () => {
    const before = countQuotes()
    const created = await run('create_quote', { ...QUOTE, product: '永动机' })
    expect(created).toMatchObject({ created: false, product: '永动机' })
    expect(countQuotes()).toBe(before)
  })

  it('writes one quote for an Idempotency-Key', async () => {
    const before = countQuotes()
    const headers = { 'idempotency-key': 'order-4711' }
    const first = await run('create_quote', QUOTE, headers)
    expect(await run('create_quote', QUOTE, headers)).toEqual(first)
    expect(countQuotes()).toBe(before + 1)
  })
})

it('the embedded model writes the quote that the caller asks for', async () => {
  const before = countQuotes()
  const response = await box.ask('quotes', CREATE)
  expect(response.status).toBe(200)
  const { calls } = (await response.json()) as Answer
  expect(calls).toMatchObject([{ tool: 'create_quote', arguments: QUOTE }])
  expect(countQuotes()).toBe(before + 1)
})
