import { Hono } from 'hono'
import { OnboxError } from '../base/index.ts'
import { readBody } from './read-body.ts'
import type { GatewayEnv, GatewayParts, ServeContext, ServedFunction } from './types.ts'

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
])

/** `POST /<function>/tools/<tool>` and everything else below `/<function>`. */
export function createFunctionRoutes({ functions, audit }: GatewayParts): Hono<GatewayEnv> {
  const find = (name: string): ServedFunction => {
    const served = functions.get(name)
    if (served === undefined) {
      throw new OnboxError(
        'FUNCTION_NOT_FOUND',
        `Cannot find function "${name}": there is no functions/${name}.ts here`,
      )
    }
    if (served.fault !== undefined) {
      throw new OnboxError('FUNCTION_UNAVAILABLE', `Cannot serve "${name}": ${served.fault}`)
    }
    return served
  }

  return new Hono<GatewayEnv>()
    .post('/:function/tools/:tool', async (context) => {
      const served = find(context.req.param('function'))
      const tool = context.req.param('tool')
      const argument = parseJson(await readBody(context.req.raw, served.maxBodyBytes))
      const serveContext = toServeContext(context.req.raw, context)
      const note = (step: 'called' | 'result' | 'failed', payload: unknown): void => {
        const { requestId, keyId } = serveContext
        const { name: functionName, version } = served
        audit.record({ requestId, step, functionName, version, keyId, payload })
      }
      note('called', { tool, arguments: argument })
      try {
        const result = await served.runTool(tool, argument, serveContext)
        note('result', { tool, result })
        await audit.flush()
        return context.json(result as never, 200, { 'x-onbox-version': served.version })
      } catch (error) {
        note('failed', { tool, error: error instanceof Error ? error.message : String(error) })
        await audit.flush()
        throw error
      }
    })
    .all('/:function/*', (context) => forward(context.req.param('function'), context))
    .all('/:function', (context) => forward(context.req.param('function'), context))

  async function forward(
    name: string,
    context: {
      req: { raw: Request }
      get(key: 'requestId'): string
      get(key: 'caller'): { keyId: string }
    },
  ): Promise<Response> {
    const served = find(name)
    const { raw } = context.req
    const body = await readBody(raw, served.maxBodyBytes)
    const serveContext = toServeContext(raw, context)
    const url = new URL(raw.url)
    url.pathname = url.pathname.slice(name.length + 1) || '/'
    const headers = new Headers()
    for (const [key, value] of raw.headers) if (!NOT_FORWARDED.has(key)) headers.set(key, value)
    headers.set('x-request-id', serveContext.requestId)
    const request = new Request(new URL(url.pathname + url.search, 'http://box'), {
      method: raw.method,
      headers,
      ...(body === undefined ? {} : { body }),
      signal: raw.signal,
    })
    const response = await served.fetch(request, serveContext)
    const answered = new Response(response.body, response)
    answered.headers.set('x-onbox-version', served.version)
    return answered
  }
}

function toServeContext(
  raw: Request,
  context: { get(key: 'requestId'): string; get(key: 'caller'): { keyId: string } },
): ServeContext {
  return {
    requestId: context.get('requestId'),
    keyId: context.get('caller').keyId,
    signal: raw.signal,
  }
}

function parseJson(body: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new OnboxError(
      'BODY_NOT_JSON',
      'Cannot read the body: send the arguments as a JSON object',
    )
  }
}
