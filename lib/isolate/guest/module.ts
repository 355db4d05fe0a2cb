/** What the isolate knows of a function: the part that needs the copies of hono, valibot and drizzle that it uses. */
import { drizzle } from 'drizzle-orm/sqlite-proxy'
import { findTargetHandler } from 'hono/utils/handler'
import * as v from 'valibot'
import {
  fromErrorData,
  OnboxError,
  toOnboxError,
  type ErrorCode,
  type ErrorData,
} from '../../base/errors.ts'
import { getAskOptions, type AskHandlerOptions } from '../../function/ask.ts'
import { getDeclaration, type FunctionOptions } from '../../function/create-function.ts'
import { MAX_INSTRUCTIONS, MAX_INSTRUCTIONS_CHARACTERS } from '../message-limits.ts'
import type { Declaration } from '../protocol.ts'

/** One method of a granted database; the host does it. */
export type DatabaseCall = (method: 'query' | 'batch', argument: unknown) => Promise<unknown>

/** A loaded function. */
export interface FunctionModule {
  readonly declaration: Declaration
  fetch(request: Request, env: object): Response | Promise<Response>
  /** @throws {OnboxError} `TOOL_NOT_FOUND`, `ARGUMENTS_INVALID` with all faults, or what it throws */
  runTool(name: string, args: unknown, env: object): Promise<unknown>
  /** `env.DB`: a drizzle database over `call`. */
  createDatabase(call: DatabaseCall): unknown
  toError(data: ErrorData): Error
  toErrorData(error: unknown, fallback: ErrorCode): ErrorData
}

type Require = (specifier: string) => unknown

/** The completion value of a function's script. */
export type FunctionFactory = (require: Require) => { default?: unknown }

/** The completion value of the runtime's script. */
export type RuntimeFactory = (require: Require) => {
  modules: Record<string, object>
  createModule: (app: unknown) => FunctionModule
  setMemoryLimit: (mb: number) => void
  /** Runs what requests will run, with nothing behind it. */
  exercise: () => Promise<void>
}

interface App {
  fetch: FunctionModule['fetch']
  routes: { method: string; path: string; handler: Function }[]
}

interface Rows {
  rows: unknown[]
}

/**
 * The module of a function file's default export.
 *
 * @throws {TypeError} when that is not what `createFunction` made
 */
export function createModule(app: unknown): FunctionModule {
  const options = getDeclaration(app)
  if (options === undefined) {
    throw new TypeError(
      'Cannot use the default export: it is not a function of onbox; write `export default createFunction({...})`',
    )
  }
  const { fetch, routes } = app as App
  return {
    declaration: declare(options, routes),
    fetch: (request, env) => fetch(request, env),
    runTool: (name, args, env) => runTool(options, name, args, env),
    createDatabase: (call) =>
      drizzle(
        (sql, params, method) => call('query', { sql, params, method }) as Promise<Rows>,
        (queries) => call('batch', { queries }) as Promise<Rows[]>,
      ),
    toError: fromErrorData,
    toErrorData: (error, fallback) => {
      const known = toOnboxError(error, fallback)
      // Nobody foresaw it: whoever reads the log gets its stack.
      if (known.cause === error) console.error(error)
      return known.toData()
    },
  }
}

function declare(options: FunctionOptions, routes: App['routes']): Declaration {
  const { description = '', tools = [], evals = [] } = options
  return {
    description,
    tools: tools.map(({ name, description: text, effect, parameters }) => ({
      name,
      description: text,
      effect,
      parameters: { ...parameters },
    })),
    evals: evals.map(({ ask, calls }) => ({ ask, calls: [...calls] })),
    routes: routes.map(({ method, path, handler }) => ({
      method,
      path,
      ...(askOptionsOf(handler) && { asks: true }),
    })),
    instructions: listInstructions(routes),
  }
}

const askOptionsOf = (handler: Function): AskHandlerOptions | undefined =>
  getAskOptions(findTargetHandler(handler))

/** What is too long to be told, or too much, is read with the first question. */
function listInstructions(routes: App['routes']): string[] {
  const told = routes.flatMap(({ handler }) => {
    const options = askOptionsOf(handler)
    return options === undefined ? [] : [options.instructions ?? '']
  })
  return [...new Set(told)]
    .filter((text) => text.length <= MAX_INSTRUCTIONS_CHARACTERS)
    .slice(0, MAX_INSTRUCTIONS)
}

async function runTool(
  { tools = [] }: FunctionOptions,
  name: string,
  args: unknown,
  env: object,
): Promise<unknown> {
  const tool = tools.find((candidate) => candidate.name === name)
  if (tool === undefined) {
    const names = tools.map((candidate) => candidate.name).join(', ') || '(none)'
    throw new OnboxError('TOOL_NOT_FOUND', `Cannot run tool "${name}": the tools here are ${names}`)
  }
  const parsed = await v.safeParseAsync(tool.input, args)
  if (!parsed.success) {
    const faults = parsed.issues.map(
      (issue) => `${v.getDotPath(issue) ?? 'arguments'}: ${issue.message}`,
    )
    throw new OnboxError(
      'ARGUMENTS_INVALID',
      `Cannot run tool "${name}" with these arguments: ${faults.join('; ')}`,
    )
  }
  const run = tool.run as (input: unknown, env: object) => unknown
  return run(parsed.output, env)
}
