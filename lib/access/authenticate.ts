import { timingSafeEqual } from 'node:crypto'
import { OnboxError } from '../base/index.ts'
import type { KeyLimits, Keys } from './keys.ts'
import type { Scope } from './scope.ts'
import { hashToken, isKeyToken } from './token.ts'

/** Who asks. */
export interface Caller {
  /** Id of the key: safe to log and to keep. */
  keyId: string
  scopes: readonly Scope[]
  limits: KeyLimits
}

/**
 * Tells who a request comes from.
 *
 * @param authorization - the header's value, `Bearer <key>`
 * @throws {OnboxError} `KEY_MISSING`, `KEY_UNKNOWN` or `KEY_EXPIRED`
 */
export type Authenticate = (authorization: string | undefined) => Caller

/**
 * Accepts the operator's key, which may do everything, and the keys that were given out.
 *
 * Keys are compared by their hashes, so that nothing is learned from how long it takes.
 */
export function createAuthenticate(
  adminKey: string,
  keys: Pick<Keys, 'find' | 'noteUse'>,
  now: () => number = Date.now,
): Authenticate {
  const expected = hashToken(adminKey)
  const admin: Caller = { keyId: 'admin', scopes: [{ type: 'all' }], limits: {} }
  return (authorization) => {
    const key = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (key === undefined) {
      throw new OnboxError(
        'KEY_MISSING',
        'Cannot serve without a key: send "Authorization: Bearer <key>"',
      )
    }
    if (timingSafeEqual(hashToken(key), expected)) return admin
    const known = keys.find(key)
    if (known === undefined) {
      throw new OnboxError('KEY_UNKNOWN', `Cannot accept this key: ${describe(key)}`)
    }
    const { id: keyId, scopes, limits, expiresAtMs = Infinity } = known
    if (expiresAtMs <= now()) {
      throw new OnboxError(
        'KEY_EXPIRED',
        `Cannot accept this key: it has expired at ${new Date(expiresAtMs).toISOString()}; ask the operator for another`,
      )
    }
    keys.noteUse(keyId)
    return { keyId, scopes, limits }
  }
}

function describe(key: string): string {
  if (key.startsWith('obx_') && !isKeyToken(key)) {
    return 'it is not complete, or mistyped; copy it again, all 40 characters'
  }
  return 'it is not known here, or revoked; the first one is in the file admin.key of the data directory (.onbox), or is what ONBOX_ADMIN_KEY was set to, and others come from: onbox key create'
}
