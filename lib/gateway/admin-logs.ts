import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import type { LogLine } from '../logs/index.ts'
import { refuseMethod } from './refuse-method.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

const MAX_LINES = 10_000
/** Lines that wait for a client that reads too slowly; the rest is dropped, and that is said. */
const MAX_WAITING = 1_000

const querySchema = v.strictObject({
  function: v.optional(v.string()),
  since: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => !Number.isNaN(Date.parse(text)), 'a time such as 2026-11-25T08:00:00Z'),
    ),
  ),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number), v.minValue(1), v.maxValue(MAX_LINES)),
  ),
})

/** `GET /admin/logs`: what functions printed, as JSON; as server-sent events (`line`) it goes on. */
export function createLogAdminRoutes({ logs }: GatewayParts): Hono<GatewayEnv> {
  return new Hono<GatewayEnv>()
    .get('/admin/logs', async (context) => {
      const parsed = v.safeParse(querySchema, context.req.query())
      if (!parsed.success) {
        const faults = parsed.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
        throw new OnboxError('BODY_INVALID', `Cannot read the logs: ${faults.join('; ')}`)
      }
      const { function: functionName, since, limit } = parsed.output
      const filter = {
        ...(functionName !== undefined && { functionName }),
        ...(since !== undefined && { sinceMs: Date.parse(since) }),
        ...(limit !== undefined && { limit }),
      }
      if (context.req.header('accept')?.includes('text/event-stream') !== true) {
        return context.json({ lines: await logs.read(filter) })
      }
      const waiting: LogLine[] = []
      let dropped = 0
      let wake = (): void => {}
      // Before what was kept is read: no line falls between.
      const end = logs.follow(filter, (line) => {
        if (waiting.length < MAX_WAITING) waiting.push(line)
        else dropped += 1
        wake()
      })
      return streamSSE(context, async (sse) => {
        sse.onAbort(() => wake())
        try {
          const before = await logs.read(filter)
          const last = before.at(-1)?.atMs ?? 0
          const send = (line: LogLine) =>
            sse.writeSSE({ event: 'line', data: JSON.stringify(line) })
          for (const line of before) await send(line)
          // Those that came meanwhile and were kept are in both.
          const seen = new Set(before.filter(({ atMs }) => atMs === last).map(toKey))
          while (!sse.aborted) {
            const line = waiting.shift()
            if (line === undefined) {
              await new Promise<void>((resolve) => {
                wake = resolve
              })
            } else if (line.atMs > last || (line.atMs === last && !seen.has(toKey(line)))) {
              await send(line)
            }
            if (dropped > 0 && waiting.length === 0) {
              await sse.writeSSE({ event: 'dropped', data: JSON.stringify({ dropped }) })
              dropped = 0
            }
          }
        } finally {
          end()
        }
      })
    })
    .all('/admin/logs', refuseMethod('GET, HEAD'))
}

const toKey = (line: LogLine): string => JSON.stringify(line)
