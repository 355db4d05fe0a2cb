import { describe, expect, it, onTestFinished, vi } from 'vitest'
import {
  createBlankPool,
  getRuntimeCode,
  startIsolate,
  type IsolateOptions,
  type RuntimeCode,
} from '../../lib/isolate/index.ts'
import { asRequest, createKeptLog, get, LIMITS, prepareFixture } from './start-fixture.ts'

/** A pool of one spare of 64 MB, which is there. */
async function usePool() {
  const runtime = getRuntimeCode()
  const pool = createBlankPool(
    1,
    64,
    { current: runtime, saveCodeCache: () => {} },
    createKeptLog().log,
  )
  onTestFinished(pool.close)
  const waitForSpare = async (other = 0): Promise<number> => {
    const isNew = () => pool.pids().length === 1 && pool.pids()[0] !== other
    await expect.poll(isNew, { timeout: 20_000 }).toBe(true)
    return pool.pids()[0] as number
  }
  const start = async (overrides: Partial<IsolateOptions> = {}) => {
    const options = await prepareFixture('hello', { runtime, takeBlank: pool.take, ...overrides })
    const isolate = await startIsolate(options)
    onTestFinished(isolate.stop)
    expect((await isolate.fetch(get('/'), asRequest())).status).toBe(200)
    return isolate
  }
  return { pool, runtime, start, waitForSpare }
}

describe('createBlankPool()', () => {
  it('gives a function a spare, and makes the next one', async () => {
    const { pool, start, waitForSpare } = await usePool()
    const spare = await waitForSpare()
    expect((await start()).pid).toBe(spare)
    expect(pool.pids()).not.toContain(spare)
    const next = await waitForSpare()
    expect((await start()).pid).toBe(next)
  })

  it('gives none to a function of another runtime', async () => {
    const { pool, runtime, start, waitForSpare } = await usePool()
    const spare = await waitForSpare()
    const { pid } = await start({ runtime: { ...runtime, hash: 'of an earlier release' } })
    expect(pid).not.toBe(spare)
    expect(pool.pids()).toEqual([spare])
  })

  it('gives none of another memory limit, keeps the limit asked for last, and ends the other', async () => {
    const { start, waitForSpare } = await usePool()
    const spare = await waitForSpare()
    const limits = { ...LIMITS, memoryLimitMb: 32 }
    expect((await start({ limits })).pid).not.toBe(spare)
    const next = await waitForSpare(spare)
    // It is told to end; when it is gone is the system's matter.
    await vi.waitFor(() => expect(() => process.kill(spare, 0)).toThrow('ESRCH'))
    expect((await start({ limits })).pid).toBe(next)
  })
})

it('a spare makes the code cache of the runtime, and the next ones take it', async () => {
  const { log } = createKeptLog()
  const made: Uint8Array[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  const runtimes: { current: RuntimeCode; saveCodeCache: (codeCache: Uint8Array) => void } = {
    current: getRuntimeCode(),
    saveCodeCache: (codeCache) => {
      made.push(codeCache)
      runtimes.current = { ...runtimes.current, codeCache }
      resolve()
    },
  }
  const pool = createBlankPool(1, 64, runtimes, log)
  onTestFinished(pool.close)
  await promise
  expect(made[0]?.length).toBeGreaterThan(100_000)
  const options = await prepareFixture('hello', { runtime: runtimes.current, takeBlank: pool.take })
  for (const round of [1, 2, 3]) {
    const isolate = await startIsolate(options)
    onTestFinished(isolate.stop)
    expect((await isolate.fetch(get('/'), asRequest())).status, `${round}`).toBe(200)
  }
  expect(made).toHaveLength(1)
})
