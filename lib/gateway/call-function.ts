import type { Context } from 'hono'
import { permits, sees, toSeenCollections } from '../access/index.ts'
import type { AuditStep } from '../audit/index.ts'
import { OnboxError, toOnboxError } from '../base/index.ts'
import { toolNotFound, type ServeContext, type ServedFunction } from '../deploy/index.ts'
import type { FunctionRequest } from '../isolate/index.ts'
import { requireScope } from './authorize.ts'
import { noteProblem } from './note-problem.ts'
import { requestSignal } from './request-signal.ts'
import { tellStanding, toRateHeaders } from './tell-standing.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** A run of a tool without the box's model. */
export interface ToolCall {
  tool: string
  argument: unknown
  once?: ServeContext['once']
}

/** The way to functions, by whatever protocol: each is found for a key, and what is done is in the record. */
export interface FunctionCalls {
  /** @throws {OnboxError} `FUNCTION_NOT_FOUND` also of one that the key may not see, `FUNCTION_UNAVAILABLE` */
  find: (name: string, context: Context<GatewayEnv>) => ServedFunction
  /** One that the key may ask. @throws as `find`; `ROUTE_NOT_FOUND` */
  findAsked: (name: string, context: Context<GatewayEnv>) => ServedFunction
  /** One whose tool the key may run. @throws as `find`; `TOOL_NOT_FOUND` */
  findTool: (name: string, tool: string, context: Context<GatewayEnv>) => ServedFunction
  runTool: (
    served: ServedFunction,
    call: ToolCall,
    context: Context<GatewayEnv>,
  ) => Promise<unknown>
  /** Hands it a request whose URL is below its own root. */
  fetch: (
    served: ServedFunction,
    request: FunctionRequest,
    context: Context<GatewayEnv>,
  ) => Promise<Response>
}

export function createFunctionCalls(parts: GatewayParts): FunctionCalls {
  const { functions, audit } = parts
  const find: FunctionCalls['find'] = (name, context) => {
    const { keyId, scopes } = context.get('caller')
    const served = sees(scopes, name) ? functions.get(name, keyId) : undefined
    if (served === undefined) {
      // Both lists have only what the key may see.
      const wayOut = permits(scopes, { type: 'admin', area: 'functions' })
        ? 'see which are: onbox versions'
        : 'see what this key may ask: GET /openapi.json'
      throw new OnboxError(
        'FUNCTION_NOT_FOUND',
        `Cannot find function "${name}": no function of that name is deployed here; ${wayOut}`,
      )
    }
    const trace = context.get('trace')
    trace.functionName = served.name
    trace.version = served.version
    if (served.fault !== undefined) {
      throw new OnboxError('FUNCTION_UNAVAILABLE', `Cannot serve "${name}": ${served.fault}`, {
        ...(served.faultSeconds !== undefined && { retryAfterSeconds: served.faultSeconds }),
      })
    }
    return served
  }

  return {
    find,
    findAsked: (name, context) => {
      const served = find(name, context)
      requireScope(context, { type: 'function', name, what: 'ask' })
      return served
    },
    findTool: (name, tool, context) => {
      const served = find(name, context)
      if (permits(context.get('caller').scopes, { type: 'tool', name, tool })) return served
      throw toolNotFound(name, tool)
    },
    runTool: async (served, { tool, argument, once }, context) => {
      const serveContext = { ...toServeContext(context, parts), ...(once && { once }) }
      const note = (step: AuditStep, payload: unknown): void => {
        const { requestId, keyId, origin } = serveContext
        const { name: functionName, version } = served
        audit.record({ requestId, step, functionName, version, keyId, origin, payload })
      }
      note('called', { tool, arguments: argument, ...once })
      try {
        const result = await served.runTool(tool, argument, serveContext)
        note('result', { tool, result, ...(once?.isReplayed === true && { isReplayed: true }) })
        await audit.flush()
        return result
      } catch (error) {
        note('failed', { tool, error: error instanceof Error ? error.message : String(error) })
        await audit.flush()
        throw error
      }
    },
    fetch: (served, request, context) => {
      const trace = context.get('trace')
      const serveContext = toServeContext(context, parts)
      const addedHeaders: [string, string][] = [
        ['x-onbox-version', served.version],
        ['x-request-id', serveContext.requestId],
      ]
      const ownHeaders = addedHeaders.length
      const addStanding = (): void => {
        addedHeaders.splice(ownHeaders, Infinity, ...toRateHeaders(context.get('standing')))
      }
      addStanding()
      return served.fetch(request, {
        ...serveContext,
        onStanding: (standing) => {
          tellStanding(context, standing)
          addStanding()
        },
        addedHeaders,
        onProblem: (body) => noteProblem(trace, body),
        onBodyEnd: (streamed, error) => {
          trace.streamed = { ...streamed, isCut: error !== undefined }
          if (error === undefined) return
          const { code, message } = toOnboxError(error)
          trace.code = code
          trace.detail = message
          // The client sees a cut, and not an end.
          context.env?.outgoing?.destroy()
        },
      })
    },
  }
}

/** Aborted when the client goes before its answer is complete, or its key is revoked; until then, the request is under way. */
function watchClient(context: Context<GatewayEnv>, parts: GatewayParts): AbortSignal {
  const { outgoing } = context.env ?? {}
  if (outgoing === undefined) return requestSignal(context, parts)
  // The request's own signal would cost more.
  const { keys, metrics } = parts
  const revoked = keys.untilRevoked(context.get('caller').keyId)
  const controller = new AbortController()
  const end = (): void => controller.abort(revoked?.reason)
  if (outgoing.closed || revoked?.aborted) {
    end()
    return controller.signal
  }
  metrics.requestBegan()
  revoked?.addEventListener('abort', end)
  outgoing.once('close', () => {
    revoked?.removeEventListener('abort', end)
    metrics.requestEnded()
    if (!outgoing.writableFinished) controller.abort()
  })
  return controller.signal
}

function toServeContext(context: Context<GatewayEnv>, parts: GatewayParts): ServeContext {
  const trace = context.get('trace')
  const calls = {}
  trace.calls = calls
  return {
    requestId: trace.requestId,
    keyId: trace.keyId,
    origin: context.get('origin'),
    collections: toSeenCollections(context.get('caller').scopes),
    onStanding: (standing) => tellStanding(context, standing),
    waits: trace,
    calls,
    signal: watchClient(context, parts),
  }
}
