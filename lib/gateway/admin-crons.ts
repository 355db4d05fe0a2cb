import { Hono } from 'hono'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** `GET /admin/crons`: when each is due next, in Unix milliseconds, and whether it is at work. */
export function createCronAdminRoutes({ listCrons }: GatewayParts): Hono<GatewayEnv> {
  return new Hono<GatewayEnv>()
    .get('/admin/crons', (context) => context.json(listCrons()))
    .all('/admin/crons', refuseMethod('GET, HEAD'))
}
