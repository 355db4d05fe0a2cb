import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { OnboxError } from '../../lib/base/index.ts'
import {
  startIsolate,
  superviseFunction,
  type Isolate,
  type SuperviseOptions,
  type SupervisedFunction,
} from '../../lib/isolate/index.ts'
import { asRequest, createKeptLog, get, prepareFixture } from './start-fixture.ts'

/** An isolate that ends as soon as it has started. */
function createDoomedIsolate(): Isolate {
  const refuse = () => Promise.reject(new Error('ended'))
  return {
    pid: 1,
    declaration: { description: '', tools: [], evals: [], routes: [], instructions: [] },
    exited: Promise.resolve('crashed'),
    fetch: refuse,
    runTool: refuse,
    stop: () => Promise.resolve(),
  }
}

interface Supervised {
  supervised: SupervisedFunction
  /** The isolates that were started. */
  started: Isolate[]
}

async function supervise(
  name: string,
  overrides: Partial<Omit<SuperviseOptions, 'prepareStart'>> = {},
  readFiles: () => void = () => {},
): Promise<Supervised> {
  const options = await prepareFixture(name)
  const started: Isolate[] = []
  const supervised = superviseFunction({
    name,
    concurrency: 4,
    maxIsolates: 1,
    idleMs: 60_000,
    log: createKeptLog().log,
    ...overrides,
    prepareStart: () => {
      readFiles()
      return async () => {
        const isolate = await startIsolate(options)
        started.push(isolate)
        return isolate
      }
    },
  })
  onTestFinished(supervised.stop)
  return { supervised, started }
}

describe('superviseFunction()', () => {
  it('starts one isolate with the first requests', async () => {
    const { supervised, started } = await supervise('hello')
    expect(supervised.status()).toEqual({ state: 'idle', pids: [] })
    const [first, second, declaration] = await Promise.all([
      supervised.fetch(get('/'), asRequest()),
      supervised.runTool('add', { a: 1, b: 1 }, asRequest()),
      supervised.describe(),
    ])
    expect(await first.text()).toBe('hello')
    expect(second).toMatchObject({ sum: 2 })
    expect(declaration.tools).toHaveLength(2)
    expect(supervised.status()).toEqual({ state: 'ready', pids: [started[0]?.pid] })
    expect(started).toHaveLength(1)
  })

  it('starts it again with the next request after it has ended', async () => {
    const { supervised, started } = await supervise('faults')
    await supervised.describe()
    process.kill(started[0]?.pid as number, 'SIGKILL')
    await expect.poll(() => supervised.status().state).toBe('idle')
    expect((await supervised.fetch(get('/'), asRequest())).status).toBe(200)
    expect(started).toHaveLength(2)
  })

  it('waits longer and longer while it keeps ending, and says when to come back', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    const startedAt: number[] = []
    const supervised = superviseFunction({
      name: 'crashes',
      concurrency: 1,
      maxIsolates: 1,
      idleMs: 60_000,
      log: createKeptLog().log,
      prepareStart: () => () => {
        startedAt.push(performance.now())
        return Promise.resolve(createDoomedIsolate())
      },
    })
    /** @returns the fault */
    const ask = (): Promise<unknown> =>
      supervised.fetch(get('/'), asRequest()).catch((error: unknown) => error)
    const begin = performance.now()
    for (let round = 0; round < 5; round += 1) {
      const refused = ask()
      await vi.runAllTimersAsync()
      expect(await refused).toMatchObject({ message: 'ended' })
    }
    expect(startedAt.map((at) => Math.round(at - begin))).toEqual([0, 0, 200, 600, 1_400])
    expect(await ask()).toMatchObject({ code: 'FUNCTION_UNAVAILABLE', retryAfterSeconds: 2 })
    vi.advanceTimersByTime(1_000)
    const refused = ask()
    await vi.runAllTimersAsync()
    expect(await refused).toMatchObject({ message: 'ended' })
    expect(startedAt).toHaveLength(6)
  })

  it('gives the reason of a file that throws, and does not try again', async () => {
    const { supervised, started } = await supervise('throws-at-start')
    const refused = { code: 'FUNCTION_UNAVAILABLE', message: expect.stringContaining('no url') }
    await expect(supervised.describe()).rejects.toMatchObject(refused)
    await expect(supervised.fetch(get('/'), asRequest())).rejects.toMatchObject({
      ...refused,
      message: expect.stringMatching(/no url.*; mend it and deploy it again$/s) as string,
    })
    expect(supervised.status()).toMatchObject({ state: 'failed' })
    expect(started).toHaveLength(0)
  })

  it('tries again with each request while its files cannot be read, and serves on with what runs', async () => {
    let fault: string | undefined = 'EACCES: permission denied'
    const { supervised, started } = await supervise(
      'streams',
      { concurrency: 1, maxIsolates: 2 },
      () => {
        if (fault !== undefined) throw new Error(fault)
      },
    )
    const refused = { code: 'FUNCTION_UNAVAILABLE', message: expect.stringContaining(fault) }
    for (let round = 1; round <= 4; round += 1) {
      await expect(supervised.fetch(get('/sent'), asRequest())).rejects.toMatchObject(refused)
      expect(supervised.status()).toMatchObject({ state: 'idle' })
    }
    fault = undefined
    const endless = await supervised.fetch(get('/endless'), asRequest())
    fault = 'EACCES: permission denied'
    const waiting = [1, 2].map(() => supervised.fetch(get('/sent'), asRequest()))
    await endless.body?.cancel()
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200])
    expect(started).toHaveLength(1)
  })

  it('serves on with what runs where the file throws at the start of a further one', async () => {
    const options = await prepareFixture('streams')
    let starts = 0
    const supervised = superviseFunction({
      name: 'streams',
      concurrency: 1,
      maxIsolates: 2,
      idleMs: 60_000,
      log: createKeptLog().log,
      prepareStart: () => () => {
        starts += 1
        if (starts === 1) return startIsolate(options)
        return Promise.reject(new OnboxError('FUNCTION_UNAVAILABLE', 'no url'))
      },
    })
    onTestFinished(supervised.stop)
    const endless = await supervised.fetch(get('/endless'), asRequest())
    const waiting = supervised.fetch(get('/sent'), asRequest())
    await expect.poll(() => starts).toBe(2)
    await endless.body?.cancel()
    expect((await waiting).status).toBe(200)
    expect((await supervised.fetch(get('/sent'), asRequest())).status).toBe(200)
    expect(supervised.status()).toMatchObject({ state: 'ready' })
  })

  it('lets in as many requests as it may take, and refuses those beyond the line', async () => {
    const { supervised } = await supervise('streams', { concurrency: 1 })
    const client = new AbortController()
    const endless = await supervised.fetch(get('/endless'), asRequest({ signal: client.signal }))
    const waiting = Array.from({ length: 4 }, () => supervised.fetch(get('/sent'), asRequest()))
    await expect(supervised.fetch(get('/sent'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_BUSY',
      retryAfterSeconds: 1,
    })
    await endless.body?.cancel()
    const answers = await Promise.all(waiting)
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200])
  })

  it('starts further isolates while requests wait, and none more than it may have', async () => {
    const { supervised, started } = await supervise('streams', { concurrency: 1, maxIsolates: 2 })
    const client = new AbortController()
    const endless = () => supervised.fetch(get('/endless'), asRequest({ signal: client.signal }))
    await endless()
    await endless()
    expect(started.map(({ pid }) => pid)).toEqual(supervised.status().pids)
    expect(started).toHaveLength(2)
    const third = endless()
    await expect.poll(() => supervised.status().pids.length).toBe(2)
    client.abort()
    await expect(third).rejects.toThrow()
    expect(started).toHaveLength(2)
  })

  it('sleeps when it has nothing to do, and wakes with the next request', async () => {
    const { supervised, started } = await supervise('hello', { idleMs: 20 })
    expect(await (await supervised.fetch(get('/'), asRequest())).text()).toBe('hello')
    await started[0]?.exited
    expect(supervised.status()).toEqual({ state: 'idle', pids: [] })
    expect(await (await supervised.fetch(get('/'), asRequest())).text()).toBe('hello')
    expect(started).toHaveLength(2)
  })

  it('does not sleep while a body is being read', async () => {
    const { supervised, started } = await supervise('streams', { idleMs: 20 })
    const endless = await supervised.fetch(get('/endless'), asRequest())
    await supervised.fetch(get('/sent'), asRequest())
    // Three times what it sleeps after.
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(supervised.status().pids).toEqual([started[0]?.pid])
    await endless.body?.cancel()
    await started[0]?.exited
  })

  it('drains: what is under way is done to its end', async () => {
    const { supervised, started } = await supervise('streams')
    const sent = supervised.fetch(get('/sent'), asRequest())
    const drained = supervised.drain(10_000)
    expect((await sent).status).toBe(200)
    await drained
    await started[0]?.exited
    expect(supervised.status().state).toBe('stopped')
  })

  it('ends what does not end itself when draining has lasted long enough', async () => {
    const { supervised } = await supervise('streams')
    const endless = await supervised.fetch(get('/endless'), asRequest())
    const reading = endless.text()
    reading.catch(() => {})
    await supervised.drain(30)
    await expect(reading).rejects.toMatchObject({ code: 'FUNCTION_FAILED' })
  })

  it('has not failed where it is stopped while it starts', async () => {
    const { log, lines } = createKeptLog()
    const { supervised } = await supervise('hello', { log })
    const asking = supervised.fetch(get('/'), asRequest())
    await expect.poll(() => supervised.status().state, { interval: 1 }).toBe('starting')
    await supervised.stop()
    await expect(asking).rejects.toMatchObject({ message: expect.stringMatching(/; ask again$/) as string }) // prettier-ignore
    expect(lines).toEqual([])
  })

  it('serves nothing after its stop', async () => {
    const { supervised } = await supervise('hello')
    await supervised.describe()
    await supervised.stop()
    await expect(supervised.fetch(get('/'), asRequest())).rejects.toMatchObject({
      code: 'FUNCTION_UNAVAILABLE',
      message: expect.stringMatching(/; ask again$/) as string,
      retryAfterSeconds: 1,
    })
    expect(supervised.status()).toMatchObject({ state: 'stopped' })
  })
})
