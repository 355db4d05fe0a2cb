import { createHash, randomUUID } from 'node:crypto'
import type { Sessions } from '../agent/index.ts'
import type { Said } from './chat-messages.ts'

/** So many states of conversations are known; whoever goes on from an older one begins anew. Each takes some 300 bytes. */
const MAX_STATES = 10_000
/** Conversations that began with the same words, and stand at the same ones. */
const MAX_ALIKE = 16

/** Who talks with which function. */
export interface Talk {
  readonly keyId: string
  readonly functionName: string
  /** Whom the client asks for, as it says itself. */
  readonly user: string
}

/** A conversation in which a question is under way. */
export interface Conversation {
  /** Its name in the box. */
  readonly session: string
  /** @param answer - as it was sent; undefined: there is none */
  end: (answer: string | undefined) => void
}

export interface Conversations {
  /** The conversation in which exactly this was said before the last answer; else a new one. */
  begin: (talk: Talk, said: readonly Said[]) => Conversation
}

/** Where in a session something stands: behind that turn. */
interface Place {
  readonly session: string
  readonly turn: number
}

/**
 * Finds the session that goes on from what a client sends. Such a client sends the whole conversation with each question, and
 * could have changed it; so what it sends is compared, and what the model reads is what the box itself has kept.
 *
 * Where the last answer is asked for anew, or a question was changed, the session goes back to there.
 */
export function createConversations(sessions: Pick<Sessions, 'last' | 'rewind'>): Conversations {
  /** By the hash of what was said, the one that was used last at the end. */
  const places = new Map<string, Place[]>()
  const busy = new Set<string>()

  const keep = (state: string, alike: Place[]): void => {
    places.delete(state)
    places.set(state, alike)
    const [oldest] = places.keys()
    if (places.size > MAX_STATES && oldest !== undefined) places.delete(oldest)
  }

  /** A session that stands there; one that went on from there is taken back only where no other conversation can be meant. */
  const find = (talk: Talk, said: readonly Said[]): string | undefined => {
    const state = hashOf(talk, said)
    const alike = places.get(state)
    if (alike === undefined) return undefined
    keep(state, alike)
    const free = alike.filter(({ session }) => !busy.has(session))
    const waiting = free.find(({ session, turn }) => sessions.last({ ...talk, session }) === turn)
    if (waiting !== undefined) return waiting.session
    const [only] = free
    if (only === undefined || alike.length > 1) return undefined
    return sessions.rewind({ ...talk, session: only.session }, only.turn) ? only.session : undefined
  }

  return {
    begin: (talk, said) => {
      const before = said.slice(0, said.findLastIndex(({ role }) => role === 'assistant') + 1)
      const found = before.length > 0 ? find(talk, before) : undefined
      const session = found ?? `chat-${randomUUID()}`
      busy.add(session)
      return {
        session,
        end: (answer) => {
          busy.delete(session)
          if (answer === undefined) return
          const state = hashOf(talk, [...said, { role: 'assistant', text: answer }])
          const others = (places.get(state) ?? []).filter((one) => one.session !== session)
          const place = { session, turn: sessions.last({ ...talk, session }) }
          keep(state, [place, ...others].slice(0, MAX_ALIKE))
        },
      }
    },
  }
}

function hashOf({ keyId, functionName, user }: Talk, said: readonly Said[]): string {
  const words = said.map(({ role, text }) => [role, text.trim()])
  return createHash('sha256')
    .update(JSON.stringify([keyId, functionName, user, words]))
    .digest('base64')
}
