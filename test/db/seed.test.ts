import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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
  const change = (name: string, sql: string): void => {
    const client = new Database(join(dataDir, 'data', `${name}.db`))
    client.exec(sql)
    client.close()
  }

  test('fills three databases in WAL mode, at least as large as the docs say', () => {
    const { filled } = seedSampleCompany(dataDir, { today: now, timeZone })
    expect(filled).toEqual(['weather', 'sales', 'hr'])
    for (const name of filled) {
      expect(read(name, 'PRAGMA journal_mode')).toBe('wal')
      expect(read(name, 'PRAGMA integrity_check')).toBe('ok')
      expect(read(name, 'SELECT count(*) FROM pragma_foreign_key_check')).toBe(0)
    }
    // The list has China's cities first, to 台北, and then those of the world, from 伦敦.
    const cities = (where: string) =>
      read(
        'weather',
        `SELECT count(*) FROM cities JOIN observations ON city_id = id WHERE ${where}`,
      )
    const idOf = (name: string) => `(SELECT id FROM cities WHERE name_zh = '${name}')`
    expect(cities(`id <= ${idOf('台北')}`)).toBeGreaterThanOrEqual(60)
    expect(cities(`id >= ${idOf('伦敦')}`)).toBeGreaterThanOrEqual(20)
    expect(cities(`id > ${idOf('台北')} AND id < ${idOf('伦敦')}`)).toBe(0)
    expect(read('sales', 'SELECT count(*) FROM orders')).toBeGreaterThanOrEqual(20_000)
    expect(read('sales', 'SELECT count(DISTINCT substr(ordered_on, 1, 7)) FROM orders')).toBe(28)
    expect(read('sales', 'SELECT max(ordered_on) FROM orders')).toBe('2026-11-24')
    expect(read('hr', 'SELECT count(*) FROM salaries')).toBeGreaterThan(0)
  })

  test('leaves what is there as it is on the same day', () => {
    const { filled } = seedSampleCompany(dataDir, { today: now, timeZone })
    expect(filled).toEqual([])
  })

  test('is filled anew on another day, so that last month has data, but for what was changed', () => {
    change('hr', "UPDATE employees SET name = 'ours' WHERE id = 1")
    const later = new Date('2027-03-01T02:00:00Z')
    const { filled, faults } = seedSampleCompany(dataDir, { today: later, timeZone })
    expect(faults.size).toBe(0)
    expect(filled).toEqual(['weather', 'sales'])
    expect(read('sales', 'SELECT max(ordered_on) FROM orders')).toBe('2027-03-01')
    expect(read('sales', 'SELECT count(*) FROM pragma_foreign_key_check')).toBe(0)
    expect(read('hr', 'SELECT name FROM employees WHERE id = 1')).toBe('ours')
    expect(seedSampleCompany(dataDir, { today: later, timeZone }).filled).toEqual([])
  })

  test('is left alone where the rows are not its own', () => {
    change('sales', 'DROP TABLE onbox_sample')
    const later = new Date('2027-06-01T02:00:00Z')
    expect(
      seedSampleCompany(dataDir, { today: later, timeZone, databases: ['sales'] }).filled,
    ).toEqual([])
  })

  test('fills the others where one file is no database', () => {
    for (const end of ['-wal', '-shm']) rmSync(join(dataDir, `data/hr.db${end}`), { force: true })
    writeFileSync(join(dataDir, 'data/hr.db'), 'no database at all'.repeat(1_000))
    const later = new Date('2027-07-01T02:00:00Z')
    const { filled, faults } = seedSampleCompany(dataDir, { today: later, timeZone })
    expect(filled).toEqual(['weather'])
    expect([...faults.keys()]).toEqual(['hr'])
  })

  test('fills a database whose rows were never written', () => {
    for (const end of ['', '-wal', '-shm'])
      rmSync(join(dataDir, `data/hr.db${end}`), { force: true })
    const only = { today: now, timeZone, databases: ['hr'] }
    expect(seedSampleCompany(dataDir, only).filled).toEqual(['hr'])
    expect(existsSync(join(dataDir, 'data/hr.db'))).toBe(true)
  })

  test('is left alone once it has further tables, or somebody emptied it', () => {
    change('weather', 'CREATE TABLE sites (city INTEGER REFERENCES cities ON DELETE CASCADE)')
    change('weather', 'INSERT INTO sites VALUES (1)')
    change('hr', 'DELETE FROM salaries; DELETE FROM employees')
    const later = new Date('2027-08-01T02:00:00Z')
    const databases = ['weather', 'hr']
    expect(seedSampleCompany(dataDir, { today: later, timeZone, databases }).filled).toEqual([])
    expect(read('weather', 'SELECT count(*) FROM sites')).toBe(1)
    expect(read('hr', 'SELECT count(*) FROM employees')).toBe(0)
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
      const documents = sampleContracts(Temporal.PlainDate.from(date))
      const options = { timeZone, now: new Date(`${date}T04:00:00Z`) }
      const sentIn = (period: (typeof RELATIVE_PERIODS)[number]) => {
        const { from, to } = resolvePeriod(period, options)
        return documents.filter(({ metadata: { sentOn = '' } }) => sentOn >= from && sentOn <= to)
      }
      expect(RELATIVE_PERIODS.filter((period) => sentIn(period).length === 0)).toEqual([])
      expect(sentIn('last_week').filter(({ text }) => text.includes('违约金'))).toHaveLength(1)
      expect(documents.every(({ metadata: { sentOn = '' } }) => sentOn <= date)).toBe(true)
    },
  )

  test('has a contract that takes a context of 28,000 tokens', () => {
    // Characters for tokens, since Qwen's tokenizer is not here: it made 28,550 tokens of this contract when it
    // had 47,769 characters. The starter's own, trained on such texts, has other and fewer tokens.
    const tokensPerCharacter = 28_550 / 47_769
    const documents = sampleContracts(Temporal.PlainDate.from('2026-11-24'))
    const longest = Math.max(...documents.map(({ text }) => text.length))
    expect(longest * tokensPerCharacter).toBeGreaterThanOrEqual(28_000)
  })

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
