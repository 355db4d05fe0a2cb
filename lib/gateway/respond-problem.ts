import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ERRORS, preferredLanguage, toOnboxError, toProblem, type Log } from '../base/index.ts'
import type { GatewayEnv } from './types.ts'

/** Text for faults that nobody foresaw; the log has the rest, under the same id. */
const UNEXPECTED =
  'Something unexpected went wrong; the log of the box has it under this request id'

/** Turns whatever was thrown into an RFC 9457 answer. */
export function respondProblem(error: unknown, context: Context<GatewayEnv>, log: Log): Response {
  const known = toOnboxError(error)
  const requestId = context.get('requestId')
  const language = preferredLanguage(context.req.header('accept-language'))
  const problem = toProblem(known, requestId, language)
  if (known.code === 'INTERNAL') {
    const cause = known.cause instanceof Error ? known.cause.stack : String(known.cause)
    log.error('unexpected fault', { requestId, cause })
    problem.detail = UNEXPECTED
  } else if (ERRORS[known.code][1] === 'system') {
    log.warn('request failed', { requestId, code: known.code, detail: known.message })
  }
  context.header('content-type', 'application/problem+json')
  if (known.status === 401) context.header('www-authenticate', 'Bearer realm="onbox"')
  if (known.retryAfterSeconds !== undefined) {
    context.header('retry-after', String(Math.ceil(known.retryAfterSeconds)))
  }
  return context.body(JSON.stringify(problem), known.status as ContentfulStatusCode)
}
