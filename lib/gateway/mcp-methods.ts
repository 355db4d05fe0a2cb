import type { Context } from 'hono'
import * as v from 'valibot'
import packageJson from '../../package.json' with { type: 'json' }
import { OnboxError, toOnboxError } from '../base/index.ts'
import { chooseVersion, MCP_VERSIONS, toResult, type McpMessage } from './mcp-message.ts'
import { toToolResult, type McpTools } from './mcp-tools.ts'
import type { Fault } from './respond-problem.ts'
import type { GatewayEnv } from './types.ts'

/** So long a client may take a list for the newest. */
const LIST_TTL_MS = 60_000

const SERVER = { name: 'onbox', version: packageJson.version }
const CACHING = { ttlMs: LIST_TTL_MS, cacheScope: 'private' }
const GREETING = {
  capabilities: { tools: {} },
  instructions:
    'Functions of a company. A tool that is named like a function answers questions in words, from what the company knows; ' +
    'the others, <function>_<tool>, are single steps. What changes something waits until a person has approved it.',
}

const callSchema = v.object({
  name: v.string(),
  arguments: v.optional(v.record(v.string(), v.unknown()), {}),
})

type Method = (
  params: McpMessage['params'],
  context: Context<GatewayEnv>,
) => object | Promise<object>

/**
 * The result of a request.
 *
 * @throws {OnboxError} `ROUTE_NOT_FOUND` for a method that there is not, `BODY_INVALID`, `TOOL_NOT_FOUND`; what else a
 * tool fails by is its result, which a model can read and mend
 */
export type AnswerMessage = (message: McpMessage, context: Context<GatewayEnv>) => Promise<object>

/** @param note - notes a fault that is told in a result */
export function createAnswerMessage(
  tools: McpTools,
  note: (error: unknown, context: Context<GatewayEnv>) => Fault,
): AnswerMessage {
  const listTools: Method = ({ cursor }, context) => {
    if (cursor === undefined) return { tools: tools.list(context), ...CACHING }
    throw new OnboxError('BODY_INVALID', 'Cannot go on from a cursor: the list comes whole')
  }
  const callTool: Method = async (params, context) => {
    const parsed = v.safeParse(callSchema, params)
    if (!parsed.success) {
      throw new OnboxError(
        'BODY_INVALID',
        'Cannot call a tool: send params with "name" and "arguments", an object',
      )
    }
    const { name, arguments: argument } = parsed.output
    try {
      return await tools.call({ name, argument }, context)
    } catch (error) {
      const { code } = toOnboxError(error)
      if (code === 'TOOL_NOT_FOUND' || code === 'INTERNAL') throw error
      return toToolResult(JSON.stringify(note(error, context).problem), false)
    }
  }
  const shared = { 'tools/list': listTools, 'tools/call': callTool }
  const stateless: Record<string, Method> = {
    'server/discover': () => ({ supportedVersions: MCP_VERSIONS, ...GREETING, ...CACHING }),
    ...shared,
  }
  const withHandshake: Record<string, Method> = {
    initialize: ({ protocolVersion }) => ({
      protocolVersion: chooseVersion(protocolVersion),
      serverInfo: SERVER,
      ...GREETING,
    }),
    ping: () => ({}),
    ...shared,
  }

  return async (message, context) => {
    const { method, params, isStateless } = message
    const methods = isStateless ? stateless : withHandshake
    const handle = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (handle !== undefined) return toResult(await handle(params, context), message, SERVER)
    throw new OnboxError(
      'ROUTE_NOT_FOUND',
      `Cannot do "${method}": the methods here are ${Object.keys(methods).join(', ')}`,
    )
  }
}
