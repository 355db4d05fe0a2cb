import type { Context } from 'hono'
import { OnboxError } from '../base/index.ts'
import type { ServeContext } from '../deploy/index.ts'

const VISIBLE_ASCII = /^[\x21-\x7e]{1,255}$/

/**
 * How the client names a run of a tool, so that the same one sent again happens once.
 *
 * @throws {OnboxError} `BODY_INVALID`
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export function readIdempotencyKey(context: Context): ServeContext['once'] {
  const idempotencyKey = context.req.header('idempotency-key')
  if (idempotencyKey === undefined) return undefined
  if (VISIBLE_ASCII.test(idempotencyKey)) return { idempotencyKey }
  throw new OnboxError(
    'BODY_INVALID',
    'Cannot use this Idempotency-Key: it is empty, longer than 255 characters or has other than visible ASCII; send a random one, such as a UUID',
  )
}
