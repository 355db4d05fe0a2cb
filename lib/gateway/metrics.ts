import { Hono } from 'hono'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** `GET /metrics`: what the box counts, for Prometheus. */
export function createMetricsRoutes({ metrics }: GatewayParts): Hono<GatewayEnv> {
  return new Hono<GatewayEnv>()
    .get('/metrics', (context) =>
      context.body(metrics.render(), 200, {
        'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      }),
    )
    .all('/metrics', refuseMethod('GET, HEAD'))
}
