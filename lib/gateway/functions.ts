import type { IncomingMessage } from 'node:http'
import { Hono, type Context } from 'hono'
import { parseJsonBody } from '../base/index.ts'
import type { FunctionCalls } from './call-function.ts'
import { readBody } from './read-body.ts'
import { readIdempotencyKey } from './read-idempotency-key.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv } from './types.ts'

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
export function createFunctionRoutes(calls: FunctionCalls): Hono<GatewayEnv> {
  return new Hono<GatewayEnv>()
    .post('/:function/tools/:tool', async (context) => {
      const name = context.req.param('function')
      const tool = context.req.param('tool')
      const body = await readBody(context, calls.findTool(name, tool, context).maxBodyBytes)
      if (body !== undefined) await context.get('recheckKey')()
      const served = calls.findTool(name, tool, context)
      const argument = parseJsonBody(body, 'send the arguments as a JSON object')
      const once = readIdempotencyKey(context)
      const result = await calls.runTool(served, { tool, argument, once }, context)
      if (once?.isReplayed === true) context.header('idempotent-replayed', 'true')
      return context.json(result as never, 200, { 'x-onbox-version': served.version })
    })
    .all('/:function/tools/:tool', refuseMethod('POST'))
    .all('/:function/*', (context) => forward(context.req.param('function'), context))
    .all('/:function', (context) => forward(context.req.param('function'), context))

  async function forward(name: string, context: Context<GatewayEnv>): Promise<Response> {
    const { raw } = context.req
    if (raw.method === 'TRACE')
      refuseMethod('GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')(context)
    const body = await readBody(context, calls.findAsked(name, context).maxBodyBytes)
    // Which may take long: the version that serves by then answers, and one that has been replaced is gone.
    if (body !== undefined) await context.get('recheckKey')()
    const served = calls.findAsked(name, context)
    const headers = pickHeaders(raw, context.env?.incoming)
    headers.push(['x-request-id', context.get('requestId')])
    const request = { method: raw.method, url: belowRoot(raw.url), headers, body: body ?? null }
    return calls.fetch(served, request, context)
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
