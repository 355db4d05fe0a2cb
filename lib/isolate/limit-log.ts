import type { Log, LogLevel } from '../base/index.ts'
import { MAX_LINES_PER_SECOND } from './message-limits.ts'

/** The guest drops lines first: who sends more has no guest any more. */
const MAX_LINES = 2 * MAX_LINES_PER_SECOND
const WINDOW_MS = 1_000

/** A log that drops what comes too fast, and says how much it dropped. */
export function limitLog(log: Log): Log {
  let windowEnd = 0
  let lines = 0
  const at =
    (level: LogLevel) =>
    (message: string, fields: Record<string, unknown> = {}) => {
      const now = performance.now()
      if (now >= windowEnd) {
        const dropped = lines - MAX_LINES
        if (dropped > 0) log.warn('log lines dropped', { function: fields['function'], dropped })
        windowEnd = now + WINDOW_MS
        lines = 0
      }
      lines += 1
      if (lines <= MAX_LINES) log[level](message, fields)
    }
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }
}
