import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleContracts } from '../../db/contracts/sample.ts'
import { sampleSales } from '../../db/sales/sample.ts'
import { seedSampleCompany } from '../../db/seed.ts'
import { CONDITIONS, WIND_DIRECTIONS } from '../../db/weather/schema.ts'
import { sampleWeather } from '../../db/weather/sample.ts'
import { RELATIVE_PERIODS, resolvePeriod } from '../../lib/function/periods.ts'

const timeZone = 'Asia/Shanghai'
const now = new Date('2026-11-24T02:00:00Z')

describe('seedSampleCompany()', () => {
  let dataDir: string
  beforeAll(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'onbox-seed-'))
  })
  afterAll(() => {
    rmSync(dataDir, { recursive: true, force: true })
  })
  const read = (name: string, sql: string): unknown => {
    const client = new Database(join(dataDir, 'data', `${name}.db`), { readonly: true })
    try {
      return client.prepare(sql).pluck().get()
    } finally {
      client.close()
    }
  }

  test('fills four databases in WAL mode, at least as large as the docs say', () => {
    const { filled } = seedSampleCompany(dataDir, { today: now, timeZone })
    expect(filled).toEqual(['weather', 'sales', 'contracts', 'hr'])
    for (const name of filled) {
      expect(read(name, 'PRAGMA journal_mode')).toBe('wal')
      expect(read(name, 'PRAGMA integrity_check')).toBe('ok')
      expect(read(name, 'SELECT count(*) FROM pragma_foreign_key_check')).toBe(0)
    }
    expect(read('weather', 'SELECT count(*) FROM observations')).toBeGreaterThanOrEqual(110)
    expect(read('sales', 'SELECT count(*) FROM orders')).toBeGreaterThanOrEqual(20_000)
    expect(read('sales', 'SELECT count(DISTINCT substr(ordered_on, 1, 7)) FROM orders')).toBe(28)
    expect(read('sales', 'SELECT max(ordered_on) FROM orders')).toBe('2026-11-24')
    expect(read('contracts', 'SELECT count(*) FROM documents')).toBeGreaterThanOrEqual(9)
    expect(read('hr', 'SELECT count(*) FROM salaries')).toBeGreaterThan(0)
  })

  test('leaves what is there as it is', () => {
    const rows = read('sales', 'SELECT count(*) FROM orders')
    const later = new Date('2027-03-01T02:00:00Z')
    expect(seedSampleCompany(dataDir, { today: later, timeZone })).toEqual({ filled: [] })
    expect(read('sales', 'SELECT count(*) FROM orders')).toBe(rows)
  })

  test('fills a database whose rows were never written', () => {
    for (const end of ['', '-wal', '-shm'])
      rmSync(join(dataDir, `data/hr.db${end}`), { force: true })
    expect(seedSampleCompany(dataDir, { today: now, timeZone })).toEqual({ filled: ['hr'] })
    expect(existsSync(join(dataDir, 'data/hr.db'))).toBe(true)
  })
})

/** Days on which weeks, months, quarters and years begin or end, and common ones. */
const DAYS = ['2026-11-24', '2026-01-01', '2027-01-04', '2026-03-31', '2028-02-29', '2026-06-01']

describe('the sample', () => {
  test('is the same for the same day', () => {
    const day = Temporal.PlainDate.from('2026-11-24')
    expect(sampleSales(day)).toEqual(sampleSales(day))
    expect(sampleContracts(day)).toEqual(sampleContracts(day))
    expect(sampleWeather(now)).toEqual(sampleWeather(now))
  })

  test.each(DAYS)('has sales in every period, and one winner of each, on %s', (date) => {
    const { orders } = sampleSales(Temporal.PlainDate.from(date))
    const options = { timeZone, now: new Date(`${date}T04:00:00Z`) }
    for (const period of RELATIVE_PERIODS) {
      const { from, to } = resolvePeriod(period, options)
      const within = orders.filter(({ orderedOn }) => orderedOn >= from && orderedOn <= to)
      for (const key of ['personId', 'regionId', 'productId'] as const) {
        const sums = Map.groupBy(within, (order) => order[key]).values()
        const [first, second] = [...sums]
          .map((group) => group.reduce((sum, order) => sum + order.amountYuan, 0))
          .toSorted((a, b) => b - a)
        expect(first).toBeGreaterThan(second ?? 0)
      }
    }
  })

  test.each(DAYS)(
    'has a contract of every period on %s, and one of last week with 违约金',
    (date) => {
      const { documents, clauses } = sampleContracts(Temporal.PlainDate.from(date))
      const options = { timeZone, now: new Date(`${date}T04:00:00Z`) }
      const sentIn = (period: (typeof RELATIVE_PERIODS)[number]) => {
        const { from, to } = resolvePeriod(period, options)
        return documents.filter(({ sentOn }) => sentOn >= from && sentOn <= to)
      }
      expect(RELATIVE_PERIODS.filter((period) => sentIn(period).length === 0)).toEqual([])
      const lastWeek = new Set(sentIn('last_week').map(({ id }) => id))
      const found = clauses.filter(
        ({ documentId, text }) => lastWeek.has(documentId) && text.includes('违约金'),
      )
      expect(new Set(found.map(({ documentId }) => documentId)).size).toBe(1)
      expect(documents.every(({ sentOn }) => sentOn <= date)).toBe(true)
    },
  )

  test.each(['2026-01-15', '2026-07-15'])('has weather that may well be, on %s', (date) => {
    const { cities, observations } = sampleWeather(new Date(`${date}T04:00:00Z`))
    const temperature = (name: string): number => {
      const id = cities.find(({ nameZh }) => nameZh === name)?.id
      return observations.find(({ cityId }) => cityId === id)?.temperatureC ?? Number.NaN
    }
    const isJanuary = date.includes('-01-')
    expect(temperature('三亚') - temperature('哈尔滨') > 30).toBe(isJanuary)
    expect(temperature('悉尼') > temperature('北京')).toBe(isJanuary)
    for (const { temperatureC, condition, windDirection, windLevel } of observations) {
      expect(Math.abs(temperatureC)).toBeLessThan(46)
      expect(CONDITIONS).toContain(condition)
      expect(WIND_DIRECTIONS).toContain(windDirection)
      expect(windLevel).toBeGreaterThanOrEqual(1)
      if (condition.endsWith('雪')) expect(temperatureC).toBeLessThanOrEqual(0)
    }
  })
})
