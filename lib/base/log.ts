import { showLines } from './show-json.ts'

/** How much the box says; each level includes those before it. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Structured logging: a short text and the fields that belong to it. */
export type Log = Record<LogLevel, (message: string, fields?: Record<string, unknown>) => void>

/**
 * A log that writes one JSON line per message.
 *
 * @param write - takes a line with its newline; default: standard error
 */
export function createLog(
  level: LogLevel,
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  const threshold = LOG_LEVELS.indexOf(level)
  const at =
    (name: LogLevel) =>
    (message: string, fields: Record<string, unknown> = {}) => {
      if (LOG_LEVELS.indexOf(name) > threshold) return
      write(
        // Functions print here too, and a terminal may show it.
        showLines(
          `${JSON.stringify({ time: new Date().toISOString(), level: name, message, ...fields })}\n`,
        ),
      )
    }
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }
}
