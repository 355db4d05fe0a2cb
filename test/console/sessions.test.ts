import { expect, it } from 'vitest'
import { createAskOnce } from '../../lib/console/ask-once.ts'
import { createPending, createSessions, type ConsoleSession } from '../../lib/console/sessions.ts'

const HOUR_MS = 3_600_000
const session: ConsoleSession = {
  identify: () => ({ keyId: 'key_test', scopes: [], limits: {} }),
  formToken: 'x',
  askOnce: createAskOnce(),
}

it('a session of the console ends after an hour without a click, and after eight hours', () => {
  let now = 0
  const sessions = createSessions(() => now)
  const left = sessions.put(session, 'key_1')
  now = HOUR_MS
  expect(sessions.find(left)).toBeUndefined()

  const used = sessions.put(session, 'key_1')
  const begunAtMs = now
  while (now < begunAtMs + 8 * HOUR_MS - 1) {
    expect(sessions.find(used)).toBe(session)
    now = Math.min(now + HOUR_MS / 2, begunAtMs + 8 * HOUR_MS - 1)
  }
  expect(sessions.find(used)).toBe(session)
  now += 1
  expect(sessions.find(used)).toBeUndefined()
})

it('sessions of the console are so many at most, and the oldest go', () => {
  const sessions = createSessions(() => 0)
  const first = sessions.put(session, 'key_0')
  const others = Array.from({ length: 1_000 }, (_, index) => sessions.put(session, `key_${index}`))
  expect(sessions.find(first)).toBeUndefined()
  expect(others.every((token) => sessions.find(token) === session)).toBe(true)
  expect(sessions.find(undefined)).toBeUndefined()
})

it('whoever signs in again and again signs nobody else out', () => {
  const sessions = createSessions(() => 0)
  const other = sessions.put(session, 'key_other')
  const first = sessions.put(session, 'key_1')
  const last = Array.from({ length: 2_000 }, () => sessions.put(session, 'key_1')).slice(-20)
  expect(sessions.find(other)).toBe(session)
  expect(sessions.find(first)).toBeUndefined()
  expect(last.every((token) => sessions.find(token) === session)).toBe(true)
})

it('a sign-in that was begun lies with the browser, for ten minutes, and nobody can make one', () => {
  let now = 0
  const pending = createPending<string>(() => now)
  const sealed = pending.seal('verifier')
  expect(sealed).not.toContain('verifier')
  expect(pending.open(sealed)).toBe('verifier')
  const changed = `${sealed.slice(0, -1)}${sealed.endsWith('A') ? 'B' : 'A'}`
  expect([changed, '', 'x', undefined].map(pending.open)).toEqual(Array(4).fill(undefined))
  expect(createPending<string>(() => now).open(sealed)).toBeUndefined()
  now = 600_000
  expect(pending.open(sealed)).toBeUndefined()
})
