import { expect, it } from 'vitest'
import { createAskOnce } from '../../lib/console/ask-once.ts'
import { createSessions, type ConsoleSession } from '../../lib/console/sessions.ts'

const HOUR_MS = 3_600_000
const session: ConsoleSession = {
  identify: () => ({ keyId: 'key_test', scopes: [], limits: {} }),
  formToken: 'x',
  askOnce: createAskOnce(),
}

it('a session of the console ends after an hour without a click, and after eight hours', () => {
  let now = 0
  const sessions = createSessions(() => now)
  const left = sessions.put(session)
  now = HOUR_MS
  expect(sessions.find(left)).toBeUndefined()

  const used = sessions.put(session)
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
  const first = sessions.put(session)
  const others = Array.from({ length: 1_000 }, () => sessions.put(session))
  expect(sessions.find(first)).toBeUndefined()
  expect(others.every((token) => sessions.find(token) === session)).toBe(true)
  expect(sessions.find(undefined)).toBeUndefined()
})
