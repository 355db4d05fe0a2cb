import { readFileSync } from 'node:fs'

/** What a process takes of the machine. */
export interface Usage {
  /** Memory that is there in fact, buffers included. */
  residentBytes: number
  /** Private memory that it may write, there or not: what `RLIMIT_DATA` bounds. */
  dataBytes: number
  /** Processor time since its start; in steps of 10 ms. */
  cpuMs: number
}

/** How often a process at work is looked at, and one without work. */
const INTERVAL_MS = 250
const IDLE_INTERVALS = 8

/** The kernel's clock tick as it shows it to programs: `USER_HZ`, the same on every Linux. */
const TICK_MS = 10
/** Of `/proc/<pid>/stat`, behind the name in brackets: `utime` and `stime`, fields 14 and 15. */
const UTIME = 11
const STIME = 12

/**
 * Looks at a process again and again. Where there is no `/proc`, it sees nothing.
 *
 * @param isBusy - whether it is at work; it is looked at less often where not
 * @param onUsage - gets what it takes, and the processor time that it took since the last look
 * @returns stops looking
 */
export function watchUsage(
  pid: number,
  isBusy: () => boolean,
  onUsage: (usage: Usage, spentMs: number) => void,
): () => void {
  let seen = readUsage(pid)
  if (seen === undefined) return () => {}
  let intervals = 0
  const timer = setInterval(() => {
    intervals += 1
    if (!isBusy() && intervals % IDLE_INTERVALS > 0) return
    const usage = readUsage(pid)
    if (usage === undefined) return
    const spentMs = usage.cpuMs - (seen ?? usage).cpuMs
    seen = usage
    onUsage(usage, spentMs)
  }, INTERVAL_MS)
  timer.unref()
  return () => clearInterval(timer)
}

/** What the process takes now; undefined when it is gone, or where there is no `/proc`. */
export function readUsage(pid: number): Usage | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1')
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const times = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return {
      residentBytes: readKib(status, 'VmRSS') * 1_024,
      dataBytes: readKib(status, 'VmData') * 1_024,
      cpuMs: (Number(times[UTIME]) + Number(times[STIME])) * TICK_MS,
    }
  } catch {
    return undefined
  }
}

/** A process that has ended and was not waited for has no such lines. */
function readKib(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0)
}
