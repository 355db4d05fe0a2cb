import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  startIsolate,
  superviseFunction,
  type Isolate,
  type IsolateOptions,
  type SupervisedFunction,
} from '../../lib/isolate/index.ts'
import { asRequest, createKeptLog, get, prepareFixture } from './start-fixture.ts'

/** An isolate that ends as soon as it has started. */
function createDoomedIsolate(): Isolate {
  const refuse = () => Promise.reject(new Error('ended'))
  return {
    pid: 1,
    declaration: { description: '', tools: [], evals: [], routes: [] },
    codeCache: undefined,
    exited: Promise.resolve('crashed'),
    fetch: refuse,
    runTool: refuse,
    stop: () => Promise.resolve(),
  }
}

interface Supervised {
  supervised: SupervisedFunction
  /** The code caches that starts were given. */
  caches: (Uint8Array | undefined)[]
}

async function supervise(
  name: string,
  { concurrency = 4, ...overrides }: Partial<IsolateOptions> & { concurrency?: number } = {},
): Promise<Supervised> {
  const options = await prepareFixture(name, overrides)
  const caches: (Uint8Array | undefined)[] = []
  const supervised = superviseFunction({
    name,
    concurrency,
    log: createKeptLog().log,
    start: (codeCache) => {
      caches.push(codeCache)
      return startIsolate(codeCache ? { ...options, codeCache } : options)
    },
  })
  onTestFinished(supervised.stop)
  return { supervised, caches }
}

describe('superviseFunction()', () => {
  it('starts one isolate with the first requests', async () => {
    const { supervised, caches } = await supervise('hello')
    expect(supervised.status()).toEqual({ state: 'idle' })
    const [first, second, declaration] = await Promise.all([
      supervised.fetch(get('/'), asRequest()),
      supervised.runTool('add', { a: 1, b: 1 }, asRequest()),
      supervised.describe(),
    ])
    expect(await first.text()).toBe('hello')
    expect(second).toMatchObject({ sum: 2 })
    expect(declaration.tools).toHaveLength(2)
    expect(supervised.status()).toMatchObject({ state: 'ready', pid: expect.any(Number) as number })
    expect(caches).toHaveLength(1)
  })

  it('starts it again with the next request after it has ended', async () => {
    const { supervised, caches } = await supervise('faults')
    await supervised.describe()
    process.kill(supervised.status().pid as number, 'SIGKILL')
    await expect.poll(() => supervised.status().state).toBe('idle')
    expect((await supervised.fetch(get('/'), asRequest())).status).toBe(200)
    expect(caches[0]).toBeUndefined()
    expect(caches[1]).toBeInstanceOf(Uint8Array)
  })

  it('waits longer and longer while it keeps ending, and says when to come back', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const startedAt: number[] = []
    const supervised = superviseFunction({
      name: 'crashes',
      concurrency: 1,
      log: createKeptLog().log,
      start: () => {
        startedAt.push(performance.now())
        return Promise.resolve(createDoomedIsolate())
      },
    })
    const begin = performance.now()
    for (let round = 0; round < 5; round += 1) {
      const asked = supervised.describe()
      await vi.runAllTimersAsync()
      await asked
    }
    expect(startedAt.map((at) => Math.round(at - begin))).toEqual([0, 0, 200, 600, 1_400])
    await expect(supervised.describe()).rejects.toMatchObject({
      code: 'FUNCTION_UNAVAILABLE',
      retryAfterSeconds: 2,
    })
    vi.advanceTimersByTime(1_000)
    const asked = supervised.describe()
    await vi.runAllTimersAsync()
    await asked
    expect(startedAt).toHaveLength(6)
  })

  it('gives the reason of a file that throws, and does not try again', async () => {
    const { supervised, caches } = await supervise('throws-at-start')
    const refused = { code: 'FUNCTION_UNAVAILABLE', message: expect.stringContaining('no url') }
    await expect(supervised.describe()).rejects.toMatchObject(refused)
    await expect(supervised.fetch(get('/'), asRequest())).rejects.toMatchObject(refused)
    expect(supervised.status()).toMatchObject({ state: 'failed' })
    expect(caches).toHaveLength(1)
  })

  it('lets in as many requests as it may take, and refuses those beyond the line', async () => {
    const { supervised } = await supervise('streams', { concurrency: 1 })
    const client = new AbortController()
    const endless = await supervised.fetch(get('/endless'), asRequest({ signal: client.signal }))
    const waiting = Array.from({ length: 4 }, () => supervised.fetch(get('/sent'), asRequest()))
    await expect(supervised.fetch(get('/sent'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_UNAVAILABLE',
      retryAfterSeconds: 1,
    })
    await endless.body?.cancel()
    const answers = await Promise.all(waiting)
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200])
  })

  it('serves nothing after its stop', async () => {
    const { supervised } = await supervise('hello')
    await supervised.describe()
    await supervised.stop()
    await expect(supervised.fetch(get('/'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_UNAVAILABLE',
    })
    expect(supervised.status()).toMatchObject({ state: 'stopped' })
  })
})
