import { Hono } from 'hono'
import type { Env as HonoEnv } from 'hono'
import type { Tool } from './define-tool.ts'
import { respondError } from './respond-error.ts'
import { respondNotFound } from './respond-not-found.ts'

/** A question with the calls that a good answer takes: a deploy asks it, and people see it as an example. */
export interface Eval {
  ask: string
  calls: { tool: string; arguments: Record<string, unknown> }[]
}

export interface FunctionOptions {
  /** What the function is for, in one line; shown to those who may call it. */
  description?: string
  tools?: readonly Tool[]
  evals?: readonly Eval[]
}

const DECLARATION = Symbol.for('onbox.function')

/**
 * Makes a function: a Hono app (routes, middleware, validators as usual) that declares its tools.
 * The file's default export.
 *
 * @throws {TypeError} when two tools have one name
 * @example
 * export default createFunction({ tools: [getWeather] }).post('/', ask())
 */
export function createFunction<E extends object = object>(
  options: FunctionOptions = {},
): Hono<{ Bindings: E }> {
  const names = (options.tools ?? []).map((tool) => tool.name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) {
    throw new TypeError(`Cannot create the function: two tools are named "${twice}"; rename one`)
  }
  const app = new Hono<{ Bindings: E } & HonoEnv>()
  app.onError(respondError)
  app.notFound((context) => respondNotFound(app, context))
  return Object.assign(app, { [DECLARATION]: options }) as Hono<{ Bindings: E }>
}

/** What a function file declared, or undefined when its default export is not a function. */
export function getDeclaration(app: unknown): FunctionOptions | undefined {
  return app instanceof Object
    ? (app as { [DECLARATION]?: FunctionOptions })[DECLARATION]
    : undefined
}
