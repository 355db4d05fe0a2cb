import { Hono } from 'hono'
import { createRequestId, OnboxError } from '../base/index.ts'
import { createFunctionAdminRoutes } from './admin-functions.ts'
import { createLogAdminRoutes } from './admin-logs.ts'
import { createRequestAdminRoutes } from './admin-requests.ts'
import { createSecretAdminRoutes } from './admin-secrets.ts'
import { createFunctionRoutes } from './functions.ts'
import { createHealthRoutes } from './health.ts'
import { respondProblem } from './respond-problem.ts'
import { createRequestTraces } from './request-traces.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** Characters of a refused request's path that are kept: nobody without a key fills the disk with them. */
const MAX_RECORDED_PATH = 200

/**
 * The app in front of everything: gives each request an id, asks for its key, sends it to its resource,
 * and answers every failure as a problem.
 */
export function createGateway(parts: GatewayParts): Hono<GatewayEnv> {
  const { authenticate, audit, log } = parts
  const app = new Hono<GatewayEnv>()
  app.onError((error, context) => respondProblem(error, context, log))
  app.notFound((context) =>
    respondProblem(
      new OnboxError(
        'ROUTE_NOT_FOUND',
        `Cannot find "${context.req.path}": ask a function at /<function>`,
      ),
      context,
      log,
    ),
  )
  app.use(async (context, next) => {
    const requestId = createRequestId()
    context.set('requestId', requestId)
    await next()
    context.header('x-request-id', requestId)
  })
  app.route('/', createHealthRoutes(parts))
  app.use(async (context, next) => {
    try {
      context.set('caller', authenticate(context.req.header('authorization')))
    } catch (error) {
      const requestId = context.get('requestId')
      const path = context.req.path.slice(0, MAX_RECORDED_PATH)
      const payload = { path, reason: (error as Error).message }
      audit.record({
        requestId,
        step: 'refused',
        functionName: '',
        version: '',
        keyId: '',
        payload,
      })
      await audit.flush()
      throw error
    }
    await next()
  })
  app.route('/', createFunctionAdminRoutes(parts))
  app.route('/', createSecretAdminRoutes(parts))
  app.route('/', createLogAdminRoutes(parts))
  const traces = createRequestTraces()
  app.route('/', createRequestAdminRoutes(parts, traces))
  app.route('/', createFunctionRoutes(parts, traces))
  return app
}
