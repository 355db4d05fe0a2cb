import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findClause } from '../../functions/contract-clauses.ts'
import { rankSales } from '../../functions/sales-ranking.ts'
import { getWeather } from '../../functions/weather.ts'
import { readExpectedAnswers } from '../helpers/expected-answers.ts'
import { openSampleCompany, type SampleCompany } from '../helpers/open-sample-database.ts'

const today = new Date('2026-11-24T02:00:00Z')
const TOOLS = {
  get_weather: [getWeather, 'weather'],
  rank_sales: [rankSales, 'sales'],
  find_clause: [findClause, 'contracts'],
} as const

let company: SampleCompany
let call: (tool: string, input: Record<string, unknown>) => Promise<Record<string, unknown>>

beforeAll(() => {
  vi.useFakeTimers({ now: today, toFake: ['Date'] })
  company = openSampleCompany(today)
  const databases = Object.fromEntries(
    Object.values(TOOLS).map(([, database]) => [database, company.open(database)]),
  )
  call = async (name, input) => {
    const [tool, database] = TOOLS[name as keyof typeof TOOLS]
    const env = { DB: databases[database], timeZone: company.timeZone, vars: {} }
    return (await tool.run(input as never, env as never)) as Record<string, unknown>
  }
})
afterAll(() => {
  vi.useRealTimers()
  company.close()
})

test('answers the sample questions as plain SQL does', async () => {
  const expected = readExpectedAnswers(company.dataDir, '2026-11-24')
  expect(expected).toHaveLength(12)
  const missing: string[] = []
  for (const { question, call: expectedCall, says } of expected) {
    const result = await call(expectedCall.tool, expectedCall.arguments)
    const text = Object.values(result)
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join('\n')
    missing.push(
      ...says.filter((words) => !text.includes(words)).map((words) => `${question} ${words}`),
    )
  }
  expect(missing).toEqual([])
})

describe('get_weather', () => {
  const find = (city: string) => call('get_weather', { city })

  test.each([
    ['上海', '上海'],
    ['上海市', '上海'],
    [' SHANGHAI ', '上海'],
    ["xi'an", '西安'],
    ['Xian', '西安'],
    ['new york', '纽约'],
    ['NYC', '纽约'],
    ['Sao Paulo', '圣保罗'],
    ['胡志明市', '胡志明市'],
  ])('finds %s', async (asked, city) => {
    expect(await find(asked)).toMatchObject({ found: true, city })
  })

  test('gives exactly what the model was taught to read', async () => {
    expect(Object.keys(await find('北京'))).toEqual([
      'found',
      'city',
      'temperatureC',
      'condition',
      'windDirection',
      'windLevel',
    ])
  })

  test('says so when it does not know a city', async () => {
    expect(await find('亚特兰蒂斯')).toEqual({ found: false, city: '亚特兰蒂斯' })
    expect(await find('!')).toEqual({ found: false, city: '!' })
  })
})

describe('rank_sales', () => {
  test('ranks from the first down, one row by default', async () => {
    const one = await call('rank_sales', { by: 'person', period: 'last_month' })
    expect(one).toMatchObject({ from: '2026-10-01', to: '2026-10-31', by: 'person' })
    expect(one.rows).toHaveLength(1)
    const all = await call('rank_sales', { by: 'region', period: 'last_month', top: 20 })
    const rows = all.rows as { rank: number; amount: number }[]
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(rows.map(({ amount }) => amount)).toEqual(
      rows.map(({ amount }) => amount).toSorted((a, b) => b - a),
    )
  })

  test('gives no rows when nothing was sold', async () => {
    vi.setSystemTime(new Date('2031-01-01T02:00:00Z'))
    const { rows } = await call('rank_sales', { by: 'person', period: 'last_month' })
    vi.setSystemTime(today)
    expect(rows).toEqual([])
  })
})

describe('find_clause', () => {
  const find = (input: Record<string, unknown>) => call('find_clause', input)

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
    const newest = await find({ topic: '付款方式', counterparty: '云帆' })
    expect(newest).toMatchObject({ sentOn: '2026-10-12' })
    expect(newest.words).toContain('分五期付款')
    const first = await find({ topic: '1.0版的付款方式', counterparty: '云帆' })
    expect(first).toMatchObject({ sentOn: '2026-08-12' })
    expect(first.words).toContain('分三期付款')
    const then = await find({ topic: '付款方式', counterparty: '云帆', sent: 'last_quarter' })
    expect(then).toMatchObject({ sentOn: '2026-08-12' })
  })

  test.each(['违约金', '密钥', '分包人', '第三方', '接口', '解除', 'days', 'shall', 'agreement'])(
    'quotes what a clause says about %s as it is written, whole where it is short',
    async (topic) => {
      const { clause, sentOn, words } = await find({ topic })
      const [[text] = []] = await company.open('contracts').values<[string]>(
        sql`select clauses.text from clauses join documents on documents.id = document_id
              where path = ${clause} and sent_on = ${sentOn}`,
      )
      expect(text).toContain(words)
      expect(String(words).length).toBeLessThanOrEqual(160)
      if (text && text.length <= 160) expect(words).toBe(text)
      if (text?.toLowerCase().includes(topic)) expect(String(words).toLowerCase()).toContain(topic)
    },
  )

  test('counts the matching clauses of other contracts', async () => {
    const { others } = await find({ topic: '管辖', counterparty: '恒信' })
    expect(others).toBe(0)
    const all = await find({ topic: '管辖' })
    expect(all.others).toBeGreaterThan(1)
  })

  test('says so when nothing is about the topic', async () => {
    for (const topic of [
      '股票期权',
      '员工宿舍',
      'stock options',
      '!',
      '%',
      "'; DROP TABLE clauses --",
    ]) {
      expect(await find({ topic })).toEqual({ found: false, topic })
    }
    expect(await find({ topic: '违约金', counterparty: '不存在的公司' })).toMatchObject({
      found: false,
    })
    expect(await find({ topic: '押金', kind: 'nda' })).toMatchObject({ found: false })
  })
})
