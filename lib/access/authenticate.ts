import { hash, timingSafeEqual } from 'node:crypto'
import { OnboxError } from '../base/index.ts'

/** Who asks. */
export interface Caller {
  /** Id of the key: safe to log and to keep. */
  keyId: string
}

const hashKey = (key: string): Buffer => hash('sha256', key, 'buffer')

/**
 * Tells who a request comes from.
 *
 * @param authorization - the header's value, `Bearer <key>`
 * @throws {OnboxError} `KEY_MISSING` or `KEY_UNKNOWN`
 */
export type Authenticate = (authorization: string | undefined) => Caller

/** Accepts one key, the operator's; it may ask everything. */
export function createAuthenticate(adminKey: string): Authenticate {
  const expected = hashKey(adminKey)
  return (authorization) => {
    const key = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1]
    if (key === undefined) {
      throw new OnboxError(
        'KEY_MISSING',
        'Cannot serve without a key: send "Authorization: Bearer <key>"',
      )
    }
    // Hashes have one length, so the comparison takes the same time for every key.
    if (!timingSafeEqual(hashKey(key), expected)) {
      throw new OnboxError(
        'KEY_UNKNOWN',
        'Cannot accept this key: it is not known here; the right one is in the file admin.key of the data directory (.onbox), or is what ONBOX_ADMIN_KEY was set to',
      )
    }
    return { keyId: 'admin' }
  }
}
