import { execFile } from 'node:child_process'
import type { Log } from '../base/index.ts'
import { readUsage } from './usage.ts'

/** What a process may take beyond the memory at which it is ended, before it is looked at again. */
const OVERSHOOT_MB = 32

/**
 * Lets the kernel bound what a process can allocate, buffers and native memory included: beyond it an
 * allocation fails inside. Needs `prlimit` of util-linux in the PATH, which every Linux distribution has.
 *
 * @param limitMb - of resident memory, in MiB, at which the host ends the process
 * @returns whether the bound holds
 */
export async function capMemory(pid: number, limitMb: number, log: Log): Promise<boolean> {
  const usage = readUsage(pid)
  if (usage === undefined) return false
  // V8 has reserved addresses that count although nothing is there: only what is added can be bounded.
  const room = (limitMb + OVERSHOOT_MB) * 1_048_576 - usage.residentBytes
  const data = usage.dataBytes + Math.max(0, room)
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'] }
    execFile('prlimit', [`--pid=${pid}`, `--data=${data}`], { env }, (error) => {
      if (error) log.debug('memory of an isolate is not capped', { pid, reason: error.message })
      resolve(error === null)
    })
  })
}
