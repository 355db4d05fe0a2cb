import type { IncomingMessage, ServerResponse } from 'node:http'
import { Hono, type Context } from 'hono'
import { permits, sees, toSeenCollections } from '../access/index.ts'
import { OnboxError, parseJsonBody, toOnboxError } from '../base/index.ts'
import { toolNotFound, type ServeContext, type ServedFunction } from '../deploy/index.ts'
import { requireScope } from './authorize.ts'
import { readBody } from './read-body.ts'
import { refuseMethod } from './refuse-method.ts'
import { noteProblem } from './note-problem.ts'
import { readIdempotencyKey } from './read-idempotency-key.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** Headers that end at the gateway: those of the connection, and the caller's credentials. */
const NOT_FORWARDED = new Set([
  'authorization',
  'connection',
  'content-length',
  'cookie',
  'expect',
  'host',
  'keep-alive',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  // The function gets ours.
  'x-request-id',
])

/** `POST /<function>/tools/<tool>` and everything else below `/<function>`. */
export function createFunctionRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { functions, audit, metrics } = parts
  const find = (name: string, context: Context<GatewayEnv>): ServedFunction => {
    const { keyId, scopes } = context.get('caller')
    const served = sees(scopes, name) ? functions.get(name, keyId) : undefined
    if (served === undefined) {
      throw new OnboxError(
        'FUNCTION_NOT_FOUND',
        `Cannot find function "${name}": no function of that name is deployed here; see which are: onbox versions`,
      )
    }
    const trace = context.get('trace')
    trace.functionName = served.name
    trace.version = served.version
    if (served.fault !== undefined) {
      throw new OnboxError('FUNCTION_UNAVAILABLE', `Cannot serve "${name}": ${served.fault}`)
    }
    return served
  }
  const findAsked: typeof find = (name, context) => {
    const served = find(name, context)
    requireScope(context, { type: 'function', name, what: 'ask' })
    return served
  }

  return new Hono<GatewayEnv>()
    .post('/:function/tools/:tool', async (context) => {
      const name = context.req.param('function')
      const tool = context.req.param('tool')
      const findTool = (): ServedFunction => {
        const served = find(name, context)
        if (!permits(context.get('caller').scopes, { type: 'tool', name, tool })) {
          throw toolNotFound(name, tool)
        }
        return served
      }
      const body = await readBody(context, findTool().maxBodyBytes)
      if (body !== undefined) await context.get('recheckKey')?.()
      const served = findTool()
      const argument = parseJsonBody(body, 'send the arguments as a JSON object')
      const once = readIdempotencyKey(context)
      const serveContext = {
        ...toServeContext(context.req.raw, context, metrics),
        ...(once && { once }),
      }
      const note = (step: 'called' | 'result' | 'failed', payload: unknown): void => {
        const { requestId, keyId, origin } = serveContext
        const { name: functionName, version } = served
        audit.record({ requestId, step, functionName, version, keyId, origin, payload })
      }
      note('called', { tool, arguments: argument, ...once })
      try {
        const result = await served.runTool(tool, argument, serveContext)
        const isReplayed = once?.isReplayed === true
        note('result', { tool, result, ...(isReplayed && { isReplayed }) })
        await audit.flush()
        if (isReplayed) context.header('idempotent-replayed', 'true')
        return context.json(result as never, 200, { 'x-onbox-version': served.version })
      } catch (error) {
        note('failed', { tool, error: error instanceof Error ? error.message : String(error) })
        await audit.flush()
        throw error
      }
    })
    .all('/:function/tools/:tool', refuseMethod('POST'))
    .all('/:function/*', (context) => forward(context.req.param('function'), context))
    .all('/:function', (context) => forward(context.req.param('function'), context))

  async function forward(name: string, context: Context<GatewayEnv>): Promise<Response> {
    const { raw } = context.req
    if (raw.method === 'TRACE')
      refuseMethod('GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')(context)
    const body = await readBody(context, findAsked(name, context).maxBodyBytes)
    // Which may take long: the version that serves by then answers, and one that has been replaced is gone.
    if (body !== undefined) await context.get('recheckKey')?.()
    const served = findAsked(name, context)
    const trace = context.get('trace')
    const serveContext = toServeContext(raw, context, metrics)
    const { requestId } = serveContext
    const headers = pickHeaders(raw, context.env?.incoming)
    headers.push(['x-request-id', requestId])
    const request = { method: raw.method, url: belowRoot(raw.url), headers, body: body ?? null }
    return served.fetch(request, {
      ...serveContext,
      addedHeaders: [
        ['x-onbox-version', served.version],
        ['x-request-id', requestId],
        ...(context.get('rateHeaders') ?? []),
      ],
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
  }
}

/** The headers that the function sees. As they came: a `Headers` of them would cost a tenth of the request. */
function pickHeaders(raw: Request, incoming: IncomingMessage | undefined): [string, string][] {
  if (incoming === undefined) return [...raw.headers].filter(([key]) => !NOT_FORWARDED.has(key))
  const { rawHeaders } = incoming
  const picked: [string, string][] = []
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const key = (rawHeaders[at] as string).toLowerCase()
    if (!NOT_FORWARDED.has(key)) picked.push([key, rawHeaders[at + 1] as string])
  }
  return picked
}

/** The address as the function sees it: without its own name, and never of another host. */
function belowRoot(url: string): string {
  // Parsed, it has no dots and backslashes left.
  const { pathname, search } = new URL(url)
  const path = pathname.replace(/^\/+[^/]*\/*/, '')
  return `http://box/${path}${search}`
}

/** Aborted when the client goes before its answer is complete; until either, the request is under way. */
function watchClient(
  raw: Request,
  outgoing: ServerResponse | undefined,
  metrics: GatewayParts['metrics'],
): AbortSignal {
  if (outgoing === undefined) return raw.signal
  const controller = new AbortController()
  if (outgoing.closed) {
    controller.abort()
    return controller.signal
  }
  metrics.requestBegan()
  outgoing.once('close', () => {
    metrics.requestEnded()
    if (!outgoing.writableFinished) controller.abort()
  })
  return controller.signal
}

function toServeContext(
  raw: Request,
  context: Context<GatewayEnv>,
  metrics: GatewayParts['metrics'],
): ServeContext {
  const trace = context.get('trace')
  const calls = {}
  trace.calls = calls
  return {
    requestId: trace.requestId,
    keyId: trace.keyId,
    origin: context.get('origin'),
    collections: toSeenCollections(context.get('caller').scopes),
    waits: trace,
    calls,
    signal: watchClient(raw, context.env?.outgoing, metrics),
  }
}
