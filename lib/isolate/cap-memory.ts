import type { Log } from '../base/index.ts'
import { limitData } from './spawner/limit-data.ts'
import { readUsage } from './usage.ts'

/** What a process may take beyond the memory at which it is ended, before it is looked at again. */
const OVERSHOOT_MB = 32

/**
 * Lets the kernel bound what a process can allocate, buffers and native memory included: beyond it an
 * allocation fails inside. Needs `prlimit` of util-linux in the PATH, which every Linux distribution has.
 *
 * @param limitMb - of resident memory, in MiB, at which the host ends the process
 */
export async function capMemory(pid: number, limitMb: number, log: Log): Promise<void> {
  const usage = readUsage(pid)
  if (usage === undefined) return
  // V8 has reserved addresses that count although nothing is there: only what is added can be bounded.
  const room = (limitMb + OVERSHOOT_MB) * 1_048_576 - usage.residentBytes
  const bytes = usage.dataBytes + Math.max(0, room)
  await limitData(pid, bytes).catch((error: Error) =>
    log.debug('memory of an isolate is not capped', { pid, reason: error.message }),
  )
}
