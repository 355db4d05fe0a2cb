import * as v from 'valibot'
import { OnboxError, parseAs, shortList } from '../base/index.ts'
import { DEFAULTS, type DatabaseBindingConfig } from '../config/index.ts'
import type { Binding } from '../isolate/index.ts'
import { checkSql } from './data/check-sql.ts'
import type { Data } from './data/open-data.ts'
import type { SqlValue } from './data/protocol.ts'

/** Bounds of what one call may ask. */
const MAX_SQL_CHARACTERS = 100_000
const MAX_PARAMS = 10_000
const MAX_BATCH = 1_000

const querySchema = v.object({
  sql: v.pipe(v.string(), v.maxLength(MAX_SQL_CHARACTERS)),
  // As one: of ten thousand that are wrong, a fault for each takes seconds.
  params: v.custom<SqlValue[]>(
    (value) =>
      // Holes too, which `every` passes over.
      Array.isArray(value) && value.length <= MAX_PARAMS && value.findIndex(isNoSqlValue) < 0,
    `Expected a list of at most ${MAX_PARAMS}, each text, a number, a boolean, null or bytes`,
  ),
  method: v.picklist(['run', 'get', 'all', 'values']),
})

const batchSchema = v.object({
  queries: v.pipe(shortList(querySchema, MAX_BATCH), v.minLength(1)),
})

/**
 * The host's side of a granted database: what `env.DB` inside stands for.
 *
 * @param config - which database, `read` or `write`, and how long one query may take
 */
export function createDatabaseBinding(data: Data, config: DatabaseBindingConfig): Binding {
  const { database, access, queryTimeoutMs = DEFAULTS.database.queryTimeoutMs } = config
  return {
    call: async (method, argument, { functionName, signal }) => {
      const isBatch = method === 'batch'
      if (!isBatch && method !== 'query') {
        throw new OnboxError('QUERY_DENIED', `Cannot do "${method}" on a database: query or batch`)
      }
      const queries = isBatch
        ? parse(batchSchema, argument).queries
        : [parse(querySchema, argument)]
      for (const { sql } of queries) checkSql(sql, access)
      const results = await data.query({
        database,
        access,
        queries,
        owner: functionName,
        timeoutMs: queryTimeoutMs,
        signal,
      })
      return isBatch ? results : results[0]
    },
  }
}

const PLAIN_TYPES: ReadonlySet<string> = new Set(['string', 'number', 'bigint', 'boolean'])

const isNoSqlValue = (value: unknown): boolean =>
  !PLAIN_TYPES.has(typeof value) && value !== null && !(value instanceof Uint8Array)

const parse = <S extends v.GenericSchema>(schema: S, argument: unknown): v.InferOutput<S> =>
  parseAs(schema, argument, {
    code: 'QUERY_FAILED',
    cannot: 'Cannot run the query',
    whole: 'query',
  })
