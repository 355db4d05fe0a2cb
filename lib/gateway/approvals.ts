import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import type { AuditStep } from '../audit/index.ts'
import { mayApprove, permits } from '../access/index.ts'
import { OnboxError, toOnboxError } from '../base/index.ts'
import type { ServeContext } from '../deploy/index.ts'
import { approvalNotFound, runNameOf, type Approval, type SettledApproval } from '../effects/index.ts' // prettier-ignore
import { readJson } from './read-json.ts'
import { refuseMethod } from './refuse-method.ts'
import { requestSignal } from './request-signal.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

const MAX_BODY_BYTES = 4_096

const decisionSchema = v.strictObject({ decision: v.picklist(['approve', 'reject']) })

/** `/approvals`: what models want to do, and people decide on. What a key may not decide, and has not asked for, does not exist for it. */
export function createApprovalRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { approvals, functions, audit, keys, once: runs } = parts
  /** Who has asked may not approve, and may take it back. */
  const mayDecide = (
    context: Context<GatewayEnv>,
    approval: Pick<Approval, 'owner' | 'keyId'>,
  ): boolean => {
    const { scopes } = context.get('caller')
    const need = { type: 'function', name: approval.owner, what: 'approve' } as const
    return permits(scopes, need) || mayApprove(context.get('caller'), approval)
  }
  /** Whoever asked gets to know what becomes of it. */
  const maySee = (
    context: Context<GatewayEnv>,
    approval: Pick<Approval, 'owner' | 'keyId'>,
  ): boolean => approval.keyId === context.get('caller').keyId || mayDecide(context, approval)
  const find = (context: Context<GatewayEnv>): Approval => {
    const id = context.req.param('id') ?? ''
    const approval = approvals.find(id)
    if (approval && maySee(context, approval)) {
      const trace = context.get('trace')
      trace.functionName = approval.owner
      trace.version = approval.version
      return approval
    }
    throw approvalNotFound(id)
  }

  /** What a key asked for that was taken back since, or has expired, is not done any more. */
  const checkAsker = (id: string, askedBy: string): void => {
    const key = keys.list().find((one) => one.id === askedBy)
    const { revokedAtMs, expiresAtMs = Infinity } = key ?? {}
    if (revokedAtMs === undefined && Date.now() < expiresAtMs) return
    throw new OnboxError(
      'APPROVAL_STALE',
      `Cannot approve "${id}": key ${askedBy}, which asked for it, was revoked or has expired; reject it`,
    )
  }

  return new Hono<GatewayEnv>()
    .get('/approvals', (context) =>
      context.json({ approvals: approvals.list((one) => maySee(context, one)) }),
    )
    .all('/approvals', refuseMethod('GET, HEAD'))
    .get('/approvals/:id', (context) => {
      const approval = find(context)
      const { id, keyId, owner: functionName, tool } = approval
      const run = { keyId, functionName, tool, idempotencyKey: runNameOf(id) }
      const settled: SettledApproval = { ...approval, ...runs.outcomeOf(run) }
      return context.json(settled as never)
    })
    .post('/approvals/:id', async (context) => {
      const {
        id,
        owner,
        keyId: askedBy,
        version,
        tool,
        arguments: given,
        requestId: of,
        collections = [],
      } = find(context)
      const { decision: type } = await readJson(context, decisionSchema, MAX_BODY_BYTES)
      if (type === 'approve' && !mayApprove(context.get('caller'), find(context))) {
        throw isOwn(id, owner)
      }
      if (type === 'approve') checkAsker(id, askedBy)
      const requestId = context.get('requestId')
      const { keyId } = context.get('caller')
      const origin = context.get('origin')
      const note = (step: AuditStep, payload: object): void =>
        audit.record({
          requestId,
          step,
          functionName: owner,
          version,
          keyId,
          origin,
          payload: { approval: id, of, tool, ...payload },
        })
      const served = functions.get(owner, askedBy)
      const once: ServeContext['once'] = { idempotencyKey: runNameOf(id) }
      let isDecided = false
      try {
        const decision = { type, by: keyId, servingVersion: served?.version }
        const approval = approvals.decide(id, decision)
        isDecided = true
        note(type === 'approve' ? 'approved' : 'refused', { arguments: given, hash: approval.hash })
        // Nothing is done that is not in the record.
        await audit.flush()
        if (type === 'reject' || served === undefined) return context.json({ approval })
        const result = await served.runTool(tool, given, {
          requestId,
          // On behalf of whom it was wanted.
          keyId: askedBy,
          collections,
          origin,
          calls: {},
          once,
          signal: requestSignal(context, parts, askedBy),
        })
        note('result', { result })
        await audit.flush()
        return context.json({ approval, result: result as never })
      } catch (error) {
        // The function was busy, or the disk full: whoever decided may do so again.
        if (isDecided && once.hasStarted !== true) approvals.reopen(id)
        note('failed', toOnboxError(error).toData())
        await audit.flush()
        throw error
      }
    })
    .all('/approvals/:id', refuseMethod('GET, HEAD, POST'))
}

const isOwn = (id: string, owner: string): OnboxError =>
  new OnboxError(
    'APPROVAL_OWN',
    `Cannot approve "${id}": it was asked for with this key, and somebody else has to approve it; or the operator gives the key ${owner}:approve-own`,
  )
