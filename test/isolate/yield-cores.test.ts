import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { constants, getPriority } from 'node:os'
import { expect, it, onTestFinished, vi } from 'vitest'
import { yieldWhenBusy } from '../../lib/isolate/yield-cores.ts'

const LOWEST = constants.priority.PRIORITY_LOW

/** A process with several threads that does nothing. */
async function startIdle(): Promise<number> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume(); console.log(1)'])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child.pid as number
}

it.skipIf(process.platform !== 'linux')(
  'yieldWhenBusy() lowers all threads after a quarter of a core in two looks in a row',
  async () => {
    const pid = await startIdle()
    vi.useFakeTimers({ toFake: ['performance'] })
    onTestFinished(() => void vi.useRealTimers())
    const sawUse = yieldWhenBusy(pid)
    const before = getPriority(pid)
    /** @returns the priorities of its threads, after looks that each saw so much of a core */
    const lookAt = (...shares: number[]) => {
      for (const share of shares) {
        vi.advanceTimersByTime(250)
        sawUse(share * 250)
      }
      const threads = readdirSync(`/proc/${pid}/task`).map(Number)
      expect(threads.length).toBeGreaterThan(1)
      return new Set(threads.map((thread) => getPriority(thread)))
    }
    expect(lookAt(0.25, 0.25, 1, 0.1, 1)).toEqual(new Set([before]))
    expect(lookAt(0.3)).toEqual(new Set([Math.min(getPriority() + 10, LOWEST)]))
  },
)
