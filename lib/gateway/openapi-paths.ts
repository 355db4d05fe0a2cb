import type { ServedFunction } from '../deploy/index.ts'
import { toQuestionSchema, withoutDialect } from './json-schemas.ts'

/** Operations by path and method, as OpenAPI has them. */
export type Paths = Record<string, Record<string, object>>

/** What a key may do with a function. */
export interface Permitted {
  /** Ask it, and use its other routes. */
  ask: boolean
  tool: (tool: string) => boolean
}

/** The methods that OpenAPI has; Hono lists what is for all methods as `ALL`. */
const METHODS = new Set(['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'])

export const json = (schema: object): object => ({ 'application/json': { schema } })
export const PROBLEM = {
  description: 'What went wrong, and the way out',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}
const ANSWER = json({ $ref: '#/components/schemas/Answer' })
const ANSWERS = {
  200: { description: 'The answer', content: { ...ANSWER, 'text/event-stream': {} } },
  202: { description: 'The answer waits for a person, who decides at /approvals', content: ANSWER },
  default: PROBLEM,
}
const RESULT = { 200: { description: 'The result', content: json({}) }, default: PROBLEM }
const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'Names a run, so that it happens once',
  schema: { type: 'string', maxLength: 255 },
}

/**
 * The operations of a function that a key may use, as far as its file tells them. Middleware, routes for all methods and
 * wildcards are none that OpenAPI could describe.
 */
export function listPaths(served: ServedFunction, permitted: Permitted): Paths {
  const { name, declaration, tools } = served
  const paths: Paths = {}
  const add = (path: string, method: string, operation: object): void => {
    const at = findAlike(paths, path)
    const parameters = [...at.matchAll(/\{(\w+)\}/g)].map(([, named]) => ({
      name: named,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    }))
    const { [method]: before, ...others } = paths[at] ?? {}
    const whole = { ...(parameters.length > 0 && { parameters }), ...before, ...operation }
    paths[at] = { ...others, [method]: whole }
  }

  for (const { method, path, asks } of permitted.ask ? (declaration?.routes ?? []) : []) {
    if (!METHODS.has(method) || path.includes('*')) continue
    const asking = asks === true && {
      requestBody: { required: true, content: json(toQuestionSchema(served)) },
      responses: ANSWERS,
    }
    for (const template of toTemplates(path)) {
      const at = template === '/' ? `/${name}` : `/${name}${template}`
      // A route may have several handlers, one of which asks.
      const known = paths[findAlike(paths, at)]?.[method.toLowerCase()]
      if (asking !== false) add(at, method.toLowerCase(), asking)
      else if (known === undefined) {
        add(at, method.toLowerCase(), {
          responses: { default: { description: 'As the function answers' } },
        })
      }
    }
  }
  for (const { name: tool, description, parameters } of tools) {
    if (!permitted.tool(tool)) continue
    add(`/${name}/tools/${tool}`, 'post', {
      operationId: `${name}_${tool}`,
      description,
      ...(served.isWrite(tool) && { parameters: [IDEMPOTENCY_KEY] }),
      requestBody: { required: true, content: json(withoutDialect(parameters)) },
      responses: RESULT,
    })
  }
  return paths
}

/** Hono's path as OpenAPI writes it: `/:id{[0-9]+}` is `/{id}`, and `/:id?` is two. */
function toTemplates(path: string): string[] {
  const template = path.replaceAll(
    /(?<=\/):([A-Za-z_]\w*)(?:\{(?:[^{}]|\{[^{}]*\})*\})?(\?)?/g,
    (_, name: string, isOptional: string | undefined) => `{${name}}${isOptional ?? ''}`,
  )
  if (!template.endsWith('?')) return [template]
  const whole = template.slice(0, -1)
  return [whole.slice(0, whole.lastIndexOf('/')) || '/', whole]
}

/** Two paths that differ in the names of their parameters only are one. */
const findAlike = (paths: Paths, path: string): string =>
  Object.keys(paths).find((one) => shapeOf(one) === shapeOf(path)) ?? path

/** Those that are at none of `taken`: the box answers there, whatever the file has. */
export function withoutTaken(paths: Paths, taken: Paths): Paths {
  return Object.fromEntries(
    Object.entries(paths).filter(([path]) => !(findAlike(taken, path) in taken)),
  )
}

const shapeOf = (path: string): string => path.replaceAll(/\{\w+\}/g, '{}')
