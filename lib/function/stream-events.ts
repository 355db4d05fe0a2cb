import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import { keepAlive } from '../base/keep-alive.ts'
import { problemOf, toKnown } from './respond-error.ts'

/** One event as a client gets it. */
export interface ClientEvent {
  event: string
  data: unknown
}

/** Whether the client wants events as they happen. */
export const wantsEvents = (context: Context): boolean =>
  context.req.header('accept')?.includes('text/event-stream') === true

/**
 * Server-sent events, with signs of life between them. A fault before the first event is thrown; a later one is the last
 * event, `error`. Who hangs up ends the events.
 */
export async function streamEvents(
  context: Context,
  events: AsyncIterable<ClientEvent>,
): Promise<Response> {
  const iterator = events[Symbol.asyncIterator]()
  let next = await iterator.next()
  return streamSSE(context, async (sse) => {
    const endKeepAlive = keepAlive(sse)
    const write = ({ event, data }: ClientEvent) =>
      sse.writeSSE({ event, data: JSON.stringify(data) })
    try {
      for (; next.done !== true; next = await iterator.next()) await write(next.value)
    } catch (error) {
      await write({ event: 'error', data: problemOf(context, toKnown(error)) })
    } finally {
      endKeepAlive()
      await iterator.return?.()
    }
  })
}
