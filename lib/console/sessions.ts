import { createHash, randomBytes } from 'node:crypto'
import type { Caller } from '../access/index.ts'
import { createSealing } from '../base/index.ts'
import type { AskOnce } from './ask-once.ts'

/** A working day, and an hour without a click. */
const LONGEST_MS = 8 * 3_600_000
const IDLE_MS = 3_600_000
/** Until a person is back from the issuer. */
const SIGN_IN_MS = 600_000
/** Beyond these the oldest go: of all, and of one key. */
const MAX_SESSIONS = 1_000
const MAX_SESSIONS_OF_KEY = 20

/** Something that a browser holds the other end of. */
interface Held<T> {
  value: T
  keyId: string
  endsAtMs: number
  idleEndsAtMs: number
}

/** What is kept for a browser; it is told a token that means nothing elsewhere. */
export interface Shelf<T> {
  /** @returns the token */
  put: (value: T, keyId: string) => string
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

/** What is kept for a browser by itself, and nobody else can read or make: however many come, they push nobody out. */
export interface Pending<T> {
  seal: (value: T) => string
  /** @returns undefined where it is none, was made by an earlier run of the box, or too long ago */
  open: (sealed: string | undefined) => T | undefined
}

export function createPending<T>(now: () => number): Pending<T> {
  const sealing = createSealing()
  const place = 'sign-in'
  return {
    seal: (value) => {
      const text = JSON.stringify({ value, endsAtMs: now() + SIGN_IN_MS })
      return sealing.seal(text, place).toString('base64url')
    },
    open: (sealed = '') => {
      try {
        const text = sealing.open(Buffer.from(sealed, 'base64url'), place)
        const { value, endsAtMs } = JSON.parse(text) as { value: T; endsAtMs: number }
        return now() < endsAtMs ? value : undefined
      } catch {
        return undefined
      }
    },
  }
}

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
    put: (value, keyId) => {
      const own = [...held.keys()].filter((token) => held.get(token)?.keyId === keyId)
      const [oldest] = own.length >= MAX_SESSIONS_OF_KEY ? own : held.keys()
      const isFull = own.length >= MAX_SESSIONS_OF_KEY || held.size >= MAX_SESSIONS
      if (isFull && oldest !== undefined) held.delete(oldest)
      const token = randomBytes(32).toString('base64url')
      const ends = { endsAtMs: now() + longestMs, idleEndsAtMs: now() + idleMs }
      held.set(hash(token), { value, keyId, ...ends })
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
