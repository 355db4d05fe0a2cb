import type { Context, Env, Hono } from 'hono'
import { OnboxError } from '../base/errors.ts'
import { respondError } from './respond-error.ts'

/** The answer to what no route takes: 405 where the path has other methods, else 404. */
export function respondNotFound<E extends Env>(app: Hono<E>, context: Context<E>): Response {
  const { method, path } = context.req
  const methods = findMethods(app, path)
  if (methods.length === 0 || methods.includes(method)) {
    const routes = app.routes.filter(isRoute).map((route) => `${route.method} ${route.path}`)
    const known = [...new Set(routes)].join(', ') || '(none)'
    return respondError(
      new OnboxError(
        'ROUTE_NOT_FOUND',
        `Cannot find "${path}" in this function: its routes are ${known}`,
      ),
      context,
    )
  }
  const allowed = methods.join(', ')
  context.header('allow', allowed)
  return respondError(
    new OnboxError(
      'METHOD_NOT_ALLOWED',
      `Cannot ${method} "${path}" of this function: it takes ${allowed}`,
    ),
    context,
  )
}

function findMethods<E extends Env>({ routes, router }: Hono<E>, path: string): string[] {
  const methods = new Set(routes.filter(isRoute).map((route) => route.method))
  const taken = [...methods].filter((method) =>
    router.match(method, path)[0].some(([[, route]]) => route.method === method),
  )
  return taken.includes('GET') ? [...taken, 'HEAD'] : taken
}

/** Middleware is there for every method. */
const isRoute = ({ method }: { method: string }): boolean => method !== 'ALL'
