import Database from 'better-sqlite3'
import { OnboxError } from '../../base/errors.ts'
import { deniedWrite } from './check-sql.ts'
import type { Query, QueryMessage, QueryResult, SqlValue } from './protocol.ts'

/** Bounds of what one message answers, so that a forgotten WHERE does not fill three processes. */
const MAX_ROWS = 10_000
const MAX_BYTES = 8 * 1_048_576
/** How long a write waits for another process's write. */
const BUSY_TIMEOUT_MS = 2_000
/** Prepared statements that are kept for each database. */
const MAX_STATEMENTS = 200

interface OpenDatabase {
  database: Database.Database
  statements: Map<string, Database.Statement>
  /** Those that are loaded. */
  extensions: Set<string>
}

/** Runs queries on databases that it opens at first use and keeps open. */
export function createQueryRunner(): (message: QueryMessage) => QueryResult[] {
  const databases = new Map<string, OpenDatabase>()

  return ({ path, access, queries, extension }) => {
    const key = `${access} ${path}`
    const open = databases.get(key) ?? openDatabase(path, access)
    databases.set(key, open)
    if (extension !== undefined && !open.extensions.has(extension)) {
      open.database.loadExtension(extension)
      open.extensions.add(extension)
    }
    const prepared = queries.map((query) => ({ query, statement: prepare(open, query.sql) }))
    const isWrite = prepared.some(({ statement }) => !statement.readonly)
    if (isWrite && access === 'read') throw deniedWrite('a statement that writes')
    const spend = createBudget()
    const runAll = () => prepared.map(({ query, statement }) => runQuery(statement, query, spend))
    if (prepared.length === 1 && !isWrite) return runAll()
    const transaction = open.database.transaction(runAll)
    // A write that began as a read could not wait for another write. One write alone is a transaction
    // too: what it returns may be refused, and then it has not happened.
    return isWrite ? transaction.immediate() : transaction()
  }
}

function openDatabase(path: string, access: 'read' | 'write'): OpenDatabase {
  const database = new Database(path, {
    readonly: access === 'read',
    fileMustExist: true,
    timeout: BUSY_TIMEOUT_MS,
  })
  try {
    database.pragma('trusted_schema = OFF')
    database.pragma('temp_store = MEMORY')
    database.pragma('foreign_keys = ON')
    if (access === 'read') database.pragma('query_only = ON')
    database.defaultSafeIntegers(true)
    // Reads the file for the first time: one that cannot be used is not kept open, and may be mended.
    database.pragma('schema_version')
  } catch (error) {
    database.close()
    throw error
  }
  return { database, statements: new Map(), extensions: new Set() }
}

function runQuery(
  statement: Database.Statement,
  { params, method }: Query,
  spend: (row: unknown[]) => void,
): QueryResult {
  const values = params.map(toSqlite)
  if (!statement.reader) {
    statement.run(...values)
    return { rows: method === 'get' ? undefined : [] }
  }
  statement.raw(true)
  const rows: unknown[][] = []
  for (const read of statement.iterate(...values) as Iterable<unknown[]>) {
    const row = read.map((value, column) => toExact(value, statement, column))
    spend(row)
    rows.push(row)
    if (method === 'get') break
  }
  return { rows: method === 'get' ? rows[0] : rows }
}

function prepare({ database, statements }: OpenDatabase, sql: string): Database.Statement {
  const kept = statements.get(sql)
  if (kept) return kept
  if (statements.size >= MAX_STATEMENTS) statements.clear()
  const statement = database.prepare(sql)
  statements.set(sql, statement)
  return statement
}

/** Counts the rows of one message. @throws {OnboxError} `QUERY_FAILED` from what is returned */
function createBudget(): (row: unknown[]) => void {
  let rows = 0
  let bytes = 0
  return (row) => {
    rows += 1
    for (const value of row) bytes += sizeOf(value)
    if (rows > MAX_ROWS) throw tooMuch(`${MAX_ROWS} rows`)
    if (bytes > MAX_BYTES) throw tooMuch(`${MAX_BYTES} bytes`)
  }
}

const tooMuch = (limit: string) =>
  new OnboxError(
    'QUERY_FAILED',
    `Cannot return more than ${limit} at once: add a LIMIT, select fewer columns, or let SQL aggregate`,
  )

/**
 * An integer as a number, as far as a number counts exactly.
 *
 * @throws {OnboxError} `QUERY_FAILED` beyond: rounded, it would be another row's
 */
function toExact(value: unknown, statement: Database.Statement, column: number): unknown {
  if (typeof value !== 'bigint') return value
  const number = Number(value)
  if (Number.isSafeInteger(number)) return number
  const name = statement.columns()[column]?.name ?? 'the column'
  throw new OnboxError(
    'QUERY_FAILED',
    `Cannot return ${value} of "${name}": a number is exact up to ${Number.MAX_SAFE_INTEGER} only; select it as text: CAST(${name} AS TEXT)`,
  )
}

/** Bytes of a number, or around a text or a blob. */
const VALUE_BYTES = 8

function sizeOf(value: unknown): number {
  // Text outside Latin-1 travels with two bytes a character.
  if (typeof value === 'string') return VALUE_BYTES + 2 * value.length
  return VALUE_BYTES + (value instanceof Uint8Array ? value.byteLength : 0)
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
