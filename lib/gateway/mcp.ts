import { Hono, type Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { OnboxError, parseJsonBody, type ErrorCode } from '../base/index.ts'
import type { FunctionCalls } from './call-function.ts'
import { checkMessage, MCP_VERSIONS, parseMessage, type McpMessage } from './mcp-message.ts'
import { createAnswerMessage } from './mcp-methods.ts'
import { createMcpTools } from './mcp-tools.ts'
import { readBody } from './read-body.ts'
import { refuseMethod } from './refuse-method.ts'
import { noteFault, type Fault } from './respond-problem.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** What the function takes is known once the message is read; more than this goes by the tool's own URL. */
const MAX_BODY_BYTES = 1_048_576

/** As JSON-RPC and MCP number them. */
const RPC_CODES: Partial<Record<ErrorCode, number>> = {
  BODY_NOT_JSON: -32_700,
  REQUEST_MALFORMED: -32_600,
  ROUTE_NOT_FOUND: -32_601,
  BODY_INVALID: -32_602,
  TOOL_NOT_FOUND: -32_602,
  HEADER_MISMATCH: -32_020,
  PROTOCOL_UNSUPPORTED: -32_022,
}
/** Of every other fault. */
const RPC_INTERNAL = -32_603

/**
 * `/mcp`: what a key may ask and run, for the models of its clients, by the Model Context Protocol over Streamable HTTP.
 * Nothing is kept from one request to the next.
 *
 * @see https://modelcontextprotocol.io/specification/2026-07-28/basic/transports/streamable-http
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/transports
 */
export function createMcpRoutes(parts: GatewayParts, calls: FunctionCalls): Hono<GatewayEnv> {
  /** As if it had been thrown: what is answered with 200 is in the record too. */
  const note = (error: unknown, context: Context<GatewayEnv>): Fault => {
    const fault = noteFault(error, context, parts)
    context.error = fault.known
    return fault
  }
  const answer = createAnswerMessage(createMcpTools(parts, calls), note)

  return new Hono<GatewayEnv>()
    .use('/mcp', async (context, next) => {
      checkOrigin(context)
      context.set('origin', { ...context.get('origin'), byModel: true })
      await next()
    })
    .post('/mcp', async (context) => {
      const body = await readBody(context, MAX_BODY_BYTES)
      await context.get('recheckKey')()
      let message: McpMessage | undefined
      let isRead = false
      try {
        const header = (name: string) => context.req.header(name)
        message = parseMessage(parseJsonBody(body, 'send a message of JSON-RPC'), header)
        checkMessage(message, header)
        isRead = true
        const { id } = message
        if (id === undefined) return context.body(null, 202)
        const result = await answer(message, context)
        const { version } = context.get('trace')
        if (version !== '') context.header('x-onbox-version', version)
        return context.json({ jsonrpc: '2.0', id, result })
      } catch (error) {
        const fault = note(error, context)
        return context.json(toRpcError(fault, message), chooseStatus(fault, message, isRead))
      }
    })
    .all('/mcp', refuseMethod('POST'))
}

/**
 * Lets no page of another origin in, whatever key it has.
 *
 * @throws {OnboxError} `ORIGIN_REFUSED`
 */
function checkOrigin({ req }: Context<GatewayEnv>): void {
  const origin = req.header('origin')
  if (origin === undefined || URL.parse(origin)?.host === new URL(req.url).host) return
  throw new OnboxError(
    'ORIGIN_REFUSED',
    `Cannot serve a page of "${origin}": MCP is for programs, and for pages of the box itself`,
  )
}

function toRpcError({ known, problem }: Fault, message: McpMessage | undefined): object {
  const { id, version } = message ?? {}
  const supported = known.code === 'PROTOCOL_UNSUPPORTED' && {
    supported: MCP_VERSIONS,
    requested: version,
  }
  return {
    jsonrpc: '2.0',
    ...(id !== undefined && { id }),
    error: {
      code: RPC_CODES[known.code] ?? RPC_INTERNAL,
      message: problem.detail,
      data: { ...problem, ...supported },
    },
  }
}

/** What is read and cannot be done is answered with 200, but where the protocol says otherwise. */
function chooseStatus(
  { known: { code, status } }: Fault,
  message: McpMessage | undefined,
  isRead: boolean,
): ContentfulStatusCode {
  if (!isRead) return status < 500 ? 400 : 500
  return code === 'ROUTE_NOT_FOUND' && message?.isStateless === true ? 404 : 200
}
