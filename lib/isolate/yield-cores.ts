import { lowerPriority, nicerBy } from '../base/index.ts'

/**
 * Nice values above the host's: it serves all, so it comes first; who keeps a core busy comes after who answers and
 * rests. Where nobody else wants the cores, nothing is slower.
 */
const NICE = { guest: 5, busy: 10 }
/** Of a core, and for so many looks in a row. */
const BUSY_SHARE = 0.25
const BUSY_LOOKS = 2

/** Lets the host have the cores first. To be set before the process has made threads: they take it over. */
export const guestPriority = (): number => nicerBy(NICE.guest)

/**
 * Lets all others have the cores first, once the process has kept one busy; for the rest of its life, since only a
 * privileged process may take that back.
 *
 * @returns to be told of the processor time since the last look
 */
export function yieldWhenBusy(pid: number): (spentMs: number) => void {
  let looks = 0
  let lookedAtMs = performance.now()
  return (spentMs) => {
    if (looks === BUSY_LOOKS) return
    const nowMs = performance.now()
    looks = spentMs / (nowMs - lookedAtMs) > BUSY_SHARE ? looks + 1 : 0
    lookedAtMs = nowMs
    if (looks === BUSY_LOOKS) lowerPriority(pid, nicerBy(NICE.busy))
  }
}
