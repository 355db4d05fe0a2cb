import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { openSessions } from '../../lib/agent/index.ts'
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
  const sessions = openSessions(client, () => nowMs)
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
  sessions.add(ID, turn('one'))
  sessions.add({ ...ID, keyId: 'key_2' }, turn('another key'))
  sessions.add({ ...ID, functionName: 'other' }, turn('another function'))
  sessions.add({ ...ID, session: 't' }, turn('another session'))
  sessions.add(ID, turn('two'))
  expect(sessions.read(ID, 10_000)).toEqual([...turn('one'), ...turn('two')])
})

it('read() has as many of the last turns as fit', () => {
  const { sessions } = useSessions()
  for (const text of ['one', 'two', 'three']) sessions.add(ID, turn(text))
  const room = JSON.stringify(turn('two')).length + JSON.stringify(turn('three')).length
  expect(sessions.read(ID, room)).toEqual([...turn('two'), ...turn('three')])
  expect(sessions.read(ID, room - 1)).toEqual(turn('three'))
  expect(sessions.read(ID, 1)).toEqual([])
})

it('a conversation is forgotten a day after its last turn', () => {
  const { sessions, pass } = useSessions()
  sessions.add(ID, turn('one'))
  pass(23 * HOUR_MS)
  sessions.add(ID, turn('two'))
  pass(2 * HOUR_MS)
  expect(sessions.read(ID, 10_000)).toEqual(turn('two'))
  pass(24 * HOUR_MS)
  expect(sessions.read(ID, 10_000)).toEqual([])
})
