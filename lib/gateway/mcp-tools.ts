import type { Context } from 'hono'
import * as v from 'valibot'
import { permits, sees, toSeenCollections } from '../access/index.ts'
import type { RecordHeld } from '../agent/index.ts'
import { OnboxError, toOnboxError, type RateStanding } from '../base/index.ts'
import { isAsked, type ServedFunction } from '../deploy/index.ts'
import { askFunction } from './ask-function.ts'
import type { FunctionCalls } from './call-function.ts'
import { toQuestionSchema, withoutDialect } from './json-schemas.ts'
import { tooLarge } from './read-body.ts'
import { tellStanding } from './tell-standing.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** A tool as MCP lists it. */
export interface McpTool {
  /** `weather`: asks the function; `weather_get_weather`: runs its tool. No name of a function has a `_`. */
  name: string
  description: string
  inputSchema: object
  annotations: { readOnlyHint: boolean; destructiveHint?: boolean }
}

/** A call of one. */
export interface McpCall {
  name: string
  argument: Record<string, unknown>
}

/** What came of a call, as MCP tells it. */
export interface McpToolResult {
  content: { type: 'text'; text: string }[]
  structuredContent?: object
  isError?: true
}

/** The tools that a key may use over MCP: those of its functions, and the functions themselves. */
export interface McpTools {
  list: (context: Context<GatewayEnv>) => McpTool[]
  /** @throws {OnboxError} `TOOL_NOT_FOUND` also of one that the key may not use, or what running it throws */
  call: (call: McpCall, context: Context<GatewayEnv>) => Promise<McpToolResult>
}

export function createMcpTools(parts: GatewayParts, calls: FunctionCalls): McpTools {
  const { functions, audit } = parts

  const listOf = (name: string, context: Context<GatewayEnv>): McpTool[] => {
    const { keyId, scopes } = context.get('caller')
    const served = sees(scopes, name) ? functions.get(name, keyId) : undefined
    if (served === undefined) return []
    const mayAsk = permits(scopes, { type: 'function', name, what: 'ask' })
    const tools = served.tools.filter((tool) =>
      permits(scopes, { type: 'tool', name, tool: tool.name }),
    )
    return [
      ...(mayAsk && isAsked(served) ? [toAskTool(served)] : []),
      ...tools.map(({ name: tool, description, parameters }) => ({
        name: `${name}_${tool}`,
        description,
        inputSchema: withoutDialect(parameters),
        annotations: served.isWrite(tool)
          ? { readOnlyHint: false, destructiveHint: true }
          : { readOnlyHint: true },
      })),
    ]
  }

  /** Nobody here knows what the client's model has read: what changes something waits for a person. */
  const hold = async (
    served: ServedFunction,
    tool: string,
    argument: McpCall['argument'],
    context: Context<GatewayEnv>,
  ): Promise<McpToolResult | undefined> => {
    const requestId = context.get('requestId')
    const { keyId, scopes } = context.get('caller')
    const collections = toSeenCollections(scopes)
    const origins = [{ type: 'client' }]
    const record: RecordHeld = async ({ id, expiresAt }) => {
      audit.record({
        requestId,
        step: 'held',
        functionName: served.name,
        version: served.version,
        keyId,
        origin: context.get('origin'),
        payload: { tool, arguments: argument, approval: id, expiresAt, origins },
      })
      await audit.flush()
    }
    const onStanding = (standing: RateStanding): void => tellStanding(context, standing)
    const asked = { requestId, keyId, collections, onStanding, record }
    const held = await served.holdTool(tool, argument, asked)
    if (held === undefined) return undefined
    const approvals = [{ ...held, origins }]
    return toToolResult(JSON.stringify({ finishReason: 'approval', approvals }))
  }

  return {
    list: (context) => functions.list().flatMap(({ name }) => listOf(name, context)),
    call: async ({ name, argument }, context) => {
      const at = name.indexOf('_')
      const [owner, tool] = at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)]
      const served = find(name, () =>
        tool === undefined ? calls.findAsked(owner, context) : calls.findTool(owner, tool, context),
      )
      const isThere =
        tool === undefined ? isAsked(served) : served.tools.some((one) => one.name === tool)
      if (!isThere) throw toolNotFound(name)
      if (tool === undefined) {
        const response = await askFunction(calls, served, { body: argument }, context)
        return toToolResult(await response.text(), response.ok)
      }
      const bytes = Buffer.byteLength(JSON.stringify(argument))
      if (bytes > served.maxBodyBytes) throw tooLarge(served.maxBodyBytes)
      const held = await hold(served, tool, argument, context)
      if (held !== undefined) return held
      const result = await calls.runTool(served, { tool, argument }, context)
      return toToolResult(JSON.stringify(result))
    },
  }
}

function toAskTool({ name, declaration }: ServedFunction): McpTool {
  const { description = '' } = declaration ?? {}
  return {
    name,
    description: `Answers a question in words. ${description}`.trim(),
    inputSchema: toQuestionSchema({ declaration }),
    // What its model wants to change waits for a person.
    annotations: { readOnlyHint: true },
  }
}

/** @param isGood - whether it is what was asked for */
export function toToolResult(text: string, isGood = true): McpToolResult {
  const value = parseObject(text)
  return {
    content: [{ type: 'text', text }],
    ...(value && { structuredContent: value }),
    ...(!isGood && { isError: true }),
  }
}

function parseObject(text: string): object | undefined {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson()), text)
  return success && output instanceof Object && !Array.isArray(output) ? output : undefined
}

/** What the function's routes would say of it is said of the name that the client knows. */
function find(name: string, work: () => ServedFunction): ServedFunction {
  try {
    return work()
  } catch (error) {
    throw toOnboxError(error).status === 404 ? toolNotFound(name) : error
  }
}

/** Also of one that the key may not use, so that it does not show which there are. */
const toolNotFound = (name: string): OnboxError =>
  new OnboxError(
    'TOOL_NOT_FOUND',
    `Cannot find tool "${name}": none of that name is granted to this key; see which are: tools/list`,
  )
