/**
 * The messages between the host and a data process. Both sides import this file and nothing else of
 * each other.
 */
import * as v from 'valibot'

/** What SQLite can store; a boolean is stored as 0 or 1. */
export type SqlValue = string | number | bigint | boolean | null | Uint8Array

/** How a query's rows are wanted: none, one, or all. */
export type QueryMethod = 'run' | 'get' | 'all' | 'values'

export interface Query {
  sql: string
  params: SqlValue[]
  method: QueryMethod
}

/** What the host says to a data process: one thing at a time. */
export interface QueryMessage {
  type: 'query'
  /** Absolute path of the database. */
  path: string
  /** What people call it: `database "sales"`. */
  label: string
  access: 'read' | 'write'
  /** Absolute path of an extension of SQLite that is loaded before, once. */
  extension?: string
  /** More than one are done in one transaction. */
  queries: Query[]
}

/** Rows as arrays of columns; for `get` one row, or undefined. */
export interface QueryResult {
  rows: unknown
}

const dataMessageSchema = v.variant('type', [
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('result'), results: v.array(v.object({ rows: v.unknown() })) }),
  v.object({
    type: v.literal('error'),
    code: v.picklist(['QUERY_FAILED', 'QUERY_DENIED', 'DATABASE_UNAVAILABLE', 'DISK_FULL']),
    detail: v.string(),
    retryAfterSeconds: v.exactOptional(v.number()),
    /** The file is damaged. */
    isDamaged: v.exactOptional(v.literal(true)),
  }),
])

/** What a data process says to the host. */
export type DataMessage = v.InferOutput<typeof dataMessageSchema>

/** The message, checked; undefined when it is not one. */
export function parseDataMessage(message: unknown): DataMessage | undefined {
  const parsed = v.safeParse(dataMessageSchema, message)
  return parsed.success ? parsed.output : undefined
}
