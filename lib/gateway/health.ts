import { Hono } from 'hono'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayParts } from './types.ts'

/** `/healthz`: the process answers. `/readyz`: every function and the model can serve; else which not. */
export function createHealthRoutes({ functions, modelFault }: GatewayParts): Hono {
  return new Hono()
    .get('/healthz', (context) => context.json({ status: 'ok' }))
    .get('/readyz', (context) => {
      const faults = functions.list().flatMap(({ name, fault }) => {
        return fault === undefined ? [] : [{ what: `function ${name}`, reason: fault }]
      })
      const model = modelFault()
      if (model !== undefined) faults.push({ what: 'model', reason: model })
      return faults.length === 0
        ? context.json({ status: 'ready' })
        : context.json({ status: 'not ready', faults }, 503)
    })
    .all('/healthz', refuseMethod('GET, HEAD'))
    .all('/readyz', refuseMethod('GET, HEAD'))
}
