import type { AuditRecord } from '../audit/index.ts'
import { showJson } from '../base/index.ts'

/** What a record says, or why it says nothing any more. */
export function describePayload({ payload, isUnreadable }: Partial<AuditRecord>): string {
  if (payload !== undefined) return showJson(payload)
  return isUnreadable === true ? 'cannot be read with the key of this box' : 'erased'
}
