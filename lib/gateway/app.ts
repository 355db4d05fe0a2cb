import { Hono } from 'hono'
import { createOrigin, createRequestId } from '../base/index.ts'
import type { RequestTrace } from '../logs/index.ts'
import { BOX, UNKNOWN } from '../metrics/index.ts'
import { createAuditAdminRoutes } from './admin-audit.ts'
import { createCollectionAdminRoutes } from './admin-collections.ts'
import { createCronAdminRoutes } from './admin-crons.ts'
import { createFunctionAdminRoutes } from './admin-functions.ts'
import { createKeyAdminRoutes } from './admin-keys.ts'
import { createLogAdminRoutes } from './admin-logs.ts'
import { createRequestAdminRoutes } from './admin-requests.ts'
import { createSecretAdminRoutes } from './admin-secrets.ts'
import { authorizeOperator, routeNotFound } from './authorize.ts'
import { createFunctionDocumentRoutes } from './function-documents.ts'
import { createApprovalRoutes } from './approvals.ts'
import { createFunctionCalls } from './call-function.ts'
import { createChatRoutes } from './chat-completions.ts'
import { createEmbeddingRoutes } from './embeddings.ts'
import { createFunctionRoutes } from './functions.ts'
import { createHealthRoutes } from './health.ts'
import { limitKey } from './limit-key.ts'
import { createRefusalLimit } from './limit-refusals.ts'
import { createMcpRoutes } from './mcp.ts'
import { createMetricsRoutes } from './metrics.ts'
import { createModelRoutes } from './models.ts'
import { createOpenApiRoutes } from './openapi.ts'
import { createReach } from './reach.ts'
import { recordOutcome } from './record-outcome.ts'
import { createRecordStranger } from './record-strangers.ts'
import { respondProblem } from './respond-problem.ts'
import type { AskAs, GatewayEnv, GatewayParts } from './types.ts'

/**
 * The app in front of everything: gives each request an id, asks for its key, sends it to its resource,
 * and answers every failure as a problem.
 */
export function createGateway(parts: GatewayParts): Hono<GatewayEnv> {
  const { authenticate, audit, metrics, traces, reach = createReach() } = parts
  const refusals = createRefusalLimit()
  const recordStranger = createRecordStranger(audit, refusals)
  const app = new Hono<GatewayEnv>()
  app.onError((error, context) => respondProblem(error, context, parts))
  app.notFound((context) => respondProblem(routeNotFound(context.req.path), context, parts))
  app.use(async (context, next) => {
    const startedAtMs = performance.now()
    const requestId = createRequestId()
    const { method, path } = context.req
    const trace: RequestTrace = {
      requestId,
      atMs: Date.now(),
      keyId: '',
      functionName: '',
      version: '',
      method,
      path,
      status: 0,
      queueMs: 0,
      wakeMs: 0,
      totalMs: 0,
    }
    context.set('requestId', requestId)
    context.set('trace', trace)
    const incoming = context.env?.incoming
    const { address, isSecure } = reach.clientOf(incoming)
    const origin = context.env?.origin ?? createOrigin(address, context.req.header('user-agent'))
    context.set('origin', origin)
    context.set('isSecure', isSecure)
    // On what the context makes; what a function answers gets it with its other headers.
    context.header('x-request-id', requestId)
    // What the box asks itself has no host.
    if (incoming !== undefined) reach.checkHost(context.req.url)
    await next()
    const { functionName, version, keyId, calls, code } = trace
    trace.status = context.res.status
    trace.totalMs = performance.now() - startedAtMs
    metrics.requestAnswered({
      functionName: functionName || placeOf(trace.status),
      version,
      status: trace.status,
      totalMs: trace.totalMs,
      waits: calls && trace,
    })
    // What was refused to somebody without a key is in the record; it would push out what others did.
    if (functionName !== '' || (code !== undefined && keyId !== '')) traces.add(trace)
  })
  app.route('/', createHealthRoutes(parts))
  const askAs: AskAs = (request, caller, origin, identify) =>
    app.fetch(request, { caller, origin, identify })
  const pages = parts.console?.(askAs, recordStranger)
  if (pages !== undefined) {
    app.route('/', pages)
    // Somebody with a browser wants the pages; a program is told that it has no key.
    app.get('/', async (context, next) => {
      const { authorization, accept = '' } = context.req.header()
      if (authorization !== undefined || !accept.includes('text/html')) return next()
      return context.redirect('/console')
    })
  }
  app.use(async (context, next) => {
    try {
      const authorization = context.req.header('authorization')
      const authenticated = context.env?.caller ?? authenticate(authorization)
      // Most are keys, which need no waiting.
      const caller = authenticated instanceof Promise ? await authenticated : authenticated
      context.set('caller', caller)
      const identify = context.env?.identify ?? (() => authenticate(authorization))
      context.set('recheckKey', async () => context.set('caller', await identify()))
      context.get('trace').keyId = caller.keyId
    } catch (error) {
      await recordStranger({
        requestId: context.get('requestId'),
        origin: context.get('origin'),
        path: context.req.path,
        reason: (error as Error).message,
      })
      throw error
    }
    await next()
  })
  app.use(recordOutcome(parts, refusals))
  app.use(limitKey(parts))
  app.use('/admin/*', authorizeOperator)
  app.use('/metrics', authorizeOperator)
  app.route('/', createMetricsRoutes(parts))
  app.route('/', createFunctionAdminRoutes(parts))
  app.route('/', createSecretAdminRoutes(parts))
  app.route('/', createKeyAdminRoutes(parts))
  app.route('/', createCronAdminRoutes(parts))
  app.route('/', createLogAdminRoutes(parts))
  app.route('/', createRequestAdminRoutes(parts))
  app.route('/', createAuditAdminRoutes(parts))
  app.route('/', createCollectionAdminRoutes(parts))
  app.route('/', createEmbeddingRoutes(parts))
  app.route('/', createFunctionDocumentRoutes(parts))
  app.route('/', createApprovalRoutes(parts))
  const calls = createFunctionCalls(parts)
  app.route('/', createModelRoutes(parts, calls))
  app.route('/', createChatRoutes(parts, calls))
  app.route('/', createMcpRoutes(parts, calls))
  app.route('/', createOpenApiRoutes(parts, calls))
  app.route('/', createFunctionRoutes(calls))
  return app
}

/** Under what a request is counted that no function answered. */
const placeOf = (status: number): string => (status === 401 || status === 404 ? UNKNOWN : BOX)
