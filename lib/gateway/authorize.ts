import type { Context, MiddlewareHandler } from 'hono'
import { permits, type AdminArea, type Need } from '../access/index.ts'
import { OnboxError } from '../base/index.ts'
import type { GatewayEnv } from './types.ts'

/** Which part of the operator's work is behind `/admin/<segment>`; what is not here takes a key for everything. */
const AREAS: Record<string, AdminArea> = {
  audit: 'audit',
  collections: 'collections',
  crons: 'crons',
  functions: 'functions',
  keys: 'keys',
  logs: 'logs',
  requests: 'audit',
  secrets: 'secrets',
}

/** What a key may not see does not exist for it: the answer is that of an unknown route. */
export const routeNotFound = (path: string): OnboxError =>
  new OnboxError('ROUTE_NOT_FOUND', `Cannot find "${path}": ask a function at /<function>`)

/** @throws {OnboxError} `ROUTE_NOT_FOUND` */
export function requireScope(context: Context<GatewayEnv>, need: Need): void {
  if (!permits(context.get('caller').scopes, need)) throw routeNotFound(context.req.path)
}

/** Lets a request on to `/admin` or `/metrics` whose key has that area. */
export const authorizeOperator: MiddlewareHandler<GatewayEnv> = async (context, next) => {
  const [, first, second = ''] = context.req.path.split('/')
  const area = first === 'metrics' ? 'metrics' : AREAS[second]
  const { scopes } = context.get('caller')
  const mayPass =
    area === undefined
      ? scopes.some(({ type }) => type === 'all')
      : permits(scopes, { type: 'admin', area })
  if (!mayPass) throw routeNotFound(context.req.path)
  await next()
}
