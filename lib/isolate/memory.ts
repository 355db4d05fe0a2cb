import { readFileSync } from 'node:fs'

/** How often each isolate is looked at. */
const INTERVAL_MS = 250

/**
 * Watches the resident memory of a process: buffers do not count towards the heap limit. Where there is
 * no `/proc`, only the heap limit holds.
 *
 * @param limitMb - of all resident memory, in MiB
 * @param onExceeded - called when the process uses more
 * @returns stops watching
 */
export function watchMemory(pid: number, limitMb: number, onExceeded: () => void): () => void {
  const limitBytes = limitMb * 1_048_576
  const timer = setInterval(() => {
    const bytes = readResidentBytes(pid)
    if (bytes === undefined) clearInterval(timer)
    else if (bytes > limitBytes) onExceeded()
  }, INTERVAL_MS)
  timer.unref()
  return () => clearInterval(timer)
}

function readResidentBytes(pid: number): number | undefined {
  try {
    const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kib === undefined ? undefined : Number(kib) * 1_024
  } catch {
    return undefined
  }
}
