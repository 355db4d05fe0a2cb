import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { getTableName, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { sampleStaff } from './hr/sample.ts'
import * as hr from './hr/schema.ts'
import { findOwnMigrations, openMigrated } from './migrate.ts'
import { isDue, writeMark } from './sample-mark.ts'
import { sampleSales } from './sales/sample.ts'
import * as sales from './sales/schema.ts'
import { sampleWeather } from './weather/sample.ts'
import * as weather from './weather/schema.ts'

export interface SeedOptions {
  /** What the sample's dates are relative to. */
  today: Date
  /** IANA name of the company's time zone. */
  timeZone: string
  /** Which of the sample's databases to make; the others are left alone. Default: all. */
  databases?: readonly string[]
}

type Row = Record<string, unknown>

interface Sample {
  /** In the order of their references. */
  tables: readonly SQLiteTable[]
  /** The rows of each table. */
  fill: (day: Temporal.PlainDate, now: Date) => readonly (readonly Row[])[]
}

const SAMPLES: Record<string, Sample> = {
  weather: {
    tables: [weather.cities, weather.cityNames, weather.observations],
    fill: (_day, now) => {
      const { cities, cityNames, observations } = sampleWeather(now)
      return [cities, cityNames, observations]
    },
  },
  sales: {
    tables: [sales.regions, sales.salesPeople, sales.products, sales.orders],
    fill: (day) => {
      const { regions, salesPeople, products, orders } = sampleSales(day)
      return [regions, salesPeople, products, orders]
    },
  },
  hr: {
    tables: [hr.employees, hr.salaries],
    fill: (day) => {
      const { employees, salaries } = sampleStaff(day)
      return [employees, salaries]
    },
  },
}

/**
 * Makes the sample company's databases, `<dataDir>/data/{weather,sales,hr}.db`, and fills those
 * that are empty, each in one transaction. Those that were filled on another day are filled anew, so that
 * 上个月 always has data; but one whose rows somebody changed, or that has further tables, stays as it is.
 *
 * @returns the names of the databases that were filled, and what went wrong with others, by name
 */
export function seedSampleCompany(
  dataDir: string,
  { today, timeZone, databases = Object.keys(SAMPLES) }: SeedOptions,
): { filled: string[]; faults: Map<string, Error> } {
  const folder = join(dataDir, 'data')
  mkdirSync(folder, { recursive: true })
  const day = today.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate()
  const filled: string[] = []
  const faults = new Map<string, Error>()
  for (const [name, sample] of Object.entries(SAMPLES)) {
    if (!databases.includes(name)) continue
    try {
      if (seed(join(folder, `${name}.db`), name, sample, day, today)) filled.push(name)
    } catch (error) {
      faults.set(name, error instanceof Error ? error : new Error(String(error)))
    }
  }
  return { filled, faults }
}

/** @returns whether it was filled */
function seed(
  path: string,
  name: string,
  { tables, fill }: Sample,
  day: Temporal.PlainDate,
  now: Date,
): boolean {
  const { orm, client, close } = openMigrated(path, findOwnMigrations(name))
  const names = tables.map((table) => getTableName(table))
  try {
    return orm.transaction(
      (transaction) => {
        if (!isDue(client, day.toString(), names)) return false
        for (const table of tables.toReversed()) transaction.delete(table).run()
        for (const [index, rows] of fill(day, now).entries())
          insertAll(transaction, tables[index] as SQLiteTable, rows)
        writeMark(client, day.toString(), names)
        return true
      },
      { behavior: 'immediate' },
    )
  } finally {
    close()
  }
}

/** One prepared statement for all rows: several times faster than long lists of values. */
function insertAll(
  orm: Pick<BetterSQLite3Database, 'insert'>,
  table: SQLiteTable,
  rows: readonly Record<string, unknown>[],
): void {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const values = Object.fromEntries(columns.map((column) => [column, sql.placeholder(column)]))
  const insert = orm.insert(table).values(values).prepare()
  for (const row of rows) insert.run(row)
}
