import { Hono } from 'hono'
import { toOnboxError } from '../base/index.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayParts } from './types.ts'

/**
 * `/healthz`: the process answers. `/readyz`: every function and the model can serve, and what was noted is in the
 * record; else which not.
 */
export function createHealthRoutes({ functions, modelFault, audit }: GatewayParts): Hono {
  return new Hono()
    .get('/healthz', (context) => context.json({ status: 'ok' }))
    .get('/readyz', async (context) => {
      const faults = functions.list().flatMap(({ name, fault }) => {
        return fault === undefined ? [] : [{ what: `function ${name}`, reason: fault }]
      })
      const model = modelFault()
      if (model !== undefined) faults.push({ what: 'model', reason: model })
      // What could not be written before is tried again: nobody else may ask until this says ready.
      await audit.flush().catch((error: unknown) => {
        faults.push({ what: 'audit record', reason: toOnboxError(error).message })
      })
      return faults.length === 0
        ? context.json({ status: 'ready' })
        : context.json({ status: 'not ready', faults }, 503)
    })
    .all('/healthz', refuseMethod('GET, HEAD'))
    .all('/readyz', refuseMethod('GET, HEAD'))
}
