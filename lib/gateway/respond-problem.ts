import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import {
  ERRORS,
  isDiskFull,
  preferredLanguage,
  toOnboxError,
  toProblem,
  toStorageError,
  type OnboxError,
  type Problem,
} from '../base/index.ts'
import { isOpenAiPath, NO_RETRY, toOpenAiProblem } from './openai-error.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** Text for faults that nobody foresaw; the log has the rest, under the same id. */
const UNEXPECTED =
  'Something unexpected went wrong; the log of the box has it under this request id'

/** What became of a request: the fault, and what the client is told of it. */
export interface Fault {
  known: OnboxError
  problem: Problem
}

/** Counts whatever was thrown, logs it where it is the box's, and keeps it for the record. */
export function noteFault(
  error: unknown,
  context: Context<GatewayEnv>,
  { log, metrics }: Pick<GatewayParts, 'log' | 'metrics'>,
): Fault {
  const known = isDiskFull(error) ? toStored(error) : toOnboxError(error)
  metrics.problemAnswered(known.code)
  const requestId = context.get('requestId')
  const language = preferredLanguage(context.req.header('accept-language'))
  const problem = toProblem(known, requestId, language)
  if (known.code === 'INTERNAL') {
    const { message, cause } = known
    // Of what another process met there is only what it said.
    const reason = cause instanceof Error ? cause.stack : message
    log.error('unexpected fault', { requestId, reason })
    problem.detail = UNEXPECTED
  } else if (ERRORS[known.code][1] === 'system') {
    log.warn('request failed', { requestId, code: known.code, detail: known.message })
  }
  const trace = context.get('trace')
  trace.code = known.code
  trace.detail = problem.detail
  return { known, problem }
}

/** Turns whatever was thrown into an RFC 9457 answer; below `/v1/` it has an error of OpenAI's kind beside it. */
export function respondProblem(
  error: unknown,
  context: Context<GatewayEnv>,
  parts: Pick<GatewayParts, 'log' | 'metrics'>,
): Response {
  const { known, problem } = noteFault(error, context, parts)
  context.header('content-type', 'application/problem+json')
  const { version } = context.get('trace')
  if (version !== '') context.header('x-onbox-version', version)
  // What was not read is still on its way: the connection is of no further use.
  if (context.env?.incoming?.complete === false) context.header('connection', 'close')
  if (known.status === 401) context.header('www-authenticate', 'Bearer realm="onbox"')
  if (known.retryAfterSeconds !== undefined) {
    context.header('retry-after', String(Math.ceil(known.retryAfterSeconds)))
  }
  const isOpenAi = isOpenAiPath(context.req.path)
  if (isOpenAi && known.retryAfterSeconds === undefined) context.header(...NO_RETRY)
  const body = isOpenAi ? toOpenAiProblem(problem) : problem
  return context.body(JSON.stringify(body), known.status as ContentfulStatusCode)
}

/** A full disk that nobody foresaw at this place is no unexpected fault: the operator can mend it. */
function toStored(error: unknown): OnboxError {
  const known = toOnboxError(error)
  return known.code === 'INTERNAL' ? toStorageError('do this', error) : known
}
