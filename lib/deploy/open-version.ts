import { createModelBinding, type AskedFunction } from '../agent/index.ts'
import { OnboxError, toOnboxError, type ToolDefinition } from '../base/index.ts'
import { databaseOf, openBindings } from '../bindings/index.ts'
import {
  DEFAULTS,
  parseToolGrant,
  type CollectionBindingConfig,
  type FunctionConfig,
  type ModelBindingConfig,
} from '../config/index.ts'
import {
  createPassages,
  startIsolate,
  superviseFunction,
  type Declaration,
  type Isolate,
  type IsolateOptions,
} from '../isolate/index.ts'
import { createArgumentsCheck, type CheckArguments } from './check-arguments.ts'
import { createHold, holdCall, recordWrite, runOnce } from './guard-writes.ts'
import type { ReadOrigin } from '../function/ai.ts'
import type { LiveVersion, ServeContext, VersionRooms } from './live-version.ts'
import { createRateLimits } from './rate-limits.ts'
import { selectTools } from './select-tools.ts'
import { openToolScope } from './tool-scope.ts'
import type { VersionCode } from './version-files.ts'

/** Functions and tools that call each other deeper than this go round in a circle. */
const MAX_DEPTH = 8

/** What is read in place of the result of a tool that was not run. */
const LEFT_OUT = { done: true, note: 'not run: this is an eval' }

/** What one version is made of. */
export interface VersionSource {
  name: string
  version: string
  /** Its code, read at each start: a sleeping version keeps none in memory. */
  readCode: () => VersionCode
  /** Why its code cannot be read, without reading it. */
  findCodeFault: () => string | undefined
  /** What it was granted. */
  config: FunctionConfig
  /** What its file declares, where that is known: it then starts with its first request. */
  declaration?: Declaration
}

/**
 * Makes a version ready to serve. Nothing is started yet.
 *
 * @param onCodeCache - gets V8's code cache, where a start had none that fits
 */
export function openVersion(
  source: VersionSource,
  rooms: VersionRooms,
  onCodeCache?: (codeCache: Uint8Array) => void,
): LiveVersion {
  const { name, version, readCode, findCodeFault, config } = source
  const {
    data,
    collections,
    secrets,
    agent,
    timeZone,
    blanks,
    runtimes,
    findFunction,
    keyTokens,
    metrics,
    approvals,
    rehearsals,
  } = rooms
  const log = rooms.logs.of(name, version, rooms.log)
  const databases = Object.values(config.bindings ?? {}).flatMap((one) => databaseOf(one) ?? [])
  if (databases.length > 0) data.warmUp()
  const own = (config.tools ?? []).filter((grant) => parseToolGrant(grant).owner === undefined)
  const limits = { ...DEFAULTS.limits, ...config.limits }
  const load = rooms.loadOf(name)
  const rates = createRateLimits(name, config.limits ?? {}, load)
  let declaration: Declaration | undefined
  /** Why what it declares is refused, which an earlier release took. */
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
    if (source.declaration) learn(source.declaration)
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
    const isRehearsed = rehearsals.has(context.requestId)
    if (isRehearsed && isWrite(tool)) return LEFT_OUT
    if (context.isNested !== true) rates.takeRequest()
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
    if (by !== undefined) {
      return recordWrite(rooms.audit, { ...context, name, version, tool, argument, by }, write)
    }
    return write()
  }
  const isWrite = (tool: string): boolean =>
    declaration?.tools.some(({ name, effect }) => name === tool && effect === 'write') === true
  const holdTool: LiveVersion['holdTool'] = async (tool, argument, { record, ...asked }) => {
    if (!own.includes(tool)) throw toolNotFound(name, tool)
    if (!isWrite(tool)) return undefined
    rates.takeRequest()
    checks.get(tool)?.(argument)
    const effect = { owner: name, version, tool, arguments: argument }
    const origins: ReadOrigin[] = [{ type: 'client' }]
    return holdCall(approvals, { ...asked, functionName: name, ...effect, origins }, record)
  }
  /** For the model: the request that asked holds a turn already. */
  const runNested: LiveVersion['runTool'] = (tool, argument, context) =>
    runTool(tool, argument, { ...context, isNested: true })
  const describeAsked = (
    model: ModelBindingConfig,
    { requestId, keyId, collections: seen }: ServeContext,
  ): AskedFunction => {
    const isRehearsal = rehearsals.has(requestId)
    if (!isRehearsal) {
      rates.checkTokens()
      keyTokens.checkTokens(keyId)
    }
    const self = { name, version, tools, isWrite, runTool: runNested }
    const scope = openToolScope(config.tools ?? [], self, (other) => findFunction(other, keyId))
    return {
      name,
      version,
      ...DEFAULTS.ai,
      ...model,
      tools: scope.tools,
      ownerOf: scope.ownerOf,
      ...(!isRehearsal && {
        hold: createHold(approvals, scope, {
          requestId,
          keyId,
          functionName: name,
          ...(seen && { collections: seen }),
        }),
        onTokens: (count: number) => {
          rates.spendTokens(count)
          keyTokens.spendTokens(keyId, count)
        },
      }),
      runTool: scope.runTool,
    }
  }
  const { bindings, kinds } = openBindings(config, {
    data,
    collections,
    seesCollection: rooms.seesCollection,
    secrets,
    log,
    fetchLoad: load.fetchOf,
    findService: (other, keyId) => {
      const live = findFunction(other, keyId)
      const by = `${name}@${version}`
      return (
        live && {
          fetch: live.fetch,
          runTool: (tool, argument, context) => live.runTool(tool, argument, { ...context, by }),
        }
      )
    },
    createModelBinding: (model) =>
      createModelBinding(agent, (context) => describeAsked(model, context)),
  })

  const prepareStart = () => {
    const { runtime, ...code } = readCode()
    const found = { ...code, runtime: runtimes.find(runtime) }
    return () => start(found)
  }
  const start = async (found: Pick<IsolateOptions, 'code' | 'runtime'>): Promise<Isolate> => {
    const isolate = await startIsolate({
      name,
      version,
      ...found,
      limits,
      bindings,
      kinds,
      vars: config.vars ?? {},
      timeZone,
      onRefused: (code) => metrics.callRefused(name, code),
      log,
      takeBlank: blanks.take,
      ...(onCodeCache && { onCodeCache }),
    })
    void isolate.exited.then((reason) => metrics.isolateEnded(name, reason))
    try {
      learn(isolate.declaration)
    } catch (error) {
      await isolate.stop()
      throw error
    }
    return isolate
  }
  const supervised = superviseFunction({
    name,
    prepareStart,
    concurrency: limits.concurrency,
    maxIsolates: limits.maxIsolates,
    idleMs: limits.idleSeconds * 1_000,
    log,
  })

  return {
    name,
    version,
    config,
    maxBodyBytes: limits.maxBodyBytes,
    crons: config.triggers?.crons ?? [],
    collections: Object.fromEntries(
      Object.entries(config.bindings ?? {}).filter(
        (entry): entry is [string, CollectionBindingConfig] => entry[1].type === 'collection',
      ),
    ),
    dependsOn: new Set(listOwners(config)),
    get fault() {
      const { state, reason } = supervised.status()
      if (state === 'failed' || state === 'stopped') return reason ?? state
      if (refused !== undefined) return refused
      // One that sleeps is not started to see whether it can.
      return state === 'idle' || state === 'paused' ? findCodeFault() : undefined
    },
    get pause() {
      const { state, reason } = supervised.status()
      return state === 'paused' ? reason : undefined
    },
    get lack() {
      return databases.flatMap((database) => data.findFault(database) ?? [])[0]
    },
    get declaration() {
      return declaration
    },
    get tools() {
      return tools
    },
    get pids() {
      return supervised.status().pids
    },
    isWrite,
    fetch: async (request, context) => {
      checkDepth(context)
      rates.takeRequest()
      return supervised.fetch(request, { passages: createPassages(), ...context })
    },
    rehearse: async (request, context, { isHeadEnough = false } = {}) => {
      rehearsals.add(context.requestId)
      try {
        const response = await supervised.fetch(request, context)
        if (isHeadEnough && response.status < 500) {
          await response.body?.cancel()
          return new Response(null, response)
        }
        // To its end: what it still calls is a rehearsal too.
        const body = await response.arrayBuffer()
        // Some statuses have none, and none may be given to them.
        return new Response(body.byteLength > 0 ? body : null, response)
      } finally {
        rehearsals.delete(context.requestId)
      }
    },
    reask: async (question, context) => {
      const model = Object.values(config.bindings ?? {}).find(({ type }) => type === 'model')
      if (model?.type !== 'model') {
        throw new OnboxError(
          'GRANT_MISSING',
          `Cannot ask again: function "${name}" is not granted the model any more`,
        )
      }
      if (!declaration) await supervised.describe()
      rehearsals.add(context.requestId)
      try {
        const asking = { ...context, isFresh: true }
        for await (const event of agent.ask(describeAsked(model, context), question, asking)) {
          if (event.type === 'done') return event.answer
        }
        throw new OnboxError('MODEL_FAILED', 'Cannot answer: the model stopped without an answer')
      } finally {
        rehearsals.delete(context.requestId)
      }
    },
    runTool,
    holdTool,
    start: supervised.describe,
    drain: () => supervised.drain(limits.timeoutMs),
    stop: supervised.stop,
  }
}

function listOwners({ tools = [], bindings = {} }: FunctionConfig): string[] {
  const owners = tools.flatMap((grant) => parseToolGrant(grant).owner ?? [])
  const services = Object.values(bindings).flatMap((binding) =>
    binding.type === 'service' ? binding.function : [],
  )
  return [...owners, ...services]
}

/** Also of one that the key may not run, so that it does not show which there are. */
export const toolNotFound = (name: string, tool: string): OnboxError =>
  new OnboxError(
    'TOOL_NOT_FOUND',
    `Cannot find tool "${tool}" of function "${name}": it is none that was granted; see which this key may run: GET /${name}/openapi.json`,
  )

function checkDepth({ depth = 0 }: ServeContext): void {
  if (depth <= MAX_DEPTH) return
  throw new OnboxError(
    'CALLS_TOO_DEEP',
    `Cannot go on: functions have called each other ${depth} times for one request; end the circle`,
  )
}
