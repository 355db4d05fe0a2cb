import { describe, expect, it, onTestFinished } from 'vitest'
import { toOnboxError } from '../../lib/base/index.ts'
import { startBlank } from '../../lib/isolate/blank.ts'
import { EXIT_WORDS } from '../../lib/isolate/exit-reason.ts'
import { startIsolate, type Binding } from '../../lib/isolate/index.ts'
import { MAX_LINES_PER_SECOND } from '../../lib/isolate/message-limits.ts'
import { breaks, HELD_PATH, toScript } from './broken-out.ts'
import { useBystanders } from './bystanders.ts'
import { asRequest, createKeptLog, get, LIMITS, prepareHostile, repeatUntil } from './start.ts'

/** For an honest machine that has much else to do. */
const LOADED_MS = 120_000
/** What is stuck is ended a second after its time. */
const TIMEOUT_MS = { timeout: 300, other: 60_000 }
/** Of what a neighbour gets done alone, that much it gets done at least beside a flood. */
const LEFT_SHARE = 0.05
const TIMED = 200
/** An answer of a binding; 16 MB fit beside a message. */
const MUCH = new Uint8Array(8 * 1_048_576)

describe('the host stands a process that has broken out and says', () => {
  const bystanders = useBystanders()

  it.each(Object.entries(breaks))(
    '%s',
    { timeout: LOADED_MS },
    async (_, { code, ends, floods, asks, maxGrowthBytes }) => {
      const startedAt = performance.now()
      const asked: string[] = []
      const { log, lines } = createKeptLog()
      const AI: Binding = {
        call: async (method, _argument, { requestId }) => {
          asked.push(requestId)
          if (method === 'wait') await new Promise(() => {})
          if (method === 'run')
            return broken.runTool('a', {}, asRequest({ depth: 1 })).then(() => 'done')
          return MUCH
        },
      }
      const timeoutMs = ends === 'timeout' ? TIMEOUT_MS.timeout : TIMEOUT_MS.other
      const options = await prepareHostile('neighbour', {
        limits: { ...LIMITS, timeoutMs, memoryLimitMb: 128 },
        bindings: { AI },
        kinds: { AI: 'model' },
        log,
      })
      const takeBlank: typeof startBlank = (blank) =>
        startBlank({ ...blank, script: toScript(code) })
      const broken = await startIsolate({ ...options, takeBlank })
      onTestFinished(broken.stop)

      const aloneMs = await timeAnswers()
      // Another request of the same process, as whose it could be taken; it ends with the process.
      void broken.fetch(get(HELD_PATH), asRequest({ requestId: 'req_other' })).catch(() => {})
      const said = broken.fetch(get('/'), asRequest({ requestId: 'req_own' })).then(
        (response) => response.status,
        (error: unknown) => toOnboxError(error).message,
      )
      const begunAtMs = performance.now()
      const answered = await repeatUntil(ends === 'alive' ? said : broken.exited, async () => {
        await bystanders().answers()
        bystanders().checkMemory(maxGrowthBytes)
      })
      const aloneAnswered = (performance.now() - begunAtMs) / aloneMs
      if (floods) expect(answered).toBeGreaterThan(aloneAnswered * LEFT_SHARE)
      const words = ends === 'protocol' || ends === 'unread' ? EXIT_WORDS[ends] : 'took more than'
      expect(await said).toEqual(ends === 'alive' ? 200 : expect.stringContaining(words))
      if (ends !== 'alive') expect(await broken.exited).toBe(ends)
      // More memory does not help one that does not read.
      expect(await said).not.toEqual(expect.stringContaining('memoryLimitMb'))
      await bystanders().check(maxGrowthBytes)
      expect([...new Set(asked)]).toEqual(asks ? ['req_own'] : [])
      expect(asked.length).toBeLessThanOrEqual(256)
      expect(lines.length).toBeLessThan(
        2 * MAX_LINES_PER_SECOND * (2 + (performance.now() - startedAt) / 1_000),
      )
      expect(Reflect.get({}, 'polluted')).toBeUndefined()
    },
  )

  /** Milliseconds that an answer of the neighbour takes, with nobody beside. */
  async function timeAnswers(): Promise<number> {
    const begunAtMs = performance.now()
    for (let count = 0; count < TIMED; count += 1) await bystanders().answers()
    return (performance.now() - begunAtMs) / TIMED
  }
})
