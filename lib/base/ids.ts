import { randomBytes } from 'node:crypto'

/** An id for one request: sortable by time to the millisecond, 26 characters (`req_` + 22). */
export function createRequestId(nowMs: number = Date.now()): string {
  return `req_${nowMs.toString(36).padStart(9, '0')}${randomBytes(8).toString('hex').slice(0, 13)}`
}

/** An unguessable token with a readable prefix, `<prefix>_<32 url-safe characters>`. */
export function createToken(prefix: string): string {
  return `${prefix}_${randomBytes(24).toString('base64url')}`
}
