import { Hono, type Context } from 'hono'
import { permits, sees, type Scope } from '../access/index.ts'
import { toOnboxError } from '../base/index.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** What does not serve. */
interface HealthFault {
  what: string
  reason: string
}

/**
 * `/healthz`: the process answers. `/readyz`: every function and the model can serve, and what was noted is in the
 * record; else how many of them not. Which, and why, is told with a key: of a function with one that sees it.
 */
export function createHealthRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { functions, modelFault, audit, authenticate } = parts
  /** Whoever has no key, or none that is accepted, is told no more than that. */
  const scopesOf = async (context: Context<GatewayEnv>): Promise<readonly Scope[] | undefined> => {
    const authorization = context.req.header('authorization')
    if (authorization === undefined) return undefined
    try {
      return (await authenticate(authorization)).scopes
    } catch {
      return undefined
    }
  }

  return new Hono<GatewayEnv>()
    .get('/healthz', (context) => context.json({ status: 'ok' }))
    .get('/readyz', async (context) => {
      const broken = functions.list().flatMap(({ name, fault }) => (fault ? [{ name, fault }] : []))
      const faults: HealthFault[] = []
      const model = modelFault()
      if (model !== undefined) faults.push({ what: 'model', reason: model })
      // What could not be written before is tried again: nobody else may ask until this says ready.
      await audit.flush().catch((error: unknown) => {
        faults.push({ what: 'audit record', reason: toOnboxError(error).message })
      })
      const faultCount = broken.length + faults.length
      if (faultCount === 0) return context.json({ status: 'ready' })
      const scopes = await scopesOf(context)
      const told = scopes && [
        ...broken
          .filter(({ name }) => isToldOf(scopes, name))
          .map(({ name, fault }) => ({ what: `function ${name}`, reason: fault })),
        ...faults,
      ]
      return context.json({ status: 'not ready', faultCount, ...(told && { faults: told }) }, 503)
    })
    .all('/healthz', refuseMethod('GET, HEAD'))
    .all('/readyz', refuseMethod('GET, HEAD'))
}

const isToldOf = (scopes: readonly Scope[], name: string): boolean =>
  sees(scopes, name) || permits(scopes, { type: 'admin', area: 'functions' })
