import Database from 'better-sqlite3'
import { OnboxError } from '../../base/errors.ts'
import { deniedWrite } from './check-sql.ts'
import type { Query, QueryMessage, QueryResult, SqlValue } from './protocol.ts'

/** Bounds of one result, so that a forgotten WHERE does not fill three processes. */
const MAX_ROWS = 10_000
const MAX_BYTES = 8 * 1_048_576
/** How long a write waits for another process's write. */
const BUSY_TIMEOUT_MS = 2_000
/** Prepared statements that are kept for each database. */
const MAX_STATEMENTS = 200

interface OpenDatabase {
  database: Database.Database
  statements: Map<string, Database.Statement>
}

/** Runs queries on databases that it opens at first use and keeps open. */
export function createQueryRunner(): (message: QueryMessage) => QueryResult[] {
  const databases = new Map<string, OpenDatabase>()

  return ({ path, access, queries }) => {
    const key = `${access} ${path}`
    const open = databases.get(key) ?? openDatabase(path, access)
    databases.set(key, open)
    const runAll = () => queries.map((query) => runQuery(open, access, query))
    return queries.length === 1 ? runAll() : open.database.transaction(runAll)()
  }
}

function openDatabase(path: string, access: 'read' | 'write'): OpenDatabase {
  try {
    const database = new Database(path, {
      readonly: access === 'read',
      fileMustExist: true,
      timeout: BUSY_TIMEOUT_MS,
    })
    database.pragma('trusted_schema = OFF')
    database.pragma('temp_store = MEMORY')
    database.pragma('foreign_keys = ON')
    if (access === 'read') database.pragma('query_only = ON')
    return { database, statements: new Map() }
  } catch (error) {
    throw new OnboxError('DATABASE_UNAVAILABLE', `Cannot open the database: ${textOf(error)}`)
  }
}

function runQuery(
  open: OpenDatabase,
  access: 'read' | 'write',
  { sql, params, method }: Query,
): QueryResult {
  const statement = prepare(open, sql)
  if (access === 'read' && !statement.readonly) throw deniedWrite('a statement that writes')
  const values = params.map(toSqlite)
  if (!statement.reader) {
    statement.run(...values)
    return { rows: method === 'get' ? undefined : [] }
  }
  statement.raw(true)
  return { rows: method === 'get' ? statement.get(...values) : readRows(statement, values) }
}

function prepare({ database, statements }: OpenDatabase, sql: string): Database.Statement {
  const kept = statements.get(sql)
  if (kept) return kept
  if (statements.size >= MAX_STATEMENTS) statements.clear()
  const statement = database.prepare(sql)
  statements.set(sql, statement)
  return statement
}

function readRows(statement: Database.Statement, values: unknown[]): unknown[][] {
  const rows: unknown[][] = []
  let bytes = 0
  for (const row of statement.iterate(...values) as Iterable<unknown[]>) {
    rows.push(row)
    for (const value of row) bytes += sizeOf(value)
    if (rows.length > MAX_ROWS) throw tooMuch(`${MAX_ROWS} rows`)
    if (bytes > MAX_BYTES) throw tooMuch(`${MAX_BYTES} bytes`)
  }
  return rows
}

const tooMuch = (limit: string) =>
  new OnboxError(
    'QUERY_FAILED',
    `Cannot return more than ${limit}: add a LIMIT, select fewer columns, or let SQL aggregate`,
  )

function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  return value instanceof Uint8Array ? value.byteLength : 8
}

function toSqlite(value: SqlValue): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Uint8Array) {
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  }
  return value
}

/** The text of what SQLite or better-sqlite3 threw. */
export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
