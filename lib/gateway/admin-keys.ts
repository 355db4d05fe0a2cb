import { isDeepStrictEqual } from 'node:util'
import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import {
  ADMIN_AREAS,
  covers,
  parseScope,
  TOKEN_HOLDER,
  type KeyLimits,
  type KeySummary,
  type Scope,
} from '../access/index.ts'
import { OnboxError } from '../base/index.ts'
import { keyLimitsSchema } from '../config/index.ts'
import { findIdleScopes } from './find-idle-scopes.ts'
import { readJson } from './read-json.ts'
import { recordChange } from './record-change.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

const MAX_BODY_BYTES = 65_536
const MAX_SCOPES = 200
/** A month: whoever has the token before still uses it then does not know that it was exchanged. */
const MAX_OVERLAP_SECONDS = 2_678_400

/** What a `Date` can say. */
const MAX_TIME_MS = 8.64e15

const SCOPE_FORM = `a scope such as weather:ask, weather:tools/get_weather, contract-clauses:*, collection:faq or admin:logs (of ${ADMIN_AREAS.join(', ')})`

const createSchema = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
  scopes: v.pipe(
    v.array(
      v.pipe(
        v.string(),
        v.check((text) => parseScope(text) !== undefined, SCOPE_FORM),
      ),
    ),
    v.minLength(1),
    v.maxLength(MAX_SCOPES),
  ),
  limits: v.optional(keyLimitsSchema),
  expiresAtMs: v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.maxValue(MAX_TIME_MS, 'a time of a calendar'),
      v.check((at) => at > Date.now(), 'a time to come'),
    ),
  ),
})
const rotateSchema = v.strictObject({
  overlapSeconds: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_OVERLAP_SECONDS)),
  ),
})

/** Half an hour does for a service that is started anew. */
const OVERLAP_SECONDS = 1_800

/** So long at most the keys hold that somebody makes by an access token. */
const HOLDER_KEY_MS = 90 * 86_400_000

/** `/admin/keys`: who may ask. A key's token is told when it is made, and never again. */
export function createKeyAdminRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { keys } = parts
  return new Hono<GatewayEnv>()
    .get('/admin/keys', (context) => context.json({ keys: keys.list() }))
    .post('/admin/keys', async (context) => {
      const given = await readJson(context, createSchema, MAX_BODY_BYTES)
      const scopes = checkHandedOn(context, given.scopes)
      const key = {
        name: given.name,
        scopes: given.scopes,
        ...keepWithin(boundsOf(context), {
          limits: dropUndefined(given.limits ?? {}),
          expiresAtMs: given.expiresAtMs,
        }),
      }
      const issued = await recordChange(
        parts,
        context,
        { action: 'create key', details: key },
        () => keys.create(key, context.get('caller').keyId),
      )
      const warnings = findIdleScopes(scopes, parts, context.get('caller'))
      return context.json({ ...issued, ...(warnings.length > 0 && { warnings }) }, 201)
    })
    .all('/admin/keys', refuseMethod('GET, HEAD, POST'))
    .post('/admin/keys/:key/rotate', async (context) => {
      const { overlapSeconds = OVERLAP_SECONDS } = await readJson(
        context,
        rotateSchema,
        MAX_BODY_BYTES,
      )
      const id = context.req.param('key')
      checkHandedOn(context, find(id)?.scopes ?? [])
      checkRotated(context, id)
      const change = { action: 'rotate key', details: { key: id, overlapSeconds } }
      const issued = await recordChange(parts, context, change, () =>
        keys.rotate(id, overlapSeconds * 1_000),
      )
      return context.json(issued)
    })
    .all('/admin/keys/:key/rotate', refuseMethod('POST'))
    .delete('/admin/keys/:key', async (context) => {
      const id = context.req.param('key')
      const change = { action: 'revoke key', details: { key: id } }
      const revoked = await recordChange(parts, context, change, () => keys.revoke(id))
      return context.json(revoked)
    })
    .all('/admin/keys/:key', refuseMethod('DELETE'))

  function find(id: string): KeySummary | undefined {
    return keys.list().find((key) => key.id === id)
  }

  /** What the key of this request is kept to itself. */
  function boundsOf(context: Context<GatewayEnv>): Bounds {
    const { keyId, limits } = context.get('caller')
    // Somebody with an access token has it for an hour or so: what they make is not for ever.
    const isHolder = keyId.startsWith(TOKEN_HOLDER)
    const expiresAtMs = isHolder ? Date.now() + HOLDER_KEY_MS : find(keyId)?.expiresAtMs
    return { limits, expiresAtMs }
  }

  /** @throws {OnboxError} `SCOPE_EXCEEDED`: with the token of another key one would have what that may take */
  function checkRotated(context: Context<GatewayEnv>, id: string): void {
    const found = find(id)
    if (found === undefined || id === context.get('caller').keyId) return
    const { limits, expiresAtMs } = keepWithin(boundsOf(context), found)
    if (expiresAtMs === found.expiresAtMs && isDeepStrictEqual(limits, found.limits)) return
    throw new OnboxError(
      'SCOPE_EXCEEDED',
      `Cannot exchange key "${id}": it takes more, or ends later, than the key of this request; use one that is kept to no less`,
    )
  }
}

/** How much a key may take, and until when; what is not there is not bounded. */
interface Bounds {
  limits: KeyLimits
  expiresAtMs?: number | undefined
}

const LIMITS = [
  'requestsPerMinute',
  'concurrency',
  'modelTokensPerMinute',
  'modelTokensPerDay',
] as const satisfies (keyof KeyLimits)[]

/** What is wanted for a key, and no more than the key that makes it has: it neither takes more nor outlives it. */
function keepWithin(own: Bounds, wanted: Bounds): { limits: KeyLimits; expiresAtMs?: number } {
  const limits = Object.fromEntries(
    LIMITS.flatMap((name) => {
      const least = Math.min(own.limits[name] ?? Infinity, wanted.limits[name] ?? Infinity)
      return least === Infinity ? [] : [[name, least]]
    }),
  )
  const end = Math.min(own.expiresAtMs ?? Infinity, wanted.expiresAtMs ?? Infinity)
  return { limits, ...(end !== Infinity && { expiresAtMs: end }) }
}

/** @throws {OnboxError} `SCOPE_EXCEEDED`: nobody makes a key that may do more than the own one */
function checkHandedOn(context: Context<GatewayEnv>, texts: readonly string[]): Scope[] {
  const scopes = texts.flatMap((text): Scope | Scope[] => parseScope(text) ?? [])
  if (covers(context.get('caller').scopes, scopes)) return scopes
  throw new OnboxError(
    'SCOPE_EXCEEDED',
    `Cannot hand out ${texts.join(', ')}: it is more than the key of this request may do; use one that may`,
  )
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

const dropUndefined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>
