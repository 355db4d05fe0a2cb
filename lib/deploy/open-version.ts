import { createModelBinding, type AskedFunction } from '../agent/index.ts'
import { OnboxError } from '../base/index.ts'
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
  type Isolate,
  type IsolateOptions,
} from '../isolate/index.ts'
import { createHold } from './guard-writes.ts'
import type { LiveVersion, ServeContext, VersionRooms, VersionSource } from './live-version.ts'
import { createRateLimits } from './rate-limits.ts'
import { openToolScope } from './tool-scope.ts'
import { checkDepth, createVersionTools } from './version-tools.ts'

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
  const { data, agent, findFunction, keyTokens, metrics, approvals, rehearsals } = rooms
  const log = rooms.logs.of(name, version, rooms.log)
  const databases = Object.values(config.bindings ?? {}).flatMap((one) => databaseOf(one) ?? [])
  if (databases.length > 0) data.warmUp()
  const limits = { ...DEFAULTS.limits, ...config.limits }
  const load = rooms.loadOf(name)
  const rates = createRateLimits(name, config.limits ?? {}, load)

  const describeAsked = (
    model: ModelBindingConfig,
    { requestId, keyId, collections: seen }: ServeContext,
  ): AskedFunction => {
    const isRehearsal = rehearsals.has(requestId)
    if (!isRehearsal) {
      rates.checkTokens()
      keyTokens.checkTokens(keyId)
    }
    const { tools, isWrite, runNested: runTool } = own
    const self = { name, version, tools, isWrite, runTool }
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
    collections: rooms.collections,
    seesCollection: rooms.seesCollection,
    secrets: rooms.secrets,
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
    const found = { ...code, runtime: rooms.runtimes.find(runtime) }
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
      timeZone: rooms.timeZone,
      onRefused: (code) => metrics.callRefused(name, code),
      log,
      takeBlank: rooms.blanks.take,
      ...(onCodeCache && { onCodeCache }),
    })
    void isolate.exited.then((reason) => metrics.isolateEnded(name, reason))
    try {
      own.learn(isolate.declaration)
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
  const own = createVersionTools(source, rooms, { rates, supervised })

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
      if (own.refused !== undefined) return own.refused
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
      return own.declaration
    },
    get tools() {
      return own.tools
    },
    get pids() {
      return supervised.status().pids
    },
    isWrite: own.isWrite,
    fetch: async (request, context) => {
      checkDepth(context)
      rates.takeRequest(context.onStanding)
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
      if (!own.declaration) await supervised.describe()
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
    runTool: own.runTool,
    holdTool: own.holdTool,
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
