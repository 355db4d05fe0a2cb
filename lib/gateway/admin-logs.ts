import { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import { permits } from '../access/index.ts'
import { keepAlive, OnboxError, parseAs } from '../base/index.ts'
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

/** `GET /admin/logs`: what functions printed, as JSON; as server-sent events (`line`, `dropped`) it goes on. */
export function createLogAdminRoutes(parts: GatewayParts): Hono<GatewayEnv> {
  const { functions, logs, authenticate } = parts
  /** One that was never published may have printed too, e.g. why it does not start. */
  const checkKnown = async (name: string): Promise<void> => {
    const isKnown =
      functions.versions(name).length > 0 || functions.list().some((one) => one.name === name)
    if (isKnown || (await logs.read({ functionName: name, limit: 1 })).length > 0) return
    throw new OnboxError(
      'FUNCTION_NOT_FOUND',
      `Cannot show what function "${name}" prints: nothing was deployed under that name; see what all print: onbox tail`,
    )
  }

  /** A key that was revoked meanwhile, or has expired, sees nothing more. */
  const mayStillRead = async (authorization: string | undefined): Promise<boolean> => {
    try {
      const { scopes } = await authenticate(authorization)
      return permits(scopes, { type: 'admin', area: 'logs' })
    } catch (error) {
      if (error instanceof OnboxError) return false
      throw error
    }
  }

  return new Hono<GatewayEnv>()
    .get('/admin/logs', async (context) => {
      const query = parseAs(querySchema, context.req.query(), {
        code: 'BODY_INVALID',
        cannot: 'Cannot read the logs',
        whole: 'query',
      })
      const { function: functionName, since, limit } = query
      const filter = {
        ...(functionName !== undefined && { functionName }),
        ...(since !== undefined && { sinceMs: Date.parse(since) }),
        ...(limit !== undefined && { limit }),
      }
      if (functionName !== undefined) await checkKnown(functionName)
      if (context.req.header('accept')?.includes('text/event-stream') !== true) {
        return context.json({ lines: await logs.read(filter) })
      }
      const waiting: LogLine[] = []
      let dropped = 0
      let wake = (): void => {}
      const end = logs.follow(filter, (line) => {
        if (waiting.length < MAX_WAITING) waiting.push(line)
        else dropped += 1
        wake()
      })
      // From the same moment on: no line falls between, and none is in both.
      const reading = logs.read(filter)
      const authorization = context.req.header('authorization')
      return streamSSE(context, async (sse) => {
        const endKeepAlive = keepAlive(sse)
        sse.onAbort(() => wake())
        const send = (line: LogLine) => sse.writeSSE({ event: 'line', data: JSON.stringify(line) })
        try {
          for (const line of await reading) await send(line)
          while (!sse.aborted) {
            const line = waiting.shift()
            if (line !== undefined) {
              if (!(await mayStillRead(authorization))) return
              await send(line)
            } else if (dropped > 0) {
              const data = JSON.stringify({ dropped })
              dropped = 0
              await sse.writeSSE({ event: 'dropped', data })
            } else {
              await new Promise<void>((resolve) => {
                wake = resolve
              })
            }
          }
        } finally {
          endKeepAlive()
          end()
        }
      })
    })
    .all('/admin/logs', refuseMethod('GET, HEAD'))
}
