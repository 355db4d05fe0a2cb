import type { Database } from 'better-sqlite3'
import { and, desc, eq, gt, gte, lt, max } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { sessionTurns } from '../../db/platform/schema.ts'
import { openSealedColumn } from '../../db/sealed-column.ts'
import { startSweep, type Sealing } from '../base/index.ts'
import type { Message } from '../inference/index.ts'

/** A session that nobody has asked in for so long is forgotten. */
const IDLE_MS = 24 * 3_600_000
/** Turns that are looked at; what fits the model decides how many of them it reads. */
const MAX_TURNS = 50

/** One conversation of one key with one function. */
export interface SessionId {
  keyId: string
  functionName: string
  session: string
}

/** What a conversation goes on from. */
export interface Before {
  messages: Message[]
  /** Whether it rests on more than the caller's questions: a turn that is too long to be read counts, too. */
  isTainted: boolean
}

/** What was said before, of each conversation. */
export interface Sessions {
  /**
   * The turns before, the oldest first, as many of the last ones as fit.
   *
   * @param maxCharacters - of their JSON
   */
  read: (id: SessionId, maxCharacters: number) => Before
  /** Keeps a turn that was answered; it is tainted where anything was that the model had read by its end. */
  add: (id: SessionId, messages: readonly Message[], isTainted: boolean) => void
  /** Which of its turns is the last one; 0 where it has none. */
  last: (id: SessionId) => number
  /**
   * Takes away what was said behind a turn, so that the conversation goes on from there; 0 is its beginning.
   *
   * @returns false where that turn is not there any more, and nothing is taken away
   */
  rewind: (id: SessionId, turn: number) => boolean
  /** Takes away one conversation, or all of a key. */
  forget: (of: SessionId | Pick<SessionId, 'keyId'>) => void
  close: () => void
}

const COLUMN = {
  table: 'session_turns',
  column: 'sealed_messages',
  keys: ['key_id', 'function_name', 'session'],
} as const

/** @param client - the platform's database, whose migrations have run, with `secure_delete` on */
export function openSessions(
  client: Database,
  sealing: Sealing,
  now: () => number = Date.now,
): Sessions {
  const database = drizzle(client)
  const sealed = openSealedColumn(client, COLUMN, sealing)
  const isOf = ({ keyId, functionName, session }: SessionId) =>
    and(
      eq(sessionTurns.keyId, keyId),
      eq(sessionTurns.functionName, functionName),
      eq(sessionTurns.session, session),
    )
  const endSweep = startSweep(() => {
    database
      .delete(sessionTurns)
      .where(lt(sessionTurns.atMs, now() - IDLE_MS))
      .run()
  })

  return {
    read: (id, maxCharacters) => {
      const rows = database
        .select()
        .from(sessionTurns)
        .where(isOf(id))
        .orderBy(desc(sessionTurns.sequence))
        .limit(MAX_TURNS)
        .all()
      const turns: Message[][] = []
      let left = maxCharacters
      for (const { atMs, messages } of rows) {
        if (atMs < now() - IDLE_MS) break
        const turn = sealed.open(messages, [id.keyId, id.functionName, id.session]) as Message[]
        left -= JSON.stringify(turn).length
        if (left < 0) break
        turns.unshift(turn)
      }
      const tainted = database
        .select({ turn: sessionTurns.sequence })
        .from(sessionTurns)
        .where(
          and(isOf(id), eq(sessionTurns.isTainted, true), gte(sessionTurns.atMs, now() - IDLE_MS)),
        )
        .limit(1)
        .get()
      return { messages: turns.flat(), isTainted: tainted !== undefined }
    },
    add: ({ keyId, functionName, session }, turn, isTainted) => {
      const messages = sealed.seal(turn, [keyId, functionName, session])
      database
        .insert(sessionTurns)
        .values({ keyId, functionName, session, atMs: now(), messages, isTainted })
        .run()
    },
    last: (id) =>
      database
        .select({ turn: max(sessionTurns.sequence) })
        .from(sessionTurns)
        .where(isOf(id))
        .get()?.turn ?? 0,
    rewind: (id, turn) => {
      const isThere = and(isOf(id), eq(sessionTurns.sequence, turn))
      if (turn > 0 && database.select().from(sessionTurns).where(isThere).get() === undefined) {
        return false
      }
      database
        .delete(sessionTurns)
        .where(and(isOf(id), gt(sessionTurns.sequence, turn)))
        .run()
      return true
    },
    forget: (of) => {
      const isMeant = 'session' in of ? isOf(of) : eq(sessionTurns.keyId, of.keyId)
      database.delete(sessionTurns).where(isMeant).run()
    },
    close: endSweep,
  }
}
