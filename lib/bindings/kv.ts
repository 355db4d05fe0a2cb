import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import { DEFAULTS, type KvBindingConfig } from '../config/index.ts'
import type { Binding, CallContext } from '../isolate/index.ts'
import type { Data } from './data/open-data.ts'
import type { Query } from './data/protocol.ts'

/** The box's own database in the folder of the business databases; no configured one has this name. */
export const KV_DATABASE = 'onbox-kv'

const MAX_KEY_CHARACTERS = 512
const MAX_VALUE_BYTES = 262_144
const MAX_LISTED = 1_000
const DEFAULT_LISTED = 100
/** Some ten years. */
const MAX_TTL_SECONDS = 315_360_000
/** Expired entries that a write removes beside its own, so that none stays for ever. */
const SWEPT = 100

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_KEY_CHARACTERS))
const schemas = {
  get: v.object({ key }),
  put: v.object({
    key,
    value: v.pipe(
      v.string('a JSON value'),
      v.check(
        (text) => Buffer.byteLength(text) <= MAX_VALUE_BYTES,
        `at most ${MAX_VALUE_BYTES} bytes of JSON`,
      ),
    ),
    ttlSeconds: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(MAX_TTL_SECONDS))),
  }),
  delete: v.object({ key }),
  list: v.object({
    prefix: v.optional(v.pipe(v.string(), v.maxLength(MAX_KEY_CHARACTERS)), ''),
    limit: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_LISTED)),
      DEFAULT_LISTED,
    ),
    after: v.optional(v.pipe(v.string(), v.maxLength(MAX_KEY_CHARACTERS)), ''),
  }),
}

/**
 * The host's side of `env.KV`: entries of one namespace, in a database of the box.
 *
 * @param owner - the function's name: its namespace where the grant names none
 */
export function createKvBinding(
  data: Data,
  { namespace: given }: KvBindingConfig,
  now: () => number = Date.now,
): Binding {
  const run = async (
    { functionName, signal }: CallContext,
    access: 'read' | 'write',
    queries: Query[],
  ): Promise<unknown[][]> => {
    const results = await data.query({
      database: KV_DATABASE,
      access,
      queries,
      owner: functionName,
      timeoutMs: DEFAULTS.database.queryTimeoutMs,
      signal,
    })
    return results.map(({ rows }) => rows as unknown[])
  }
  return {
    call: async (method, argument, context) => {
      const namespace = given ?? context.functionName
      switch (method) {
        case 'get': {
          const { key } = parse(schemas.get, argument)
          const [rows] = await run(context, 'read', [
            {
              sql: 'SELECT value FROM entries WHERE namespace = ? AND key = ? AND (expires_at_ms IS NULL OR expires_at_ms > ?)',
              params: [namespace, key, now()],
              method: 'all',
            },
          ])
          const [row] = rows as [string][]
          return row && { value: row[0] }
        }
        case 'put': {
          const { key, value, ttlSeconds } = parse(schemas.put, argument)
          const expiresAtMs = ttlSeconds === undefined ? null : now() + ttlSeconds * 1_000
          await run(context, 'write', [
            {
              sql: 'DELETE FROM entries WHERE rowid IN (SELECT rowid FROM entries WHERE expires_at_ms <= ? LIMIT ?)',
              params: [now(), SWEPT],
              method: 'run',
            },
            {
              sql: 'INSERT INTO entries (namespace, key, value, expires_at_ms) VALUES (?, ?, ?, ?) ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value, expires_at_ms = excluded.expires_at_ms',
              params: [namespace, key, value, expiresAtMs],
              method: 'run',
            },
          ])
          return undefined
        }
        case 'delete': {
          const { key } = parse(schemas.delete, argument)
          const [rows] = await run(context, 'write', [
            {
              sql: 'DELETE FROM entries WHERE namespace = ? AND key = ? AND (expires_at_ms IS NULL OR expires_at_ms > ?) RETURNING key',
              params: [namespace, key, now()],
              method: 'all',
            },
          ])
          return (rows ?? []).length > 0
        }
        case 'list': {
          const { prefix, limit, after } = parse(schemas.list, argument)
          const [rows] = await run(context, 'read', [
            {
              sql: 'SELECT key FROM entries WHERE namespace = ? AND key > ? AND substr(key, 1, length(?)) = ? AND (expires_at_ms IS NULL OR expires_at_ms > ?) ORDER BY key LIMIT ?',
              params: [namespace, after, prefix, prefix, now(), limit],
              method: 'all',
            },
          ])
          return (rows as [string][]).map(([key]) => key)
        }
        default:
          throw new OnboxError(
            'KV_INVALID',
            `Cannot do "${method}" with KV: get, put, delete or list`,
          )
      }
    },
  }
}

function parse<S extends v.GenericSchema>(schema: S, argument: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, argument)
  if (parsed.success) return parsed.output
  const faults = parsed.issues.map(
    (issue) => `${v.getDotPath(issue) ?? 'argument'}: ${issue.message}`,
  )
  throw new OnboxError('KV_INVALID', `Cannot use KV: ${faults.join('; ')}`)
}
