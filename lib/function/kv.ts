import type { Json } from '../base/json.ts'

export interface KvPutOptions {
  /** The entry is gone after so many seconds. Default: it stays. */
  ttlSeconds?: number
}

export interface KvListOptions {
  /** Only keys that begin so. Default: all. */
  prefix?: string
  /** At most so many, up to 1000. Default 100. */
  limit?: number
  /** Only keys behind this one, in the order of their UTF-8 bytes: the last one of the page before. */
  after?: string
}

/**
 * `env.KV`: JSON values by key, on disk. Every value read is whole; there are no transactions over several keys.
 * A key has 1 to 512 characters, a value at most 262144 bytes of JSON.
 *
 * @throws {OnboxError} `KV_INVALID` for a key or a value that it does not take, `CALL_INVALID` for one beyond 1 MB,
 * `KV_FULL` for a value that the namespace has no room for, `QUERY_TIMEOUT`, `DATABASE_UNAVAILABLE`
 */
export interface KvBinding {
  /** The value; undefined where there is none, or it has expired. */
  get: <T extends Json = Json>(key: string) => Promise<T | undefined>
  put: (key: string, value: Json, options?: KvPutOptions) => Promise<void>
  /** Whether there was one. */
  delete: (key: string) => Promise<boolean>
  /** Keys in their order. */
  list: (options?: KvListOptions) => Promise<string[]>
}
