import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'

const MARK_TABLE = 'onbox_sample'
const MIGRATIONS_TABLE = '__drizzle_migrations'

/** What the sample was made for, and what it looked like then. */
interface Mark {
  /** `YYYY-MM-DD` */
  day: string
  digest: string
}

/** Marks a sample database as it is now, made for `day`; `tables` are those of the sample. */
export function writeMark(client: Database.Database, day: string, tables: readonly string[]): void {
  client.exec(
    `CREATE TABLE IF NOT EXISTS ${MARK_TABLE} (day TEXT NOT NULL, digest TEXT NOT NULL) STRICT; DELETE FROM ${MARK_TABLE}`,
  )
  client.prepare(`INSERT INTO ${MARK_TABLE} VALUES (?, ?)`).run(day, digestOf(client, tables))
}

/**
 * Whether the sample is to be filled: it never was, or it was for another day and is still nobody's, which
 * means no row changed and no table beside it, whose rows would lose what they refer to.
 */
export function isDue(client: Database.Database, day: string, tables: readonly string[]): boolean {
  const existing = new Set(
    client
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
      .pluck()
      .all()
      .filter((name) => !name.startsWith('sqlite_')),
  )
  if (!existing.has(MARK_TABLE)) return tables.every((table) => isEmpty(client, table))
  const mark = client.prepare<[], Mark>(`SELECT day, digest FROM ${MARK_TABLE}`).get()
  if (mark === undefined || mark.day === day) return false
  const others = existing.difference(new Set([...tables, MARK_TABLE, MIGRATIONS_TABLE]))
  return others.size === 0 && mark.digest === digestOf(client, tables)
}

const isEmpty = (client: Database.Database, table: string): boolean =>
  client.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() === undefined

/** Takes 30 ms for 25,000 rows. */
function digestOf(client: Database.Database, tables: readonly string[]): string {
  const hash = createHash('sha256')
  for (const table of tables) {
    const rows = client.prepare(`SELECT * FROM "${table}" ORDER BY rowid`).raw().iterate()
    for (const row of rows) hash.update(JSON.stringify(row))
  }
  return hash.digest('hex')
}
