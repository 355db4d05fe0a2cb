import type { OpenAudit } from '../audit/index.ts'
import type { Origin } from '../base/index.ts'
import type { RefusalLimit } from './limit-refusals.ts'

/** Characters of a refused request's path that are kept: nobody without a key fills the disk with them. */
const MAX_RECORDED_PATH = 200

/** A request that was refused to somebody whom the box does not know. */
export interface Stranger {
  readonly requestId: string
  readonly origin: Origin
  readonly path: string
  readonly reason: string
}

/** Records strangers, within a limit that all ways into the box share. It is on disk when this settles. */
export type RecordStranger = (stranger: Stranger) => Promise<void>

export function createRecordStranger(
  audit: Pick<OpenAudit, 'record' | 'flush'>,
  refusals: RefusalLimit,
): RecordStranger {
  return async ({ requestId, origin, path, reason }) => {
    const left = refusals.take('')
    if (left === undefined) return
    audit.record({
      requestId,
      step: 'refused',
      functionName: '',
      version: '',
      keyId: '',
      origin,
      payload: { path: path.slice(0, MAX_RECORDED_PATH), reason, ...left },
    })
    await audit.flush()
  }
}
