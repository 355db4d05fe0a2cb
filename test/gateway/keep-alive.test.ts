import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Agent } from '../../lib/agent/index.ts'
import { createLog } from '../../lib/base/index.ts'
import type { Answer } from '../../lib/function/index.ts'
import { createGateway } from '../../lib/gateway/index.ts'
import { createRequestTraces, openFunctionLogs } from '../../lib/logs/index.ts'
import { createMetrics } from '../../lib/metrics/index.ts'
import { NO_APPROVALS, NOTHING_SAID } from '../helpers/no-approvals.ts'
import { NO_AUDIT } from '../helpers/no-audit.ts'
import { NO_COLLECTIONS } from '../helpers/no-collections.ts'
import { NO_SECRETS } from '../helpers/no-secrets.ts'
import { useFunctions, type TestFunctions } from '../helpers/open-functions.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'
import { OPEN_TO_ALL } from '../helpers/no-keys.ts'

const SILENCE_MS = 15_000
const COMMENT = ':\n\n'

/** A gateway before these functions, and a clock for its timers. */
function useGateway({ functions }: TestFunctions) {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  onTestFinished(() => void vi.useRealTimers())
  const logs = openFunctionLogs({ folder: makeTemporaryFolder() })
  onTestFinished(logs.close)
  const log = createLog('error', () => {})
  const app = createGateway({
    functions,
    collections: NO_COLLECTIONS,
    secrets: NO_SECRETS,
    logs,
    traces: createRequestTraces(),
    ...OPEN_TO_ALL,
    approvals: NO_APPROVALS,
    ...NOTHING_SAID,
    audit: NO_AUDIT,
    recordsPlainRequests: true,
    metrics: createMetrics(),
    log,
    modelFault: () => undefined,
    listCrons: () => ({ timeZone: 'UTC', crons: [] }),
  })
  return { app, print: logs.of('hello', 'v1', log).info }
}

/** The pieces of a stream as they come. */
function readPieces(response: Response) {
  const reader = (response.body as ReadableStream<Uint8Array<ArrayBuffer>>)
    .pipeThrough(new TextDecoderStream())
    .getReader()
  return { next: async () => (await reader.read()).value, leave: () => reader.cancel() }
}

describe('a stream that has nothing to say', () => {
  it('sends a comment every 15 s, and ends that with it: logs', async () => {
    const { app, print } = useGateway(useFunctions())
    const timers = vi.getTimerCount()
    const accept = { headers: { accept: 'text/event-stream' } }
    const { next, leave } = readPieces(await app.request('/admin/logs', accept))
    expect(vi.getTimerCount()).toBe(timers + 1)
    for (const _ of [1, 2]) {
      vi.advanceTimersByTime(SILENCE_MS)
      expect(await next()).toBe(COMMENT)
    }
    print('said')
    expect(await next()).toContain('"message":"said"')
    await leave()
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(timers))
  })

  it('sends a comment every 15 s: a deploy whose evals take long', async () => {
    const gate = Promise.withResolvers<void>()
    const agent: Agent = {
      async *ask() {
        await gate.promise
        yield { type: 'done', answer: { answer: 'ok', calls: [] } as unknown as Answer }
      },
    }
    const files = {
      hello: `import { ask, createFunction } from 'onbox'
        export default createFunction({ evals: [{ ask: '?', calls: [] }] }).post('/', ask())`,
    }
    const config = { functions: { hello: { bindings: { AI: { type: 'model' } } } } } as const
    const box = useFunctions(files, { config, agent, model: 'hash' })
    const { code, sourceMap, runtime } = await box.bundle('hello')
    const { app } = useGateway(box)
    const { next } = readPieces(
      await app.request('/admin/functions/hello/deploy', {
        method: 'POST',
        headers: { accept: 'text/event-stream' },
        body: JSON.stringify({ code, sourceMap, runtime }),
      }),
    )
    expect(await next()).toMatch(/^event: checked\n/)
    vi.advanceTimersByTime(SILENCE_MS)
    expect(await next()).toBe(COMMENT)
    gate.resolve()
    expect(await next()).toMatch(/^event: eval\n.*"passed":true/s)
    expect(await next()).toMatch(/^event: done\n/)
    expect(await next()).toBeUndefined()
  })
})
