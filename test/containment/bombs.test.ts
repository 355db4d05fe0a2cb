import { describe, expect, it } from 'vitest'
import type { Isolate } from '../../lib/isolate/index.ts'
import { useBystanders } from './bystanders.ts'
import { bombs } from './fixtures/db/bombs.ts'
import { asRequest, get, LIMITS, repeatUntil, startHostile } from './start.ts'

/** A stuck isolate is ended this long after its request began, and a moment. */
const TIMEOUT_MS = 300
/** What grows needs the time to. */
const LONG_MS = 60_000
/** For an honest machine that has much else to do. */
const LOADED_MS = 120_000

describe('a neighbour, the model and the host go on beside', () => {
  const bystanders = useBystanders()

  it.each(Object.entries(bombs))('%s', { timeout: LOADED_MS }, async (name, { ends }) => {
    const timeoutMs = ends === 'timeout' ? TIMEOUT_MS : LONG_MS
    const limits = { ...LIMITS, timeoutMs, memoryLimitMb: 24 }
    const bombing = await startHostile('bombs', { limits })
    const set = bombing.fetch(get(`/${encodeURIComponent(name)}`), asRequest()).catch(String)
    const over = ends === 'alive' || ends === 'capped' ? set : bombing.exited
    const answered = await repeatUntil(over, async () => {
      await bystanders().answers()
      bystanders().checkMemory()
    })
    await bystanders().check()
    expect(answered).toBeGreaterThan(0)
    if (ends === 'alive') return answers(bombing)
    if (ends !== 'capped') return expect(await bombing.exited).toBe(ends)
    const isOver = await answers(bombing).catch(() => true)
    if (isOver === true) expect(await bombing.exited).toBe('memory')
  })
})

async function answers(isolate: Isolate): Promise<void> {
  const response = await isolate.fetch(get('/'), asRequest())
  expect(await response.text()).toBe('alive')
}
