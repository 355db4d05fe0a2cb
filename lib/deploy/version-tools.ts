import { OnboxError, toOnboxError, type ToolDefinition } from '../base/index.ts'
import { parseToolGrant } from '../config/index.ts'
import type { Declaration, SupervisedFunction } from '../isolate/index.ts'
import { createArgumentsCheck, type CheckArguments } from './check-arguments.ts'
import { holdCall, recordWrite, runOnce } from './guard-writes.ts'
import type { LiveVersion, ServeContext, VersionRooms, VersionSource } from './live-version.ts'
import type { RateLimits } from './rate-limits.ts'
import { selectTools } from './select-tools.ts'

/** Functions and tools that call each other deeper than this go round in a circle. */
const MAX_DEPTH = 8

/** What is read in place of the result of a tool that was not run. */
const LEFT_OUT = { done: true, note: 'not run: this is an eval' }

/** The tools of its own that a version was granted: whether a call may run, and whether it has to wait. */
export interface VersionTools extends Pick<
  LiveVersion,
  'declaration' | 'tools' | 'isWrite' | 'runTool' | 'holdTool'
> {
  /** Why what it declares is refused, which an earlier release took. */
  readonly refused: string | undefined
  /** Takes what its file declares. @throws {OnboxError} as `selectTools` */
  learn: (declared: Declaration) => void
  /** As `runTool`, for the model: the request that asked holds a turn already. */
  runNested: LiveVersion['runTool']
}

/** Makes the tools of a version ready; a declaration that is refused is told by `refused`, not thrown. */
export function createVersionTools(
  { name, version, config, declaration: known }: VersionSource,
  rooms: Pick<VersionRooms, 'approvals' | 'audit' | 'once' | 'rehearsals'>,
  { rates, supervised }: { rates: RateLimits; supervised: SupervisedFunction },
): VersionTools {
  const own = (config.tools ?? []).filter((grant) => parseToolGrant(grant).owner === undefined)
  let declaration: Declaration | undefined
  let refused: string | undefined
  let tools: ToolDefinition[] = []
  let checks = new Map<string, CheckArguments>()

  const learn = (declared: Declaration): void => {
    tools = selectTools(declared, own)
    checks = new Map(tools.map((tool) => [tool.name, createArgumentsCheck(tool)]))
    declaration = declared
    refused = undefined
  }
  try {
    if (known) learn(known)
  } catch (error) {
    refused = `${toOnboxError(error).message}; mend it and deploy it again`
  }

  const runTool = async (
    tool: string,
    argument: unknown,
    context: ServeContext & { isNested?: boolean },
  ): Promise<unknown> => {
    checkDepth(context)
    if (!own.includes(tool)) throw toolNotFound(name, tool)
    if (!declaration) await supervised.describe()
    const isRehearsed = rooms.rehearsals.has(context.requestId)
    if (isRehearsed && isWrite(tool)) return LEFT_OUT
    if (context.isNested !== true) rates.takeRequest(context.onStanding)
    checks.get(tool)?.(argument)
    if (!isWrite(tool)) return supervised.runTool(tool, argument, context)
    const { once, by } = context
    // Within its turn: a version that has none under way is ended when another one takes its place.
    const before = rooms.audit.flush
    const write = (): Promise<unknown> => {
      if (!once) return supervised.runTool(tool, argument, { ...context, before })
      const run = { keyId: context.keyId, owner: name, tool, argument }
      return runOnce(rooms.once, run, once, (options) =>
        supervised.runTool(tool, argument, { ...context, before, ...options }),
      )
    }
    if (by === undefined) return write()
    return recordWrite(rooms.audit, { ...context, name, version, tool, argument, by }, write)
  }
  const isWrite = (tool: string): boolean =>
    declaration?.tools.some(({ name, effect }) => name === tool && effect === 'write') === true
  const holdTool: LiveVersion['holdTool'] = async (
    tool,
    argument,
    { record, onStanding, ...asked },
  ) => {
    if (!own.includes(tool)) throw toolNotFound(name, tool)
    if (!isWrite(tool)) return undefined
    rates.takeRequest(onStanding)
    checks.get(tool)?.(argument)
    const call = { ...asked, functionName: name, owner: name, version, tool, arguments: argument }
    return holdCall(rooms.approvals, { ...call, origins: [{ type: 'client' }] }, record)
  }

  return {
    get declaration() {
      return declaration
    },
    get tools() {
      return tools
    },
    get refused() {
      return refused
    },
    learn,
    isWrite,
    runTool,
    runNested: (tool, argument, context) => runTool(tool, argument, { ...context, isNested: true }),
    holdTool,
  }
}

/** Also of one that the key may not run, so that it does not show which there are. */
export const toolNotFound = (name: string, tool: string): OnboxError =>
  new OnboxError(
    'TOOL_NOT_FOUND',
    `Cannot find tool "${tool}" of function "${name}": it is none that was granted; see which this key may run: GET /${name}/openapi.json`,
  )

/** Ends a circle of calls. @throws {OnboxError} `CALLS_TOO_DEEP` */
export function checkDepth({ depth = 0 }: ServeContext): void {
  if (depth <= MAX_DEPTH) return
  throw new OnboxError(
    'CALLS_TOO_DEEP',
    `Cannot go on: functions have called each other ${depth} times for one request; end the circle`,
  )
}
