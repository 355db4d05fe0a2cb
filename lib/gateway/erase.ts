import { setImmediate as nextTurn } from 'node:timers/promises'
import * as v from 'valibot'
import type { Erased, ErasedPayloads, OpenAudit } from '../audit/index.ts'
import { runNameOf, type Approval, type ForgottenCall } from '../effects/index.ts'
import type { GatewayParts } from './types.ts'

/** What the payloads of a request tell of where else it has left something. */
const tracesSchema = v.object({
  session: v.optional(v.string()),
  tool: v.optional(v.string()),
  idempotencyKey: v.optional(v.string()),
})
const decidedSchema = v.object({ approval: v.string() })
const rerunSchema = v.object({ action: v.literal('ask again'), requestId: v.string() })

/**
 * Takes away what one request, or all that one key has asked, was about: from the record, and from what the box keeps
 * to go on with. The conversation goes as a whole, what waits for a decision is not decided any more, and where an operator
 * has asked the question again, that goes too.
 */
export async function erase(
  parts: Pick<GatewayParts, 'audit' | 'sessions' | 'approvals' | 'once'>,
  of: Erased,
): Promise<ErasedPayloads> {
  const { audit, sessions, approvals, once } = parts
  await audit.flush()
  const reruns = await findReruns(audit, of)
  // What came of an approved call is in the record under whoever decided, and is told to who asked.
  for (const { id, keyId } of findDecided(parts, of)) {
    once.forget(keyId, ({ idempotencyKey }) => idempotencyKey === runNameOf(id))
  }
  const forgotten = approvals.forget(of)
  if ('keyId' in of) {
    sessions.forget(of)
    once.forget(of.keyId, () => true)
  } else {
    forgetRequest(parts, of.requestId, forgotten)
  }
  let payloads = 0
  for (const requestId of forgotten.flatMap((one) => findDecisions(audit, one))) {
    payloads += (await audit.erase({ requestId })).payloads
  }
  for (const requestId of reruns) payloads += (await erase(parts, { requestId })).payloads
  const erased = await audit.erase(of)
  payloads += erased.payloads
  const isKnown = payloads > 0 || forgotten.length > 0 || (await isRecorded(audit, of))
  return { ...erased, payloads, isKnown }
}

/** The calls that were decided on in a request, or by a key. */
function findDecided(
  { audit, approvals }: Pick<GatewayParts, 'audit' | 'approvals'>,
  of: Erased,
): Pick<Approval, 'id' | 'keyId'>[] {
  if ('keyId' in of) return approvals.decidedBy(of.keyId)
  return audit.list(of.requestId).flatMap(({ step, payload }) => {
    const parsed = v.safeParse(decidedSchema, payload)
    return step === 'approved' && parsed.success
      ? (approvals.find(parsed.output.approval) ?? [])
      : []
  })
}

/** Whether the record has a step of it, be its payload there or not. */
async function isRecorded(audit: Pick<OpenAudit, 'list' | 'export'>, of: Erased): Promise<boolean> {
  if ('requestId' in of) return audit.list(of.requestId).length > 0
  for await (const lines of audit.export({ keyId: of.keyId })) {
    if (lines.startsWith('{"type":"record"')) return true
    await nextTurn()
  }
  return false
}

function forgetRequest(
  { audit, sessions, once }: Pick<GatewayParts, 'audit' | 'sessions' | 'once'>,
  requestId: string,
  forgotten: readonly ForgottenCall[],
): void {
  const approved = new Set(forgotten.map(({ id }) => runNameOf(id)))
  const named = new Set<string>()
  const records = audit.list(requestId)
  for (const { keyId, functionName, payload } of records) {
    const parsed = v.safeParse(tracesSchema, payload)
    const { session, tool, idempotencyKey } = parsed.success ? parsed.output : {}
    if (session !== undefined) sessions.forget({ keyId, functionName, session })
    if (idempotencyKey !== undefined)
      named.add(JSON.stringify([functionName, tool, idempotencyKey]))
  }
  for (const keyId of new Set(records.map((one) => one.keyId))) {
    once.forget(
      keyId,
      ({ functionName, tool, idempotencyKey }) =>
        approved.has(idempotencyKey) ||
        idempotencyKey.startsWith(`${requestId}:`) ||
        named.has(JSON.stringify([functionName, tool, idempotencyKey])),
    )
  }
}

/** The requests in which an operator has asked again what is erased. */
async function findReruns(
  audit: Pick<OpenAudit, 'list' | 'administered'>,
  of: Erased,
): Promise<string[]> {
  const reruns: string[] = []
  for await (const { requestId, payload } of audit.administered()) {
    const parsed = v.safeParse(rerunSchema, payload)
    if (!parsed.success) continue
    const first = parsed.output.requestId
    const isMeant =
      'requestId' in of
        ? first === of.requestId
        : audit.list(first).some(({ step, keyId }) => step === 'asked' && keyId === of.keyId)
    if (isMeant) reruns.push(requestId)
  }
  return reruns
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
