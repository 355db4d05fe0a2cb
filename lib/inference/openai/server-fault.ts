import * as v from 'valibot'
import { OnboxError } from '../../base/index.ts'
import { refusalSchema, type errorSchema } from './wire.ts'

/**
 * What a fault says of its server: it could not be reached; it stopped, or was silent, in the middle; it takes no such request
 * now, e.g. with this key or while it loads; or it failed at this one, which may be the request's own fault.
 */
export type FaultKind = 'unreachable' | 'stopped' | 'unable' | 'failed'

/** Faults of a connection that a server may have had a request over. */
const STOPPED_CODES = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])
/** Refused before any work: a key, a model that is not there, too slow a request, one that loads. */
const UNABLE_STATUSES = new Set([401, 403, 404, 408, 503])
/** What is wrong with the request itself; TGI has the second. */
const INVALID_STATUSES = new Set([400, 422])
/** How servers say that a prompt has no room; the last one is TGI. */
const TOO_LONG =
  /context (length|limit|size|window)|(prompt|input).*(too long|maximum.*(length|tokens))|`inputs`.*tokens/i
const TGI_BUSY = 'Model is overloaded'
/** Of what a server says; some repeat the request in it. */
const MAX_SAID_CHARACTERS = 500

/** The server could not be asked, or stopped answering: another one may do better. */
export class ServerFault extends Error {
  readonly kind: FaultKind
  constructor(message: string, kind: FaultKind) {
    super(message)
    this.kind = kind
  }
}

export const isBusy = (error: unknown): error is OnboxError =>
  error instanceof OnboxError && error.code === 'MODEL_BUSY'

/** What went wrong with a connection. */
export function toServerFault(error: unknown): ServerFault {
  const { message, cause } = error as Error
  // Node hides what went wrong behind "fetch failed".
  const inner = cause instanceof Error ? (cause as NodeJS.ErrnoException) : undefined
  const isStopped = inner?.code !== undefined && STOPPED_CODES.has(inner.code)
  return new ServerFault(inner?.message || message, isStopped ? 'stopped' : 'unreachable')
}

/** What an answer that is a refusal means. */
export async function toRefusal(response: Response): Promise<Error> {
  const { status, headers } = response
  const parsed = v.safeParse(refusalSchema, await response.json().catch(() => undefined))
  const said = parsed.success ? messageOf(parsed.output) : ''
  const what = `it answers ${status}${said === '' ? '' : `: ${said}`}`
  const retryAfterSeconds = readRetryAfter(headers)
  // With a time to come back, 503 is a full queue and no fault.
  if (status === 429 || (status === 503 && retryAfterSeconds !== undefined)) {
    return busy(what, retryAfterSeconds)
  }
  if (status === 413 || (INVALID_STATUSES.has(status) && TOO_LONG.test(said))) return tooLong(what)
  if (UNABLE_STATUSES.has(status)) return new ServerFault(what, 'unable')
  if (status >= 500) return new ServerFault(what, 'failed')
  return new OnboxError('MODEL_FAILED', `Cannot ask the model: ${what}`)
}

/** What is said in a stream in place of an answer: SGLang and TGI look at a prompt when they have begun one. */
export function toStreamFault(error: v.InferOutput<typeof errorSchema>): Error {
  const said = messageOf(error)
  if (TOO_LONG.test(said)) return tooLong(`it says: ${said}`)
  if (said === TGI_BUSY) return busy(`it says: ${said}`)
  return new ServerFault(said, 'failed')
}

const busy = (what: string, retryAfterSeconds = 1): OnboxError =>
  new OnboxError('MODEL_BUSY', `Cannot ask the model now: ${what}`, { retryAfterSeconds })

const tooLong = (what: string): OnboxError =>
  new OnboxError(
    'PROMPT_TOO_LONG',
    `Cannot read the prompt: ${what}; ask for less, or give the server a larger context`,
  )

/** Cut: it is told on. */
const messageOf = (said: v.InferOutput<typeof refusalSchema>): string => {
  const error = 'error' in said ? said.error : said.message
  return (typeof error === 'string' ? error : error.message).slice(0, MAX_SAID_CHARACTERS)
}

/** Seconds, of a number of them or of a date; undefined where there is neither. */
function readRetryAfter(headers: Headers): number | undefined {
  const text = headers.get('retry-after')
  if (text === null) return undefined
  const seconds = /^\d+$/.test(text.trim()) ? Number(text) : (Date.parse(text) - Date.now()) / 1_000
  return Number.isNaN(seconds) ? undefined : Math.max(1, Math.ceil(seconds))
}
