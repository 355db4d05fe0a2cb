import { readFileSync } from 'node:fs'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
  type JWTVerifyOptions,
} from 'jose'
import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import { DEFAULTS, type KeyLimits, type OidcConfig, type OidcGrant } from '../config/index.ts'
import { parseScope, type Scope } from './scope.ts'

/** Clocks of two machines differ by some seconds. */
const CLOCK_TOLERANCE_SECONDS = 30
const FETCH_TIMEOUT_MS = 5_000
/** Keys are fetched anew after this, and at once for a key that is not known, but not more often than the second. */
const CACHE_MS = 600_000
const COOLDOWN_MS = 30_000
/** After this the issuer is asked anew where its keys are; while it is away they are where they were. */
const DISCOVERY_MS = 3_600_000
const RETRY_SECONDS = 5

/** Before the subject, in the id of who holds a token. */
export const TOKEN_HOLDER = 'oidc:'

/** Who a token belongs to. */
export interface TokenHolder {
  /** `oidc:` and the subject. */
  id: string
  scopes: Scope[]
  limits: KeyLimits
}

/** Checks a token, and tells whose it is. @throws {OnboxError} `TOKEN_INVALID`, `ISSUER_UNAVAILABLE` */
export type VerifyToken = (token: string) => Promise<TokenHolder>

/** Whether a text has the form of a signed JWT. */
export const isJwt = (text: string): boolean =>
  /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text) && text.startsWith('ey')

/**
 * Accepts the access tokens of one issuer: signed by a key of its set with one of the named algorithms, for this
 * audience, and not expired. Nothing in a token chooses the key set, the algorithm's kind or an address.
 *
 * @throws {OnboxError} `CONFIG_INVALID` when the file of keys or a scope cannot be used
 * @see https://www.rfc-editor.org/rfc/rfc9068, https://www.rfc-editor.org/rfc/rfc8725
 */
export function createVerifyToken(
  config: OidcConfig,
  jwksFile: string | undefined,
  {
    cooldownMs = COOLDOWN_MS,
    discoveryMs = DISCOVERY_MS,
  }: { cooldownMs?: number; discoveryMs?: number } = {},
): VerifyToken {
  const { issuer, audience } = config
  const algorithms = [...(config.algorithms ?? DEFAULTS.oidc.algorithms)]
  const toHolder = createToHolder(config)
  const openKeys =
    jwksFile === undefined
      ? createRemoteKeys(issuer, cooldownMs, discoveryMs)
      : createFileKeys(jwksFile, issuer)

  return async (token) => {
    const keys = await openKeys()
    let payload: JWTPayload
    try {
      const verified = await verifyWithAny(token, keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        requiredClaims: ['exp', 'sub'],
      })
      payload = verified.payload
      if (payload.sub === '') throw new errors.JWTInvalid('"sub" is empty')
      if (isIdToken(payload, verified.protectedHeader.typ)) {
        throw new errors.JWTInvalid('it is an ID token, which tells a program who signed in to it')
      }
    } catch (error) {
      throw toFault(error, issuer)
    }
    return toHolder(payload)
  }
}

/** A token need not say with which key it was signed: then it is each that it may be, as while an issuer exchanges its keys. */
async function verifyWithAny(token: string, keys: Keys, options: JWTVerifyOptions) {
  try {
    return await jwtVerify(token, keys, options)
  } catch (error) {
    if (!(error instanceof errors.JWKSMultipleMatchingKeys)) throw error
    for await (const key of error) {
      try {
        return await jwtVerify(token, key, options)
      } catch (fault) {
        if (!(fault instanceof errors.JWSSignatureVerificationFailed)) throw fault
      }
    }
    throw new errors.JWSSignatureVerificationFailed()
  }
}

/**
 * Tells whose claims these are, and what they allow.
 *
 * @throws {OnboxError} `CONFIG_INVALID` when a scope cannot be used
 */
export function createToHolder({
  grants,
  limits = {},
}: Pick<OidcConfig, 'grants' | 'limits'>): (claims: JWTPayload) => TokenHolder {
  const granted = grants.map((grant) => ({ ...grant, scopes: grant.scopes.map(readScope) }))
  return (claims) => {
    const held = granted.filter((grant) => holds(claims, grant))
    return {
      id: `${TOKEN_HOLDER}${claims.sub}`,
      scopes: held.flatMap((grant): Scope[] => grant.scopes),
      limits:
        held.length === 0
          ? limits
          : findHighest(held.map((grant) => ({ ...limits, ...grant.limits }))),
    }
  }
}

const LIMITS = [
  'requestsPerMinute',
  'concurrency',
  'modelTokensPerMinute',
  'modelTokensPerDay',
] as const satisfies readonly (keyof KeyLimits)[]

/** Of each limit; what one of them does not limit is not limited. */
function findHighest(all: readonly KeyLimits[]): KeyLimits {
  const highest = LIMITS.map((name) => [name, Math.max(...all.map((one) => one[name] ?? Infinity))])
  return Object.fromEntries(highest.filter(([, limit]) => limit !== Infinity)) as KeyLimits
}

/** What issuers put into ID tokens only; some did into access tokens too, which say then that they are some. */
const OF_ID_TOKENS = ['nonce', 'at_hash', 'c_hash']

/**
 * Whether it was made for a program, to tell it who signed in, and not for this box.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8725#section-3.12
 */
function isIdToken(payload: JWTPayload, headerType = ''): boolean {
  if (payload['typ'] === 'ID') return true
  if (payload['typ'] === 'Bearer' || /^(application\/)?at\+jwt$/i.test(headerType)) return false
  return OF_ID_TOKENS.some((claim) => Object.hasOwn(payload, claim))
}

const discoverySchema = v.object({ issuer: v.string(), jwks_uri: v.string() })

type Keys = JWTVerifyGetKey

/** From where the issuer says that they are; asked at the first token, again after a failure, and now and then. */
function createRemoteKeys(
  issuer: string,
  cooldownMs: number,
  discoveryMs: number,
): () => Promise<Keys> {
  let opening: Promise<Keys> | undefined
  let openedAt = 0
  const discover = async (): Promise<Keys> => {
    const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const response = await fetch(address, {
      redirect: 'error',
      signal: AbortSignal.timeout(FETCH_TIMEOUT_MS),
    })
    if (!response.ok) throw new Error(`${address} answers ${response.status}`)
    const found = v.parse(discoverySchema, await response.json())
    if (found.issuer !== issuer) throw new Error(`${address} is of "${found.issuer}"`)
    const url = new URL(found.jwks_uri)
    if (url.protocol !== new URL(issuer).protocol) throw new Error(`its keys are at ${url.href}`)
    return createRemoteJWKSet(url, {
      timeoutDuration: FETCH_TIMEOUT_MS,
      cacheMaxAge: CACHE_MS,
      cooldownDuration: cooldownMs,
    })
  }
  return () => {
    const before = opening
    if (before !== undefined && performance.now() - openedAt < discoveryMs) return before
    openedAt = performance.now()
    const found = discover().catch((error: unknown) => {
      if (before !== undefined) return before
      opening = undefined
      throw unavailable(issuer, error)
    })
    opening = found
    return found
  }
}

/** Read for each token, so that keys which are exchanged in the file count at once. */
function createFileKeys(file: string, issuer: string): () => Promise<Keys> {
  let text = ''
  let keys: Keys | undefined
  const read = (): Keys => {
    const now = readFileSync(file, 'utf8')
    if (keys === undefined || now !== text) keys = createLocalJWKSet(JSON.parse(now) as never)
    text = now
    return keys
  }
  try {
    read()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnboxError(
      'CONFIG_INVALID',
      `Cannot use the keys in "${file}" (access.oidc.jwks): ${reason}; give a JWKS, {"keys":[…]}`,
      { cause },
    )
  }
  return async () => {
    try {
      return read()
    } catch (cause) {
      // Anybody may ask: what stands in the file, and where it lies, is told to nobody.
      const { code } = cause as NodeJS.ErrnoException
      const why = code?.startsWith('E') ? `cannot be read (${code})` : 'is no JWKS'
      throw unavailable(issuer, new Error(`the file of access.oidc.jwks ${why}`, { cause }))
    }
  }
}

function readScope(text: string): Scope {
  const scope = parseScope(text)
  if (scope !== undefined) return scope
  throw new OnboxError(
    'CONFIG_INVALID',
    `Cannot grant "${text}" (access.oidc.grants): it is no scope; onbox key --help lists what there is`,
  )
}

function holds(payload: JWTPayload, { claim, value }: Pick<OidcGrant, 'claim' | 'value'>): boolean {
  // A claim may have dots in its own name, as those that are addresses do.
  const found = Object.hasOwn(payload, claim)
    ? payload[claim]
    : claim.split('.').reduce<unknown>((at, part) => {
        return at instanceof Object && Object.hasOwn(at, part)
          ? (at as Record<string, unknown>)[part]
          : undefined
      }, payload)
  if (Array.isArray(found)) return found.includes(value)
  return typeof found === 'string' && (found === value || found.split(' ').includes(value))
}

function toFault(error: unknown, issuer: string): OnboxError {
  const isOurs =
    error instanceof errors.JWTExpired ||
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys
  if (!isOurs) return unavailable(issuer, error)
  return new OnboxError(
    'TOKEN_INVALID',
    `Cannot accept this access token: ${error.message}; sign in again`,
    { cause: error },
  )
}

function unavailable(issuer: string, cause: unknown): OnboxError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new OnboxError(
    'ISSUER_UNAVAILABLE',
    `Cannot check access tokens: the keys of ${issuer} cannot be had: ${reason}; keys of the box are accepted meanwhile`,
    { cause, retryAfterSeconds: RETRY_SECONDS },
  )
}
