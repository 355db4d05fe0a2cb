import { randomBytes, randomFillSync } from 'node:crypto'

/** Random bytes for the next ids: to ask for eight at a time costs twenty times as much. */
const pool = Buffer.alloc(4_096)
const ID_BYTES = 8
let used = pool.length

/** An id for one request: sortable by time to the millisecond, 26 characters (`req_` + 22). */
export function createRequestId(nowMs: number = Date.now()): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += ID_BYTES
  const random = pool.toString('hex', used - ID_BYTES, used).slice(0, 13)
  return `req_${nowMs.toString(36).padStart(9, '0')}${random}`
}

/** In place of a key's id: a cron asks, and nobody waits. */
export const CRON_KEY_ID = 'cron'

/** An unguessable id with a readable prefix, `<prefix>_<32 url-safe characters>`. */
export function createToken(prefix: string): string {
  return `${prefix}_${randomBytes(24).toString('base64url')}`
}
