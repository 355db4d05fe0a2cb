import type { Context } from 'hono'
import { toOnboxError, toProblem, type Log } from '../base/index.ts'
import type { GatewayEnv } from './types.ts'

/** Text for faults that nobody foresaw; the log has the rest, under the same id. */
const UNEXPECTED =
  'Something unexpected went wrong; the log of the box has it under this request id'

/** Turns whatever was thrown into an RFC 9457 answer. */
export function respondProblem(error: unknown, context: Context<GatewayEnv>, log: Log): Response {
  const known = toOnboxError(error)
  const requestId = context.get('requestId')
  const language = /^zh\b/i.test(context.req.header('accept-language') ?? '') ? 'zh' : 'en'
  const problem = toProblem(known, requestId, language)
  if (known.code === 'INTERNAL') {
    const cause = known.cause instanceof Error ? known.cause.stack : String(known.cause)
    log.error('unexpected fault', { requestId, cause })
    problem.detail = UNEXPECTED
  }
  const headers = new Headers({ 'content-type': 'application/problem+json' })
  if (known.status === 401) headers.set('www-authenticate', 'Bearer realm="onbox"')
  if (known.retryAfterSeconds !== undefined) {
    headers.set('retry-after', String(Math.ceil(known.retryAfterSeconds)))
  }
  return new Response(JSON.stringify(problem), { status: known.status, headers })
}
