import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { rankSales } from '../../functions/sales-ranking.ts'
import { getWeather } from '../../functions/weather.ts'
import { openSampleCompany, type SampleCompany } from '../helpers/open-sample-database.ts'

const today = new Date('2026-11-24T02:00:00Z')
const TOOLS = {
  get_weather: [getWeather, 'weather'],
  rank_sales: [rankSales, 'sales'],
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
