import { ERRORS, type OnboxError } from './errors.ts'

/** An RFC 9457 problem, as every error of the HTTP API is answered. */
export interface Problem {
  type: string
  title: string
  status: number
  code: string
  detail: string
  requestId: string
}

/**
 * The body that stands for `error`.
 *
 * @param language - of the title; the detail is English, as logs are
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export function toProblem(
  error: OnboxError,
  requestId: string,
  language: 'zh' | 'en' = 'en',
): Problem {
  const [status, , en, zh] = ERRORS[error.code]
  return {
    type: `urn:onbox:error:${error.code}`,
    title: language === 'zh' ? zh : en,
    status,
    code: error.code,
    detail: error.message,
    requestId,
  }
}

/** The language of titles for an `Accept-Language` header: Chinese where it comes first. */
export const preferredLanguage = (acceptLanguage: string | undefined): 'zh' | 'en' =>
  /^\s*zh\b/i.test(acceptLanguage ?? '') ? 'zh' : 'en'
