import { expect, it, onTestFinished } from 'vitest'
import {
  createBlankPool,
  getRuntimeCode,
  startIsolate,
  type RuntimeCode,
} from '../../lib/isolate/index.ts'
import { asRequest, createKeptLog, get, prepareFixture } from './start-fixture.ts'

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
