import { createHash } from 'node:crypto'
import { createModelBinding, type Agent, type AskedFunction } from '../agent/index.ts'
import { OnboxError, toOnboxError, type Log, type ToolDefinition } from '../base/index.ts'
import { openBindings, type Data } from '../bindings/index.ts'
import { DEFAULTS, type FunctionConfig } from '../config/index.ts'
import { findUndecodable } from '../inference/index.ts'
import {
  startIsolate,
  superviseFunction,
  type Declaration,
  type DeclaredEval,
  type SupervisedFunction,
} from '../isolate/index.ts'
import { bundleFunction } from './bundle-function.ts'
import { createArgumentsCheck, type CheckArguments } from './check-arguments.ts'

/** Characters of a version's name: enough to tell the versions of one function apart. */
const VERSION_LENGTH = 10

/** For whom and until when a function works. */
export interface ServeContext {
  requestId: string
  keyId: string
  signal: AbortSignal
}

/** One version of a function, or the reason why there is none. */
export interface DeployedFunction {
  readonly name: string
  readonly version: string
  readonly maxBodyBytes: number
  /** Why it does not serve; undefined where it does, or where its next request starts it. */
  readonly fault: string | undefined
  /** Questions that it is for; none before its first start. */
  readonly evals: readonly DeclaredEval[]
  fetch(request: Request, context: ServeContext): Promise<Response>
  runTool(tool: string, argument: unknown, context: ServeContext): Promise<unknown>
  stop(): Promise<void>
}

export interface DeployFunctionOptions {
  name: string
  /** Absolute path of its file. */
  file: string
  root: string
  /** What it is granted. */
  config: FunctionConfig
  timeZone: string
  data: Data
  agent: Agent
  log: Log
}

/**
 * Bundles a function, starts it in an isolate and checks that what it declares and what it was granted
 * agree. A fault does not throw: the function then answers with the reason.
 */
export async function deployFunction(options: DeployFunctionOptions): Promise<DeployedFunction> {
  const { name, log } = options
  try {
    return await start(options)
  } catch (error) {
    const { message } = toOnboxError(error)
    log.error('function does not serve', { function: name, reason: message })
    return createFaulty(name, message)
  }
}

/** A function that answers with the reason why it cannot serve. */
export function createFaulty(name: string, reason: string): DeployedFunction {
  const refuse = () =>
    Promise.reject(
      new OnboxError('FUNCTION_UNAVAILABLE', `Cannot serve function "${name}": ${reason}`),
    )
  return {
    name,
    version: '',
    maxBodyBytes: 0,
    fault: reason,
    evals: [],
    fetch: refuse,
    runTool: refuse,
    stop: () => Promise.resolve(),
  }
}

async function start(options: DeployFunctionOptions): Promise<DeployedFunction> {
  const { name, file, root, config, timeZone, data, agent, log } = options
  const { code, sourceMap, hash } = await bundleFunction(file, root)
  const version = createHash('sha256')
    .update(hash)
    .update(JSON.stringify(config))
    .digest('hex')
    .slice(0, VERSION_LENGTH)
  const granted = config.tools ?? []
  let tools: ToolDefinition[] = []
  let checks = new Map<string, CheckArguments>()
  let evals: readonly DeclaredEval[] = []
  let isolate: SupervisedFunction | undefined
  const runTool = async (
    tool: string,
    argument: unknown,
    context: ServeContext & { isNested?: boolean },
  ): Promise<unknown> => {
    if (!granted.includes(tool) || isolate === undefined) {
      const known = granted.join(', ') || '(none)'
      throw new OnboxError(
        'TOOL_NOT_FOUND',
        `Cannot find tool "${tool}" of function "${name}": granted are ${known}`,
      )
    }
    await isolate.describe()
    checks.get(tool)?.(argument)
    return isolate.runTool(tool, argument, context)
  }
  const { bindings, kinds } = openBindings(config, {
    data,
    log,
    createModelBinding: (model) =>
      createModelBinding(agent, (): AskedFunction => ({
        name,
        version,
        tools,
        ...DEFAULTS.ai,
        ...model,
        runTool: (tool, argument, context) =>
          runTool(tool, argument, { ...context, isNested: true }),
      })),
  })
  const limits = { ...DEFAULTS.limits, ...config.limits }
  const { concurrency } = limits
  const supervised = superviseFunction({
    name,
    start: async (codeCache) => {
      const started = await startIsolate({
        name,
        version,
        code,
        sourceMap,
        ...(codeCache && { codeCache }),
        limits,
        bindings,
        kinds,
        vars: config.vars ?? {},
        timeZone,
        log,
      })
      try {
        tools = selectTools(started.declaration, granted)
        checks = new Map(tools.map((tool) => [tool.name, createArgumentsCheck(tool)]))
      } catch (error) {
        await started.stop()
        throw error
      }
      evals = started.declaration.evals
      return started
    },
    concurrency,
    log,
  })
  isolate = supervised
  try {
    await supervised.describe()
  } catch (error) {
    // Anything else was the moment's fault: the next request starts it.
    if (supervised.status().state === 'failed') throw error
  }
  const { maxBodyBytes } = limits
  return {
    name,
    version,
    maxBodyBytes,
    get fault() {
      const { state, reason } = supervised.status()
      return state === 'failed' || state === 'stopped' ? (reason ?? state) : undefined
    },
    get evals() {
      return evals
    },
    fetch: (request, context) => supervised.fetch(request, context),
    runTool,
    stop: () => supervised.stop(),
  }
}

/**
 * The granted ones of the declared tools.
 *
 * @throws {OnboxError} `FUNCTION_UNAVAILABLE` when a granted tool is not declared, or its arguments have
 * a shape that the model cannot be held to
 */
function selectTools({ tools }: Declaration, granted: readonly string[]): ToolDefinition[] {
  return granted.map((wanted) => {
    const tool = tools.find((declared) => declared.name === wanted)
    if (tool === undefined) {
      const declared = tools.map((one) => one.name).join(', ') || '(none)'
      throw new OnboxError(
        'FUNCTION_UNAVAILABLE',
        `its grant names tool "${wanted}", which its file does not declare; declared are ${declared}`,
      )
    }
    const { description, parameters } = tool
    const undecodable = findUndecodable(parameters)
    if (undecodable !== undefined) {
      throw new OnboxError(
        'FUNCTION_UNAVAILABLE',
        `tool "${wanted}" takes what the model cannot be held to, at ${undecodable}; use plain fields`,
      )
    }
    return { name: wanted, description, parameters }
  })
}
