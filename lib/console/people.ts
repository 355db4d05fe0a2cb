import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { Caller } from '../access/index.ts'
import { toOnboxError } from '../base/index.ts'
import type { ConsoleCookie } from './cookies.ts'
import { otherPage, readFields, type ConsoleEnv } from './requests.ts'
import type { ConsoleSession, Shelf } from './sessions.ts'

/** Somebody who has signed in. */
export interface Person extends ConsoleSession {
  readonly caller: Caller
}

/** Who sits at a browser. */
export interface People {
  /** Undefined where nobody has signed in. */
  find: (context: Context<ConsoleEnv>) => Promise<Person | undefined>
  /** Who sent this from a page of their session, which holds the token. @throws {OnboxError} `FORM_REFUSED` */
  check: (context: Context<ConsoleEnv>, token: string | undefined) => Promise<Person>
  /** What a person sent from a page of their session. @throws {OnboxError} `FORM_REFUSED`, and as `readFields` */
  readForm: (
    context: Context<ConsoleEnv>,
    maxBytes: number,
  ) => Promise<Person & { readonly fields: Record<string, string> }>
}

export function createPeople(cookie: ConsoleCookie, sessions: Shelf<ConsoleSession>): People {
  const find: People['find'] = async (context) => {
    const session = sessions.find(cookie.read(context))
    if (session === undefined) return undefined
    try {
      return { caller: await session.identify(), ...session }
    } catch (error) {
      // A key that is not accepted any more ends its session.
      if (toOnboxError(error).status !== 401) throw error
      sessions.take(cookie.read(context))
      return undefined
    }
  }
  const check: People['check'] = async (context, token = '') => {
    const person = await find(context)
    const [given, expected] = [Buffer.from(token), Buffer.from(person?.formToken ?? '')]
    const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
    if (person === undefined || !isOurs) throw otherPage(context)
    return person
  }
  return {
    find,
    check,
    readForm: async (context, maxBytes) => {
      // Of nobody else is anything taken.
      if (sessions.find(cookie.read(context)) === undefined) throw otherPage(context)
      const fields = await readFields(context, maxBytes)
      return { ...(await check(context, fields['token'])), fields }
    },
  }
}
