import * as v from 'valibot'
import { OnboxError, parseAs } from '../base/index.ts'
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
/** The same before a write is refused, at a time, until none is left. */
const SWEPT_WHEN_FULL = 10_000

const SWEEP =
  'DELETE FROM entries WHERE rowid IN (SELECT rowid FROM entries WHERE expires_at_ms <= ? LIMIT ?)'
/**
 * Writes an entry where the namespace has room for what it takes more than the one that it replaces, or where that is
 * not more; returns a row where it has. An entry takes what the triggers of the table count.
 */
const PUT = `
  INSERT INTO entries (namespace, key, value, expires_at_ms)
  SELECT given.namespace, given.key, given.value, given.expires_at_ms
  FROM (SELECT ? AS namespace, ? AS key, ? AS value, ? AS expires_at_ms, ? AS max_bytes) AS given
  LEFT JOIN namespaces AS used ON used.namespace = given.namespace
  LEFT JOIN entries AS old ON old.namespace = given.namespace AND old.key = given.key
  WHERE coalesce(
      octet_length(given.value) - octet_length(old.value),
      octet_length(given.key) + octet_length(given.value) + 100
    ) <= max(0, given.max_bytes - coalesce(used.bytes, 0))
  ON CONFLICT (namespace, key) DO UPDATE
  SET value = excluded.value, expires_at_ms = excluded.expires_at_ms
  RETURNING 1`
/** What the namespace holds, and whether anything that has expired is still there. */
const STATE =
  'SELECT bytes, EXISTS (SELECT 1 FROM entries WHERE expires_at_ms <= ?) FROM namespaces WHERE namespace = ?'

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
 * @param config - the namespace, by default the function's name, and what it may hold
 */
export function createKvBinding(
  data: Data,
  { namespace: given, maxBytes = DEFAULTS.kv.maxBytes }: KvBindingConfig,
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
          const putIn = async (swept: number): Promise<unknown[][]> =>
            run(context, 'write', [
              { sql: SWEEP, params: [now(), swept], method: 'run' },
              {
                sql: PUT,
                params: [namespace, key, value, expiresAtMs, maxBytes],
                method: 'all',
              },
              { sql: STATE, params: [now(), namespace], method: 'all' },
            ])
          for (let swept = SWEPT; ; swept = SWEPT_WHEN_FULL) {
            const [, kept = [], [state] = []] = await putIn(swept)
            if (kept.length > 0) return undefined
            const [bytes, hasExpired] = (state as [number, number] | undefined) ?? [0, 0]
            if (hasExpired === 0) throw full(namespace, bytes, maxBytes)
          }
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

const parse = <S extends v.GenericSchema>(schema: S, argument: unknown): v.InferOutput<S> =>
  parseAs(schema, argument, { code: 'KV_INVALID', cannot: 'Cannot use KV', whole: 'argument' })

const full = (namespace: string, bytes: number, maxBytes: number): OnboxError =>
  new OnboxError(
    'KV_FULL',
    `Cannot keep the value in KV: namespace "${namespace}" holds ${bytes} bytes, and maxBytes of the grant is ${maxBytes}; delete keys, give them a ttlSeconds, or raise it`,
  )
