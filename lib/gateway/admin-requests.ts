import { Hono } from 'hono'
import { OnboxError } from '../base/index.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** `GET /admin/requests/<id>`: what a request did, step by step, what was printed, and where its time went. */
export function createRequestAdminRoutes({ audit, logs, traces }: GatewayParts): Hono<GatewayEnv> {
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
}
