import { readdirSync } from 'node:fs'
import { constants, getPriority, setPriority } from 'node:os'

/** So many nice values above those of this process, as far as there are so many: only a privileged one may go below its own. */
export const nicerBy = (nice: number): number =>
  Math.min(getPriority() + nice, constants.priority.PRIORITY_LOW)

/**
 * Lets others have the cores before all threads that a process has now, and those that they make; before the process
 * alone where the system does not list its threads. Only a privileged process may take that back.
 *
 * @param priority - as of `nicerBy`
 * @param options - `exceptMain`: not before its main thread
 */
export function lowerPriority(
  pid: number,
  priority: number,
  { exceptMain = false }: { exceptMain?: boolean } = {},
): void {
  for (const thread of listThreads(pid)) {
    if (exceptMain && thread === pid) continue
    try {
      setPriority(thread, priority)
    } catch {
      // It is gone.
    }
  }
}

function listThreads(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number)
  } catch {
    return [pid]
  }
}
