import type { Context } from 'hono'
import {
  countChunks,
  OnboxError,
  preferredLanguage,
  toOnboxError,
  toProblem,
  type Origin,
  type Problem,
} from '../base/index.ts'
import { RemoteProblem } from '../client/index.ts'
import { TEXTS, type Texts } from './texts.ts'

/** What the gateway knows of a request. */
export interface ConsoleEnv {
  Variables: { requestId: string; origin: Origin; isSecure: boolean }
}

export const languageOf = (context: Context<ConsoleEnv>): 'zh' | 'en' =>
  preferredLanguage(context.req.header('accept-language'))

export const textsOf = (context: Context<ConsoleEnv>): Texts => TEXTS[languageOf(context)]

/** As the browser sees the box. */
export const addressOf = (context: Context<ConsoleEnv>): string =>
  `${context.get('isSecure') ? 'https' : 'http'}://${context.req.header('host') ?? 'localhost'}`

/** Whether a form was sent from a page of this box, as far as the browser tells. */
export function isOwnOrigin(context: Context<ConsoleEnv>): boolean {
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = context.req.header('origin')
  return origin === undefined || URL.parse(origin)?.host === context.req.header('host')
}

export const otherPage = (context: Context<ConsoleEnv>): OnboxError =>
  new OnboxError('FORM_REFUSED', textsOf(context).otherPage)

/**
 * The fields of a form as the pages of the console send it.
 *
 * @throws {OnboxError} `BODY_TOO_LARGE`; `REQUEST_MALFORMED` where it comes in crumbs; `BODY_INVALID` where it is no such form
 */
export async function readFields(
  { req: { raw } }: Context<ConsoleEnv>,
  maxBytes: number,
): Promise<Record<string, string>> {
  const type = raw.headers.get('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded(?:$|[ ;])/i.test(type)) {
    throw new OnboxError(
      'BODY_INVALID',
      'Cannot read the form: it is not application/x-www-form-urlencoded, as those of the console are; send it from there',
    )
  }
  const findFault = countChunks()
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = (raw.body as ReadableStream<Uint8Array> | null)?.getReader()
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined }
    if (done) break
    bytes += value.byteLength
    const fault = bytes > maxBytes ? tooLarge(maxBytes) : findFault(value)
    // To cancel what is left would end the connection, and the answer with it.
    if (fault !== undefined) throw fault
    chunks.push(value)
  }
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8')))
}

const tooLarge = (maxBytes: number): OnboxError =>
  new OnboxError(
    'BODY_TOO_LARGE',
    `Cannot take a form of more than ${maxBytes} bytes: send less text`,
  )

/** What people are told of a failure. @throws what nobody foresaw, as it is: the log has it, and not the page */
export function toFault(context: Context<ConsoleEnv>, error: unknown): Problem {
  if (error instanceof RemoteProblem) return error.problem
  const known = toOnboxError(error)
  if (known.code === 'INTERNAL') throw error
  return toProblem(known, context.get('requestId'), languageOf(context))
}
