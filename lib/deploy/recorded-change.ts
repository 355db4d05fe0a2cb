import type { Audit } from '../audit/index.ts'
import { createRequestId, OnboxError, toOnboxError } from '../base/index.ts'
import type { DeployedBy } from './deploy-candidate.ts'
import type { Deployment } from './version-store.ts'

/** A change of what serves of a function, as the record keeps it. */
export interface RecordedChange extends Pick<Deployment, 'functionName' | 'action'> {
  by: Pick<DeployedBy, 'keyId' | 'recordAs'>
  version?: string
  percent?: number
}

/**
 * Makes a change once it is in the record. That it came to nothing is noted too, where no request wants it: who answers
 * one notes it.
 */
export async function recorded(
  audit: Pick<Audit, 'record' | 'flush'>,
  { functionName, by: { keyId, recordAs }, version = '', ...payload }: RecordedChange,
  work: () => void,
): Promise<void> {
  const event = { requestId: createRequestId(), ...recordAs, functionName, version, keyId }
  const note = (more?: object): void =>
    audit.record({ ...event, step: 'administered', payload: { ...payload, ...more } })
  note()
  try {
    await audit.flush().catch((cause: unknown) => {
      const { code, message } = toOnboxError(cause)
      const what =
        payload.action === 'remove'
          ? `take "${functionName}" out of service`
          : `put version "${version}" of "${functionName}" into service`
      throw new OnboxError(code, `Cannot ${what}: ${message}; what served before still does`, {
        cause,
      })
    })
    work()
  } catch (error) {
    if (recordAs === undefined) {
      note({ failed: toOnboxError(error).toData() })
      // What cannot be written now is with what is noted next.
      await audit.flush().catch(() => {})
    }
    throw error
  }
}
