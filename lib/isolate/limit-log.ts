import type { Log, LogLevel } from '../base/index.ts'
import { limitLines } from './limit-lines.ts'
import { MAX_LINES_PER_SECOND } from './message-limits.ts'

/** The guest drops lines first: who sends more has no guest any more. */
const MAX_LINES = 2 * MAX_LINES_PER_SECOND

/**
 * A log that drops what comes too fast, and says how much it dropped.
 *
 * @param name - the function whose lines these are
 */
export function limitLog(log: Log, name: string): Log {
  const mayGo = limitLines(MAX_LINES, (dropped) =>
    log.warn('log lines dropped', { function: name, dropped }),
  )
  const at =
    (level: LogLevel) =>
    (message: string, fields: Record<string, unknown> = {}) => {
      if (mayGo()) log[level](message, fields)
    }
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }
}
