import type { Database } from 'better-sqlite3'
import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { randomBytes } from 'node:crypto'
import { keys, keyTokens } from '../../db/platform/schema.ts'
import { OnboxError, type SeenCollections } from '../base/index.ts'
import type { KeyLimits } from '../config/index.ts'
import { parseScope, toSeenCollections, type Scope } from './scope.ts'
import { TOKEN_HOLDER, type TokenHolder } from './access-token.ts'
import { createKeyToken, hashToken, toPrefix } from './key-token.ts'

/** Those who came last with access tokens. */
const MAX_HOLDERS = 10_000
/** Before the random part of a key's id. */
const KEY = 'key_'

/** How often it is written down which keys were used. */
const NOTE_USE_MS = 60_000

export interface NewKey {
  name: string
  scopes: readonly string[]
  limits?: KeyLimits
  /** Unix milliseconds; default: it does not expire. */
  expiresAtMs?: number
}

/** A key as it is listed: never a token. */
export interface KeySummary {
  id: string
  name: string
  scopes: string[]
  limits: KeyLimits
  createdAtMs: number
  createdBy: string
  expiresAtMs?: number
  revokedAtMs?: number
  lastUsedAtMs?: number
  /** The beginnings of its tokens, the newest first, with the time from which an exchanged one is refused. */
  tokens: { prefix: string; expiresAtMs?: number }[]
}

/** A key with its token, which is told this once. */
export interface IssuedKey extends KeySummary {
  key: string
}

/** A key that a token belongs to. */
export interface KnownKey {
  id: string
  name: string
  scopes: readonly Scope[]
  limits: KeyLimits
  /** Of the key or of this token, whichever is first. */
  expiresAtMs: number | undefined
}

/** The keys that the operator gave out. */
export interface Keys {
  /** The key of a token, also of one that has expired; undefined where it is of none, or revoked. */
  find: (token: string) => KnownKey | undefined
  /** The key that a token was made for, also where it is revoked or was exchanged. */
  findIssued: (token: string) => Pick<KeySummary, 'id' | 'name'> | undefined
  /** Of a key that is not revoked, or of somebody with an access token. */
  limitsOf: (id: string) => KeyLimits | undefined
  /** Notes what somebody with an access token may take, whose id is not of a key. */
  noteHolder: (holder: TokenHolder) => void
  /**
   * Whether who asks sees a collection: a key as it is now, and of one that was revoked nothing is left; whoever has an
   * access token as that token said, since another one of the same person may say otherwise.
   *
   * @param asked - what the request came with
   */
  seesCollection: (id: string, asked: SeenCollections | undefined, collection: string) => boolean
  /** Notes that it was used just now. */
  noteUse: (id: string) => void
  create: (key: NewKey, by: string) => IssuedKey
  list: () => KeySummary[]
  /** Gives a key a new token; those before are accepted for so long. @throws {OnboxError} `KEY_NOT_FOUND` */
  rotate: (id: string, overlapMs: number) => IssuedKey
  /** From now on it is not accepted, and what it asked for ends. @throws {OnboxError} `KEY_NOT_FOUND` */
  revoke: (id: string) => KeySummary
  /** Aborted once the key is revoked, for what it asks meanwhile; undefined of whoever has no key that was made. */
  untilRevoked: (id: string) => AbortSignal | undefined
  close: () => void
}

/** @param client - the platform's database, whose migrations have run */
export function openKeys(client: Database, now: () => number = Date.now): Keys {
  const database = drizzle(client)
  /** By the token's hash. Few, and asked for with each request. */
  let known = new Map<string, KnownKey>()
  let byId = new Map<string, KnownKey>()
  const used = new Map<string, number>()
  const holders = new Map<string, KeyLimits>()
  const ends = new Map<string, AbortController>()

  const load = (): void => {
    const rows = database
      .select()
      .from(keyTokens)
      .innerJoin(keys, eq(keys.id, keyTokens.keyId))
      .where(isNull(keys.revokedAtMs))
      .all()
    known = new Map(
      rows.map(({ keys: key, key_tokens: token }) => {
        const ends = [key.expiresAtMs, token.expiresAtMs].filter((at) => at !== null)
        return [
          token.hash.toString('base64'),
          {
            id: key.id,
            name: key.name,
            scopes: (JSON.parse(key.scopes) as string[]).flatMap((text) => parseScope(text) ?? []),
            limits: JSON.parse(key.limits) as KeyLimits,
            expiresAtMs: ends.length === 0 ? undefined : Math.min(...ends),
          },
        ]
      }),
    )
    byId = new Map([...known.values()].map((key) => [key.id, key]))
  }
  load()

  /** What first reads and then writes would not wait for another who writes, but fail at once. */
  const atomically = <T>(work: () => T): T => client.transaction(work).immediate()
  const noteUses = (): void => {
    if (used.size === 0) return
    try {
      atomically(() => {
        for (const [id, lastUsedAtMs] of used) {
          database.update(keys).set({ lastUsedAtMs }).where(eq(keys.id, id)).run()
        }
      })
      used.clear()
    } catch {
      // A full disk: it says when a key was used last, and stands in no one's way.
    }
  }
  const timer = setInterval(noteUses, NOTE_USE_MS)
  timer.unref()

  const summarize = (row: typeof keys.$inferSelect): KeySummary => {
    const tokens = database
      .select()
      .from(keyTokens)
      .where(
        and(
          eq(keyTokens.keyId, row.id),
          or(isNull(keyTokens.expiresAtMs), gt(keyTokens.expiresAtMs, now())),
        ),
      )
      .all()
      .toSorted((a, b) => b.createdAtMs - a.createdAtMs)
    const lastUsedAtMs = used.get(row.id) ?? row.lastUsedAtMs
    return {
      id: row.id,
      name: row.name,
      scopes: JSON.parse(row.scopes) as string[],
      limits: JSON.parse(row.limits) as KeyLimits,
      createdAtMs: row.createdAtMs,
      createdBy: row.createdBy,
      ...(row.expiresAtMs !== null && { expiresAtMs: row.expiresAtMs }),
      ...(row.revokedAtMs !== null && { revokedAtMs: row.revokedAtMs }),
      ...(lastUsedAtMs !== null && { lastUsedAtMs }),
      tokens: tokens.map(({ prefix, expiresAtMs }) => ({
        prefix,
        ...(expiresAtMs !== null && { expiresAtMs }),
      })),
    }
  }
  const get = (id: string): typeof keys.$inferSelect => {
    const row = database.select().from(keys).where(eq(keys.id, id)).get()
    if (row !== undefined) return row
    throw new OnboxError(
      'KEY_NOT_FOUND',
      `Cannot find key "${id}": see which there are: onbox key list`,
    )
  }
  const addToken = (keyId: string): string => {
    const key = createKeyToken()
    database
      .insert(keyTokens)
      .values({ hash: hashToken(key), keyId, prefix: toPrefix(key), createdAtMs: now() })
      .run()
    return key
  }

  return {
    find: (token) => known.get(hashToken(token).toString('base64')),
    findIssued: (token) =>
      database
        .select({ id: keys.id, name: keys.name })
        .from(keyTokens)
        .innerJoin(keys, eq(keys.id, keyTokens.keyId))
        .where(eq(keyTokens.hash, hashToken(token)))
        .get(),
    limitsOf: (id) => byId.get(id)?.limits ?? holders.get(id),
    noteHolder: ({ id, limits }) => {
      holders.delete(id)
      holders.set(id, limits)
      const [oldest] = holders.keys()
      if (holders.size > MAX_HOLDERS && oldest !== undefined) holders.delete(oldest)
    },
    seesCollection: (id, asked = [], collection) => {
      const key = byId.get(id)
      // The operator, and the box itself, are neither a key that was made nor somebody with a token.
      if (key === undefined && !id.startsWith(TOKEN_HOLDER)) return !id.startsWith(KEY)
      const seen = key === undefined ? asked : toSeenCollections(key.scopes)
      return seen === 'all' || seen.includes(collection)
    },
    noteUse: (id) => void used.set(id, now()),
    create: ({ name, scopes, limits = {}, expiresAtMs }, createdBy) => {
      const row = {
        id: `${KEY}${randomBytes(9).toString('base64url').replace(/[-_]/g, '0')}`,
        name,
        scopes: JSON.stringify(scopes),
        limits: JSON.stringify(limits),
        createdAtMs: now(),
        createdBy,
        expiresAtMs: expiresAtMs ?? null,
      }
      const key = atomically(() => {
        database.insert(keys).values(row).run()
        return addToken(row.id)
      })
      load()
      return { ...summarize(get(row.id)), key }
    },
    list: () => database.select().from(keys).orderBy(keys.createdAtMs).all().map(summarize),
    rotate: (id, overlapMs) => {
      const row = get(id)
      if (row.revokedAtMs !== null) {
        throw new OnboxError(
          'KEY_NOT_FOUND',
          `Cannot exchange key "${id}": it is revoked; make another: onbox key create`,
        )
      }
      const key = atomically(() => {
        const endsAtMs = now() + overlapMs
        const older = database
          .select()
          .from(keyTokens)
          .where(eq(keyTokens.keyId, id))
          .all()
          .filter(({ expiresAtMs }) => expiresAtMs === null || expiresAtMs > endsAtMs)
        database
          .update(keyTokens)
          .set({ expiresAtMs: endsAtMs })
          .where(
            inArray(
              keyTokens.hash,
              older.map((token) => token.hash),
            ),
          )
          .run()
        return addToken(id)
      })
      load()
      return { ...summarize(row), key }
    },
    revoke: (id) => {
      get(id)
      database
        .update(keys)
        .set({ revokedAtMs: now() })
        .where(and(eq(keys.id, id), isNull(keys.revokedAtMs)))
        .run()
      load()
      ends.get(id)?.abort(wasRevoked())
      ends.delete(id)
      return summarize(get(id))
    },
    untilRevoked: (id) => {
      if (!id.startsWith(KEY)) return undefined
      if (!byId.has(id)) return AbortSignal.abort(wasRevoked())
      return ends.getOrInsertComputed(id, () => new AbortController()).signal
    },
    close: () => {
      clearInterval(timer)
      noteUses()
    },
  }
}

const wasRevoked = (): OnboxError =>
  new OnboxError('KEY_UNKNOWN', 'Cannot go on: this key was revoked; ask the operator for another')
