import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { openSessions } from '../../lib/agent/index.ts'
import { openPayloadSealing } from '../../lib/audit/index.ts'
import type { Message } from '../../lib/inference/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

const HOUR_MS = 3_600_000
const ID = { keyId: 'key_1', functionName: 'hello', session: 's' }
const turn = (text: string): Message[] => [
  { role: 'user', content: text },
  { role: 'assistant', content: `${text}!` },
]

function useSessions() {
  const file = join(makeTemporaryFolder(), 'platform.db')
  const { client, close } = openMigrated(file, findOwnMigrations('platform'))
  onTestFinished(close)
  let nowMs = Date.parse('2026-03-01')
  const sessions = openSessions(client, openPayloadSealing(dirname(file)), () => nowMs)
  onTestFinished(sessions.close)
  return {
    sessions,
    pass: (ms: number) => {
      nowMs += ms
    },
  }
}

it('read() has the turns of one conversation in order, and of no other', () => {
  const { sessions } = useSessions()
  sessions.add(ID, turn('one'), false)
  sessions.add({ ...ID, keyId: 'key_2' }, turn('another key'), false)
  sessions.add({ ...ID, functionName: 'other' }, turn('another function'), false)
  sessions.add({ ...ID, session: 't' }, turn('another session'), false)
  sessions.add(ID, turn('two'), false)
  expect(sessions.read(ID, 10_000).messages).toEqual([...turn('one'), ...turn('two')])
})

it('read() has as many of the last turns as fit', () => {
  const { sessions } = useSessions()
  for (const text of ['one', 'two', 'three']) sessions.add(ID, turn(text), false)
  const room = JSON.stringify(turn('two')).length + JSON.stringify(turn('three')).length
  expect(sessions.read(ID, room).messages).toEqual([...turn('two'), ...turn('three')])
  expect(sessions.read(ID, room - 1).messages).toEqual(turn('three'))
  expect(sessions.read(ID, 1).messages).toEqual([])
})

it('a conversation is forgotten a day after its last turn', () => {
  const { sessions, pass } = useSessions()
  sessions.add(ID, turn('one'), false)
  pass(23 * HOUR_MS)
  sessions.add(ID, turn('two'), false)
  pass(2 * HOUR_MS)
  expect(sessions.read(ID, 10_000).messages).toEqual(turn('two'))
  pass(24 * HOUR_MS)
  expect(sessions.read(ID, 10_000).messages).toEqual([])
})

it('read() tells whether any turn was tainted, also one that does not fit, until it is forgotten', () => {
  const { sessions, pass } = useSessions()
  sessions.add(ID, turn('one'), true)
  pass(HOUR_MS)
  sessions.add(ID, turn('two'), false)
  expect(sessions.read(ID, 10_000).isTainted).toBe(true)
  expect(sessions.read(ID, JSON.stringify(turn('two')).length).isTainted).toBe(true)
  for (let count = 0; count < 60; count++) sessions.add(ID, turn('more'), false)
  expect(sessions.read(ID, 10_000).isTainted).toBe(true)
  expect(sessions.read({ ...ID, session: 't' }, 10_000).isTainted).toBe(false)
  pass(23.5 * HOUR_MS)
  expect(sessions.read(ID, 10_000).isTainted).toBe(false)
})

it('rewind() takes away what was said behind a turn, and nothing of others', () => {
  const { sessions } = useSessions()
  const other = { ...ID, session: 't' }
  expect(sessions.last(ID)).toBe(0)
  sessions.add(ID, turn('one'), false)
  const first = sessions.last(ID)
  sessions.add(other, turn('other'), false)
  sessions.add(ID, turn('two'), false)
  const second = sessions.last(ID)
  expect(sessions.rewind(ID, sessions.last(other))).toBe(false)
  expect(sessions.rewind(ID, first)).toBe(true)
  expect(sessions.read(ID, 10_000).messages).toEqual(turn('one'))
  expect(sessions.read(other, 10_000).messages).toEqual(turn('other'))
  expect(sessions.rewind(ID, second)).toBe(false)
  sessions.add(ID, turn('three'), false)
  expect(sessions.last(ID)).toBeGreaterThan(second)
  expect(sessions.rewind(ID, 0)).toBe(true)
  expect(sessions.last(ID)).toBe(0)
  expect(sessions.last(other)).toBeGreaterThan(0)
})
