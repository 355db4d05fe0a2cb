import { Hono } from 'hono'
import * as v from 'valibot'
import { toSeenCollections } from '../access/index.ts'
import { OnboxError } from '../base/index.ts'
import { requireScope } from './authorize.ts'
import { noteIntent } from './record-change.ts'
import { refuseMethod } from './refuse-method.ts'
import { requestSignal } from './request-signal.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** What the record holds of a question. */
const askedSchema = v.object({
  question: v.string(),
  instructions: v.optional(v.string()),
  documents: v.optional(v.array(v.unknown())),
  results: v.optional(
    v.array(
      v.object({
        tool: v.string(),
        arguments: v.record(v.string(), v.unknown()),
        result: v.unknown(),
      }),
    ),
  ),
  ungrounded: v.optional(v.picklist(['regenerate', 'withhold'])),
  quotations: v.optional(v.picklist(['free'])),
  callThreshold: v.optional(v.number()),
  maxAnswerTokens: v.optional(v.number()),
})

/**
 * `/admin/requests/<id>`: what a request did, step by step, what was printed, and where its time went; its question asked
 * again.
 */
export function createRequestAdminRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { audit, logs, traces, functions } = parts
  return new Hono<GatewayEnv>()
    .get('/admin/requests/:id', async (context) => {
      const requestId = context.req.param('id')
      await audit.flush()
      const trace = traces.find(requestId)
      const steps = audit.list(requestId)
      const lines = await logs.read({ requestId, sinceMs: 0 })
      if (trace === undefined && steps.length === 0 && lines.length === 0) {
        throw new OnboxError(
          'ROUTE_NOT_FOUND',
          `Cannot explain request "${requestId}": nothing is kept of it; its id is in x-request-id of the answer`,
        )
      }
      return context.json({ requestId, ...(trace && { trace }), steps, lines })
    })
    .all('/admin/requests/:id', refuseMethod('GET, HEAD'))
    .post('/admin/requests/:id/rerun', async (context) => {
      const of = context.req.param('id')
      await audit.flush()
      const asked = audit.list(of).find(({ step }) => step === 'asked')
      const question = v.safeParse(askedSchema, asked?.payload)
      if (asked === undefined || !question.success) {
        throw new OnboxError(
          'ROUTE_NOT_FOUND',
          `Cannot ask request "${of}" again: the record has no question of it, or it was erased; onbox audit show ${of} tells what it has`,
        )
      }
      const { documents, ...again } = question.output
      if (documents !== undefined) {
        throw new OnboxError(
          'ROUTE_NOT_FOUND',
          `Cannot ask request "${of}" again: it read documents whole, and the record has only their sums; ask its function`,
        )
      }
      const { functionName } = asked
      // Who reads the record may not ask for more than is in it.
      requireScope(context, { type: 'function', name: functionName, what: 'ask' })
      const change = { action: 'ask again', functionName, details: { requestId: of } }
      await noteIntent(parts, context, change)
      const answer = await functions.reask(functionName, again, {
        requestId: context.get('requestId'),
        keyId: context.get('caller').keyId,
        origin: context.get('origin'),
        collections: toSeenCollections(context.get('caller').scopes),
        signal: requestSignal(context, parts),
      })
      return context.json(answer as never)
    })
    .all('/admin/requests/:id/rerun', refuseMethod('POST'))
}
