import * as v from 'valibot'
import type { Erased, OpenAudit } from '../audit/index.ts'
import { runNameOf, type ForgottenCall } from '../effects/index.ts'
import type { GatewayParts } from './types.ts'

/** What the payloads of a request tell of where else it has left something. */
const tracesSchema = v.object({
  session: v.optional(v.string()),
  idempotencyKey: v.optional(v.string()),
})
const decidedSchema = v.object({ approval: v.string() })

/**
 * Takes away what one request, or all that one key has asked, was about: from the record, and from what the box keeps
 * to go on with. The conversation goes as a whole, and what waits for a decision is not decided any more.
 *
 * @returns as `OpenAudit.erase`
 */
export async function erase(
  {
    audit,
    sessions,
    approvals,
    once,
  }: Pick<GatewayParts, 'audit' | 'sessions' | 'approvals' | 'once'>,
  of: Erased,
): Promise<{ payloads: number; isOverwritten: boolean }> {
  await audit.flush()
  const forgotten = approvals.forget(of)
  if ('keyId' in of) {
    sessions.forget(of)
    once.forget(of.keyId, () => true)
  } else {
    const names = new Set(forgotten.map(({ id }) => runNameOf(id)))
    const records = audit.list(of.requestId)
    for (const { keyId, functionName, payload } of records) {
      const parsed = v.safeParse(tracesSchema, payload)
      const { session, idempotencyKey } = parsed.success ? parsed.output : {}
      if (session !== undefined) sessions.forget({ keyId, functionName, session })
      if (idempotencyKey !== undefined) names.add(idempotencyKey)
    }
    for (const keyId of new Set(records.map((one) => one.keyId))) {
      once.forget(keyId, (name) => names.has(name) || name.startsWith(`${of.requestId}:`))
    }
  }
  let payloads = 0
  for (const requestId of forgotten.flatMap((one) => findDecisions(audit, one))) {
    payloads += (await audit.erase({ requestId })).payloads
  }
  const erased = await audit.erase(of)
  return { ...erased, payloads: erased.payloads + payloads }
}

/** The requests in which somebody has decided on it: they say what it was, once more. */
function findDecisions(
  audit: Pick<OpenAudit, 'decisions'>,
  { id, owner, createdAt, expiresAt }: ForgottenCall,
): string[] {
  return audit
    .decisions(owner, Date.parse(createdAt), Date.parse(expiresAt))
    .filter(({ payload }) => {
      const parsed = v.safeParse(decidedSchema, payload)
      return parsed.success && parsed.output.approval === id
    })
    .map(({ requestId }) => requestId)
}
