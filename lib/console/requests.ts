import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import {
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

/** @throws {OnboxError} `BODY_TOO_LARGE` */
export const limitBody = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new OnboxError(
        'BODY_TOO_LARGE',
        `Cannot take a form of more than ${maxSize} bytes: send less text`,
      )
    },
  })

/** A field of a form; it may be missing, or a file. */
export const textOf = (field: unknown): string => (typeof field === 'string' ? field : '')

/** What people are told of a failure. @throws what nobody foresaw, as it is: the log has it, and not the page */
export function toFault(context: Context<ConsoleEnv>, error: unknown): Problem {
  if (error instanceof RemoteProblem) return error.problem
  const known = toOnboxError(error)
  if (known.code === 'INTERNAL') throw error
  return toProblem(known, context.get('requestId'), languageOf(context))
}
