import type { Context } from 'hono'
import type { ServedFunction } from '../deploy/index.ts'
import type { FunctionCalls } from './call-function.ts'
import { tooLarge } from './read-body.ts'
import type { GatewayEnv } from './types.ts'

export interface AskedBody {
  /** As `ask()` takes it. */
  readonly body: object
  /** Default: JSON, once the answer is there. */
  readonly accept?: 'application/json' | 'text/event-stream'
}

/**
 * Asks a function through its own route, for a client that speaks another protocol.
 *
 * @throws {OnboxError} `BODY_TOO_LARGE`, and what handing it the request throws; what the function itself refuses is its answer
 */
export function askFunction(
  calls: Pick<FunctionCalls, 'fetch'>,
  served: ServedFunction,
  { body: asked, accept = 'application/json' }: AskedBody,
  context: Context<GatewayEnv>,
): Promise<Response> {
  const body = new TextEncoder().encode(JSON.stringify(asked))
  if (body.length > served.maxBodyBytes) throw tooLarge(served.maxBodyBytes)
  const headers: [string, string][] = [
    ['content-type', 'application/json'],
    ['accept', accept],
    ['x-request-id', context.get('requestId')],
  ]
  const language = context.req.header('accept-language')
  if (language !== undefined) headers.push(['accept-language', language])
  return calls.fetch(served, { method: 'POST', url: 'http://box/', headers, body }, context)
}
