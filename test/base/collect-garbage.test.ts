import { setImmediate } from 'node:timers/promises'
import { constants, PerformanceObserver } from 'node:perf_hooks'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createGarbageCollection } from '../../lib/base/index.ts'

/** Whether all that there is was collected; V8 by itself does not. */
let isCollected = false
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as (PerformanceEntry & { detail: { flags: number } })[]) {
    if ((entry.detail.flags & constants.NODE_PERFORMANCE_GC_FLAGS_ALL_AVAILABLE_GARBAGE) > 0)
      isCollected = true
  }
})

beforeEach(() => {
  observer.observe({ entryTypes: ['gc'] })
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  observer.disconnect()
  vi.useRealTimers()
})

/** Whether it collects in the next so many milliseconds. */
async function collectsIn(ms: number): Promise<boolean> {
  isCollected = false
  await vi.advanceTimersByTimeAsync(ms)
  // One turn until Node has the entry, and one until the observer has it.
  for (let turn = 0; turn < 4; turn++) await setImmediate()
  return isCollected
}

it('collects once, 5 s after it is asked to, in a moment in which nothing is under way', async () => {
  let isBusy = true
  const garbage = createGarbageCollection(() => isBusy)
  expect(await collectsIn(120_000)).toBe(false)
  garbage.soon()
  expect(await collectsIn(4_999)).toBe(false)
  expect(await collectsIn(10_000)).toBe(false)
  isBusy = false
  expect(await collectsIn(100)).toBe(true)
  expect(await collectsIn(120_000)).toBe(false)
  garbage.soon()
  expect(await collectsIn(5_000)).toBe(true)
})

it('collects once for many that follow each other', async () => {
  const garbage = createGarbageCollection(() => false)
  for (let asked = 0; asked < 10; asked++) {
    garbage.soon()
    expect(await collectsIn(4_000)).toBe(false)
  }
  expect(await collectsIn(1_000)).toBe(true)
  expect(await collectsIn(120_000)).toBe(false)
})

it('waits a minute at most', async () => {
  createGarbageCollection(() => true).soon()
  expect(await collectsIn(59_999)).toBe(false)
  expect(await collectsIn(1)).toBe(true)
})

it('can be given up', async () => {
  const garbage = createGarbageCollection(() => false)
  garbage.soon()
  garbage.cancel()
  expect(await collectsIn(120_000)).toBe(false)
})
