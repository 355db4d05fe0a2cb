import type { Log } from '../base/index.ts'
import { limitLines } from './limit-lines.ts'
import type { StackMapper } from './map-stack.ts'
import { MAX_LINES_PER_SECOND } from './message-limits.ts'
import type { WholeMessage } from './protocol.ts'

/** The guest drops lines first: who sends more has no guest any more. */
const MAX_LINES = 2 * MAX_LINES_PER_SECOND

/**
 * Puts what a guest says for the log into it, with the places that the developer wrote. What comes too fast is dropped
 * unread, and how much that was is said.
 *
 * @param name - the function whose lines these are
 */
export function createGuestLog(
  log: Log,
  name: string,
  stacks: StackMapper,
): (line: Extract<WholeMessage, { type: 'log' }>, fields?: Record<string, unknown>) => void {
  const mayGo = limitLines(MAX_LINES, (dropped) =>
    log.warn('log lines dropped', { function: name, dropped }),
  )
  return ({ level, message }, fields) => {
    if (mayGo()) log[level](stacks.map(message), { function: name, ...fields })
  }
}
