import { OnboxError } from '../base/index.ts'
import { PassingFault } from './persist.ts'

const MAX_REDIRECTS = 10
/** What is worth trying again: slow, too many, and the server's own faults. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])
/** At first contact these do not pass by themselves: a wrong name, nobody there, a certificate. */
const LASTING = /^(ENOTFOUND|ECONNREFUSED|ERR_TLS_|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/

/** The beginning of an answer: `body` is yet to be read. */
export interface Remote {
  status: 200 | 206 | 416
  /** Where `body` begins in the file. */
  from: number
  /** Of the whole file. */
  totalBytes: number
  /** Tells this file from a changed one, for `If-Range`; undefined where the server has none that is exact. */
  validator?: string
  /** Of the whole file, where Hugging Face or its like tells it. */
  sha256?: string
  body: ReadableStream<Uint8Array>
}

export interface Wish {
  signal: AbortSignal
  /** First and last byte, inclusive; the last one may be left out. */
  range?: readonly [from: number, to?: number]
  /** The range is wanted only where the file is still this one. */
  validator?: string
}

/**
 * Asks for a file, or for a range of it, through redirects.
 *
 * @throws {OnboxError} `MODEL_NOT_FOUND`, `FETCH_FAILED`
 * @throws {PassingFault} when it may work later
 */
export async function openRemote(url: string, { signal, range, validator }: Wish): Promise<Remote> {
  const headers: Record<string, string> = { 'accept-encoding': 'identity', 'user-agent': 'onbox' }
  if (range) headers['range'] = `bytes=${range[0]}-${range[1] ?? ''}`
  if (range && validator !== undefined) headers['if-range'] = validator
  let address = url
  let linked: string | undefined
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await ask(address, headers, signal)
    linked ??= readSum(response.headers.get('x-linked-etag'))
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) {
      return await readAnswer(url, response, linked)
    }
    await response.body?.cancel()
    const next = new URL(location, address)
    if (next.protocol !== 'https:' && !(next.protocol === 'http:' && address.startsWith('http:'))) {
      throw refused(url, `it leads to ${next.origin}, which is not encrypted`)
    }
    address = next.href
  }
  throw refused(url, `it leads on more than ${MAX_REDIRECTS} times`)
}

async function ask(
  address: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch(address, { headers, signal, redirect: 'manual' })
  } catch (error) {
    if (signal.aborted) throw error
    const { code = '', reason } = describeCause(error)
    if (!LASTING.test(code)) throw new PassingFault(reason)
    throw refused(address, `${reason}; is the address right, and does this machine reach it?`)
  }
}

/** What `fetch` failed with stands in its cause. */
export function describeCause(error: unknown): { code?: string; reason: string } {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const { code, message } = cause as { code?: string; message?: string }
  return { ...(code !== undefined && { code }), reason: message || code || String(error) }
}

async function readAnswer(
  url: string,
  { status, headers, body }: Response,
  sha256: string | undefined,
): Promise<Remote> {
  const [, start, total] =
    /^bytes (?:(\d+)-\d+|\*)\/(\d+)$/.exec(headers.get('content-range') ?? '') ?? []
  const length = status === 200 ? headers.get('content-length') : total
  const isWanted = status === 200 || (status === 206 && start !== undefined) || status === 416
  if (isWanted && body !== null && length !== null && length !== undefined) {
    const validator = readValidator(headers)
    return {
      status,
      from: Number(start ?? 0),
      totalBytes: Number(length),
      ...(validator !== undefined && { validator }),
      ...(sha256 !== undefined && { sha256 }),
      body,
    }
  }
  await body?.cancel()
  if (PASSING.has(status)) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN)
    throw new PassingFault(`it answers ${status}`, Number.isNaN(seconds) ? undefined : seconds)
  }
  if (status === 404 || status === 410) {
    throw new OnboxError(
      'MODEL_NOT_FOUND',
      `Cannot pull ${url}: there is no such file (${status}); look at the names on the model's page`,
    )
  }
  if (status === 401 || status === 403) {
    throw refused(
      url,
      `it answers ${status}: it is not there, or wants you to sign in; download it in a browser, and pull the file by its path`,
    )
  }
  throw refused(
    url,
    isWanted ? 'the server does not tell how long the file is' : `it answers ${status}`,
  )
}

const refused = (url: string, reason: string): OnboxError =>
  new OnboxError('FETCH_FAILED', `Cannot pull ${url}: ${reason}`)

/** A weak one says that two files mean the same, not that they are. */
function readValidator(headers: Headers): string | undefined {
  const etag = headers.get('etag')
  if (etag !== null) return etag.startsWith('W/') ? undefined : etag
  return headers.get('last-modified') ?? undefined
}

function readSum(etag: string | null): string | undefined {
  return /^"?([0-9a-f]{64})"?$/i.exec(etag ?? '')?.[1]?.toLowerCase()
}
