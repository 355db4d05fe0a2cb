import { createHash, randomBytes } from 'node:crypto'
import type { Caller } from '../access/index.ts'
import type { AskOnce } from './ask-once.ts'

/** A working day, and an hour without a click. */
const LONGEST_MS = 8 * 3_600_000
const IDLE_MS = 3_600_000
/** Until a person is back from the issuer. */
const SIGN_IN_MS = 600_000
/** Beyond these the oldest go. */
const MAX_SESSIONS = 1_000

/** Something that a browser holds the other end of. */
interface Held<T> {
  value: T
  endsAtMs: number
  idleEndsAtMs: number
}

/** What is kept for a browser; it is told a token that means nothing elsewhere. */
export interface Shelf<T> {
  /** @returns the token */
  put: (value: T) => string
  find: (token: string | undefined) => T | undefined
  take: (token: string | undefined) => T | undefined
}

/** A person who has signed in. */
export interface ConsoleSession {
  /** Who it is, as of now: a key that was revoked is not accepted any more. */
  readonly identify: () => Caller | Promise<Caller>
  /** In every form, so that no other page can send one. */
  readonly formToken: string
  readonly askOnce: AskOnce
}

export const createSessions = (now: () => number): Shelf<ConsoleSession> =>
  createShelf(LONGEST_MS, IDLE_MS, now)

export const createPending = <T>(now: () => number): Shelf<T> =>
  createShelf(SIGN_IN_MS, SIGN_IN_MS, now)

/** Of a session, or of one form. */
export const createFormToken = (): string => randomBytes(24).toString('base64url')

/** The name of a conversation that nobody has begun yet. */
export const createConversation = (): string => `console-${randomBytes(12).toString('base64url')}`

/** In memory, by the token's hash: what is not on disk is not stolen there, and a restart signs everybody out. */
function createShelf<T>(longestMs: number, idleMs: number, now: () => number): Shelf<T> {
  const held = new Map<string, Held<T>>()
  const find = (key: string): Held<T> | undefined => {
    const one = held.get(key)
    if (one === undefined || Math.min(one.endsAtMs, one.idleEndsAtMs) > now()) return one
    held.delete(key)
    return undefined
  }
  return {
    put: (value) => {
      const [oldest] = held.keys()
      if (held.size >= MAX_SESSIONS && oldest !== undefined) held.delete(oldest)
      const token = randomBytes(32).toString('base64url')
      held.set(hash(token), { value, endsAtMs: now() + longestMs, idleEndsAtMs: now() + idleMs })
      return token
    },
    find: (token) => {
      const one = token === undefined ? undefined : find(hash(token))
      if (one !== undefined) one.idleEndsAtMs = now() + idleMs
      return one?.value
    },
    take: (token) => {
      if (token === undefined) return undefined
      const one = find(hash(token))
      held.delete(hash(token))
      return one?.value
    },
  }
}

const hash = (token: string): string => createHash('sha256').update(token).digest('base64')
