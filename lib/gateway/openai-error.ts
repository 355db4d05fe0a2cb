import type { Problem } from '../base/index.ts'

/** An error as OpenAI's clients show it. */
export interface OpenAiError {
  message: string
  type: string
  param: null
  code: string
}

/** Whether clients of OpenAI ask there. */
export const isOpenAiPath = (path: string): boolean => path.startsWith('/v1/')

/**
 * Of an error that does not say when to ask again: OpenAI's own clients would send a question twice more that has just been
 * answered with 502.
 */
export const NO_RETRY = ['x-should-retry', 'false'] as const

/** What of a problem is told in an error. */
type Told = Pick<Problem, 'status' | 'code' | 'detail'>

/** The body of a problem that both kinds of clients can read. */
export const toOpenAiProblem = <P extends Told>(problem: P): P & { error: OpenAiError } => ({
  ...problem,
  error: toOpenAiError(problem),
})

export const toOpenAiError = ({ status, code, detail }: Told): OpenAiError => ({
  message: detail,
  type: typeOf(status),
  param: null,
  code,
})

/** @see https://platform.openai.com/docs/guides/error-codes */
function typeOf(status: number): string {
  if (status === 401) return 'authentication_error'
  if (status === 403) return 'permission_error'
  if (status === 429) return 'rate_limit_error'
  return status < 500 ? 'invalid_request_error' : 'server_error'
}
