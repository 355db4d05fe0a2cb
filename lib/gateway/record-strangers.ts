import type { OpenAudit } from '../audit/index.ts'
import { createRateLimit, type Origin } from '../base/index.ts'

/** Characters of a refused request's path that are kept: nobody without a key fills the disk with them. */
const MAX_RECORDED_PATH = 200
/** So many of these are recorded a minute, for the same reason; of the others, how many there were. */
const MAX_RECORDED_STRANGERS = 100

/** A request that was refused to somebody whom the box does not know. */
export interface Stranger {
  readonly requestId: string
  readonly origin: Origin
  readonly path: string
  readonly reason: string
}

/** Records strangers, within a limit that all ways into the box share. It is on disk when this settles. */
export type RecordStranger = (stranger: Stranger) => Promise<void>

export function createRecordStranger(audit: Pick<OpenAudit, 'record' | 'flush'>): RecordStranger {
  const limit = createRateLimit(MAX_RECORDED_STRANGERS)
  let unrecorded = 0
  return async ({ requestId, origin, path, reason }) => {
    if (limit.waitSeconds() > 0) {
      unrecorded += 1
      return
    }
    limit.spend(1)
    const payload = {
      path: path.slice(0, MAX_RECORDED_PATH),
      reason,
      ...(unrecorded > 0 && { unrecorded }),
    }
    unrecorded = 0
    audit.record({
      requestId,
      step: 'refused',
      functionName: '',
      version: '',
      keyId: '',
      origin,
      payload,
    })
    await audit.flush()
  }
}
