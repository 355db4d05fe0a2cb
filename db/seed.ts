import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { sampleContracts } from './contracts/sample.ts'
import * as contracts from './contracts/schema.ts'
import { sampleStaff } from './hr/sample.ts'
import * as hr from './hr/schema.ts'
import { findOwnMigrations, openMigrated } from './migrate.ts'
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

type Rows = readonly (readonly [SQLiteTable, readonly Record<string, unknown>[]])[]

interface Sample {
  /** The table that is empty until the sample is in. */
  main: SQLiteTable
  fill: (day: Temporal.PlainDate, now: Date) => Rows
}

/** Per database the tables in the order of their references, each with the rows that it begins with. */
const SAMPLES: Record<string, Sample> = {
  weather: {
    main: weather.cities,
    fill: (_day, now) => {
      const { cities, cityNames, observations } = sampleWeather(now)
      return [
        [weather.cities, cities],
        [weather.cityNames, cityNames],
        [weather.observations, observations],
      ]
    },
  },
  sales: {
    main: sales.orders,
    fill: (day) => {
      const { regions, salesPeople, products, orders } = sampleSales(day)
      return [
        [sales.regions, regions],
        [sales.salesPeople, salesPeople],
        [sales.products, products],
        [sales.orders, orders],
      ]
    },
  },
  contracts: {
    main: contracts.documents,
    fill: (day) => {
      const { counterparties, counterpartyNames, documents, clauses } = sampleContracts(day)
      return [
        [contracts.counterparties, counterparties],
        [contracts.counterpartyNames, counterpartyNames],
        [contracts.documents, documents],
        [contracts.clauses, clauses],
      ]
    },
  },
  hr: {
    main: hr.employees,
    fill: (day) => {
      const { employees, salaries } = sampleStaff(day)
      return [
        [hr.employees, employees],
        [hr.salaries, salaries],
      ]
    },
  },
}

/**
 * Makes the sample company's databases, `<dataDir>/data/{weather,sales,contracts,hr}.db`, and fills
 * those that are empty, each in one transaction. What a database holds already stays as it is.
 *
 * @returns the names of the databases that were filled
 */
export function seedSampleCompany(
  dataDir: string,
  { today, timeZone, databases = Object.keys(SAMPLES) }: SeedOptions,
): { filled: string[] } {
  const folder = join(dataDir, 'data')
  mkdirSync(folder, { recursive: true })
  const day = today.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate()
  const filled = Object.entries(SAMPLES).flatMap(([name, { main, fill }]) => {
    if (!databases.includes(name)) return []
    const { orm, close } = openMigrated(join(folder, `${name}.db`), findOwnMigrations(name))
    try {
      return orm.transaction(
        (transaction) => {
          if (transaction.select().from(main).limit(1).all().length > 0) return []
          for (const [table, rows] of fill(day, today)) insertAll(transaction, table, rows)
          return [name]
        },
        { behavior: 'immediate' },
      )
    } finally {
      close()
    }
  })
  return { filled }
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
