import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { untilQuiet } from '../../lib/base/index.ts'

let isOver = false
const start = (isBusy: () => boolean, signal = new AbortController().signal): void => {
  isOver = false
  void untilQuiet(isBusy, signal).then(() => {
    isOver = true
  })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
})

it('untilQuiet() waits for a moment in which nobody asks', async () => {
  let isBusy = false
  start(() => isBusy)
  await vi.advanceTimersByTimeAsync(280)
  isBusy = true
  await vi.advanceTimersByTimeAsync(500)
  isBusy = false
  await vi.advanceTimersByTimeAsync(240)
  expect(isOver).toBe(false)
  await vi.advanceTimersByTimeAsync(80)
  expect(isOver).toBe(true)
})

it('untilQuiet() waits no longer than 2 s where somebody always asks', async () => {
  start(() => true)
  await vi.advanceTimersByTimeAsync(1_980)
  expect(isOver).toBe(false)
  await vi.advanceTimersByTimeAsync(40)
  expect(isOver).toBe(true)
})

it('untilQuiet() ends when it is aborted', async () => {
  const ending = new AbortController()
  start(() => true, ending.signal)
  await vi.advanceTimersByTimeAsync(40)
  ending.abort()
  await vi.advanceTimersByTimeAsync(20)
  expect(isOver).toBe(true)
})
