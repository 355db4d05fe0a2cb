import { constants, getPriority, setPriority } from 'node:os'

/**
 * Nice values above the host's: it serves all, so it comes first; who keeps a core busy comes after
 * who answers and rests. Where nobody else wants the cores, nothing is slower.
 */
const NICE = { guest: 5, busy: 15 }
/** Processor time between two looks, in milliseconds: half of a core. */
const BUSY_MS = 125

/** Lets the host have the cores first. To be called before the process has made threads: they take it over. */
export const yieldToHost = (pid: number): void => lower(pid, NICE.guest)

/**
 * Lets all others have the cores first, once the process has kept one busy; for the rest of its life, since only a
 * privileged process may take that back.
 *
 * @returns to be told of the processor time since the last look
 */
export function yieldWhenBusy(pid: number): (spentMs: number) => void {
  let isBusy = false
  return (spentMs) => {
    if (isBusy || spentMs < BUSY_MS) return
    isBusy = true
    lower(pid, NICE.busy)
  }
}

function lower(pid: number, nice: number): void {
  try {
    setPriority(pid, Math.min(getPriority() + nice, constants.priority.PRIORITY_LOW))
  } catch {
    // It is gone.
  }
}
