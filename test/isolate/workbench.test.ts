import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { ExitReason } from '../../lib/isolate/exit-reason.ts'
import { createWorkbench } from '../../lib/isolate/workbench.ts'

const CPU_MS = 10_000
const LOOK_MS = 250

/** A workbench whose isolate takes what the test says, and is looked at every 250 ms. */
function useWorkbench() {
  vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const ends: ExitReason[] = []
  const workbench = createWorkbench(
    'busy',
    { send: () => {}, kill: (reason) => void ends.push(reason) },
    CPU_MS,
  )
  let untilLookMs = LOOK_MS
  let spentMs = 0
  const pass = (ms: number, cpuShare: number): void => {
    for (let left = ms; left > 0;) {
      const stepMs = Math.min(left, untilLookMs)
      vi.advanceTimersByTime(stepMs)
      spentMs += stepMs * cpuShare
      left -= stepMs
      untilLookMs -= stepMs
      if (untilLookMs > 0) continue
      workbench.charge(spentMs)
      spentMs = 0
      untilLookMs = LOOK_MS
    }
  }
  const answer = (ms: number, cpuShare: number): void => {
    const options = {
      requestId: 'req_test',
      keyId: 'key_test',
      signal: new AbortController().signal,
      timeoutMs: 60_000,
      cpuMs: CPU_MS,
    }
    const id = workbench.open(options, ({ close }) => ({ receive: close, fail: () => {} }))
    pass(ms, cpuShare)
    workbench.receive({ type: 'end', id })
  }
  /** @returns after how long it is ended; Infinity: not within ten minutes */
  const measureEndMs = (round: () => void): number => {
    const begunAtMs = performance.now()
    while (ends.length === 0 && performance.now() - begunAtMs < 600_000) round()
    return ends.length === 0 ? Infinity : performance.now() - begunAtMs
  }
  return { ends, pass, answer, measureEndMs }
}

describe('an isolate', () => {
  it.each([
    ['short', 5, 3],
    ['long', 400, 30],
  ])('is not ended for honest work: many %s requests', (_, workMs, restMs) => {
    const { pass, answer, measureEndMs } = useWorkbench()
    const endMs = measureEndMs(() => {
      answer(workMs, 1)
      pass(restMs, 0)
    })
    expect(endMs).toBe(Infinity)
  })

  it('is ended for what it does beside requests, though they keep coming', () => {
    const { ends, pass, answer, measureEndMs } = useWorkbench()
    const endMs = measureEndMs(() => {
      answer(20, 1)
      pass(80, 1)
    })
    expect(ends).toEqual(['cpu'])
    expect(endMs).toBeGreaterThan(CPU_MS)
    expect(endMs).toBeLessThan(1.5 * CPU_MS)
  })

  it('is ended for what it does without any request, however slowly', () => {
    const { pass, measureEndMs } = useWorkbench()
    expect(measureEndMs(() => pass(LOOK_MS, 0.05))).toBe(CPU_MS / 0.05 + LOOK_MS)
  })

  it('is not ended for the little that it does beside requests', () => {
    const { pass, answer, measureEndMs } = useWorkbench()
    const endMs = measureEndMs(() => {
      answer(20, 1)
      pass(80, 0.05)
    })
    expect(endMs).toBe(Infinity)
  })
})
