import { timingSafeEqual } from 'node:crypto'
import { OnboxError } from '../base/index.ts'
import type { KeyLimits } from '../config/index.ts'
import type { AdminKey } from './admin-key.ts'
import type { Keys } from './keys.ts'
import type { Scope } from './scope.ts'
import { hashToken, isKeyToken } from './key-token.ts'
import { isJwt, type VerifyToken } from './access-token.ts'

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
 * @throws {OnboxError} `KEY_MISSING`, `KEY_UNKNOWN`, `KEY_EXPIRED`; of an access token `TOKEN_INVALID`, `ISSUER_UNAVAILABLE`
 */
export type Authenticate = (authorization: string | undefined) => Caller | Promise<Caller>

/**
 * Accepts the operator's key, which may do everything, the keys that were given out, and access tokens of the company's
 * issuer where there is one.
 *
 * Keys are compared by their hashes, so that nothing is learned from how long it takes.
 */
export function createAuthenticate(
  { key: adminKey, file }: Pick<AdminKey, 'key' | 'file'>,
  keys: Pick<Keys, 'find' | 'noteHolder' | 'noteUse'>,
  {
    verifyToken,
    now = Date.now,
  }: { verifyToken?: VerifyToken | undefined; now?: () => number } = {},
): Authenticate {
  const expected = hashToken(adminKey)
  const admin: Caller = { keyId: 'admin', scopes: [{ type: 'all' }], limits: {} }
  const verify = async (token: string): Promise<Caller> => {
    const holder = await (verifyToken as VerifyToken)(token)
    keys.noteHolder(holder)
    const { id: keyId, scopes, limits } = holder
    return { keyId, scopes, limits }
  }
  return (authorization) => {
    const key = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (key === undefined) {
      throw new OnboxError(
        'KEY_MISSING',
        'Cannot serve without a key: send "Authorization: Bearer <key>"',
      )
    }
    if (timingSafeEqual(hashToken(key), expected)) return admin
    if (verifyToken !== undefined && isJwt(key)) return verify(key)
    const known = keys.find(key)
    if (known === undefined) {
      throw new OnboxError('KEY_UNKNOWN', `Cannot accept this key: ${describe(key, file)}`)
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

function describe(key: string, file: string | undefined): string {
  if (key.startsWith('obx_') && !isKeyToken(key)) {
    return 'it is not complete, or mistyped; copy it again, all 40 characters'
  }
  const first =
    file === undefined
      ? 'what ONBOX_ADMIN_KEY was when the box was started, and not what a file admin.key has'
      : "in the file admin.key of the box's data directory (ONBOX_DATA_DIR, else .onbox)"
  return `it is not known here, or revoked; the first one is ${first}`
}
