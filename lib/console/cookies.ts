import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { ConsoleEnv } from './requests.ts'

/** A cookie of the console that no script reads and no other host sets; under TLS it goes nowhere else. */
export interface ConsoleCookie {
  read: (context: Context<ConsoleEnv>) => string | undefined
  write: (context: Context<ConsoleEnv>, token: string) => void
  clear: (context: Context<ConsoleEnv>) => void
}

/** @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1, `__Host-` of its successor */
export function createCookie(name: string): ConsoleCookie {
  const nameFor = (context: Context<ConsoleEnv>): string =>
    context.get('isSecure') ? `__Host-${name}` : name
  const optionsFor = (context: Context<ConsoleEnv>) => {
    const isSecure = context.get('isSecure')
    return {
      path: isSecure ? '/' : '/console',
      secure: isSecure,
      httpOnly: true,
      sameSite: 'Lax',
    } as const
  }
  return {
    read: (context) => getCookie(context, nameFor(context)),
    write: (context, token) => setCookie(context, nameFor(context), token, optionsFor(context)),
    clear: (context) => void deleteCookie(context, nameFor(context), optionsFor(context)),
  }
}
