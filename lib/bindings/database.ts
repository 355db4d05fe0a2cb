import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import { DEFAULTS, type DatabaseBindingConfig } from '../config/index.ts'
import type { Binding } from '../isolate/index.ts'
import { checkSql } from './data/check-sql.ts'
import type { Data } from './data/open-data.ts'

/** Bounds of what one call may ask. */
const MAX_SQL_CHARACTERS = 100_000
const MAX_PARAMS = 10_000
const MAX_BATCH = 1_000

const querySchema = v.object({
  sql: v.pipe(v.string(), v.maxLength(MAX_SQL_CHARACTERS)),
  params: v.pipe(
    v.array(
      v.union([v.string(), v.number(), v.bigint(), v.boolean(), v.null(), v.instance(Uint8Array)]),
    ),
    v.maxLength(MAX_PARAMS),
  ),
  method: v.picklist(['run', 'get', 'all', 'values']),
})

const batchSchema = v.object({
  queries: v.pipe(v.array(querySchema), v.minLength(1), v.maxLength(MAX_BATCH)),
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

function parse<S extends v.GenericSchema>(schema: S, argument: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, argument)
  if (parsed.success) return parsed.output
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'query'}: ${issue.message}`)
  throw new OnboxError('QUERY_FAILED', `Cannot run the query: ${faults.slice(0, 5).join('; ')}`)
}
