import type { Context } from 'hono'
import type { HTTPException } from 'hono/http-exception'
import { ERRORS, OnboxError, toOnboxError } from '../base/errors.ts'
import { preferredLanguage, toProblem, type Problem } from '../base/problem.ts'

/**
 * What the client is told of a fault: a known one in full; of an unexpected one its code, and the log
 * gets the stack.
 */
export function toKnown(error: unknown): OnboxError {
  if (isOutOfMemory(error)) {
    console.error(error)
    return new OnboxError(
      'FUNCTION_MEMORY_EXCEEDED',
      `Cannot finish the request: no memory is left for buffers; keep less, or raise limits.memoryLimitMb, which is ${memoryLimitMb}`,
    )
  }
  const known = toOnboxError(error, 'FUNCTION_FAILED')
  if (known.cause !== error) {
    if (ERRORS[known.code][1] === 'system') console.warn(`${known.code}: ${known.message}`)
    return known
  }
  console.error(error)
  return new OnboxError(
    'FUNCTION_FAILED',
    'The function failed on this request; its log has the fault under the request id',
  )
}

let memoryLimitMb = 0

/** Tells the limit that the host keeps, for the message about it. */
export function setMemoryLimit(mb: number): void {
  memoryLimitMb = mb
}

/** What V8 throws where the kernel gives no memory. */
const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError && error.message === 'Array buffer allocation failed'

/** The problem in the language that the client prefers. */
export function problemOf(context: Context, known: OnboxError): Problem {
  const requestId = context.req.header('x-request-id') ?? ''
  return toProblem(known, requestId, preferredLanguage(context.req.header('accept-language')))
}

/** The answer to a request whose handler threw. */
export function respondError(error: unknown, context: Context): Response {
  // By what it can do: a package in the function's own bundle has a class of its own.
  if (error instanceof Error && 'getResponse' in error)
    return (error as HTTPException).getResponse()
  const known = toKnown(error)
  const { retryAfterSeconds } = known
  return context.json(problemOf(context, known), known.status as 500, {
    'content-type': 'application/problem+json',
    ...(retryAfterSeconds !== undefined && {
      'retry-after': String(Math.ceil(retryAfterSeconds)),
    }),
  })
}
