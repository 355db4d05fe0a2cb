import { setImmediate } from 'node:timers/promises'
import { constants, PerformanceObserver } from 'node:perf_hooks'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { collectWhenQuiet } from '../../lib/base/index.ts'

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

it('collectWhenQuiet() collects once, 5 s after a start, in a moment in which nothing is under way', async () => {
  let isBusy = true
  collectWhenQuiet(() => isBusy)
  expect(await collectsIn(4_999)).toBe(false)
  expect(await collectsIn(10_000)).toBe(false)
  isBusy = false
  expect(await collectsIn(100)).toBe(true)
  expect(await collectsIn(120_000)).toBe(false)
})

it('collectWhenQuiet() waits a minute at most', async () => {
  collectWhenQuiet(() => true)
  expect(await collectsIn(59_999)).toBe(false)
  expect(await collectsIn(1)).toBe(true)
})

it('collectWhenQuiet() can be given up', async () => {
  const giveUp = collectWhenQuiet(() => false)
  giveUp()
  expect(await collectsIn(120_000)).toBe(false)
})
