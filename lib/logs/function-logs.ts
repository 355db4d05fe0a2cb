import type { Log, LogLevel } from '../base/index.ts'
import { openSegments } from './segments.ts'

/** Lines that are read where nothing else is asked for. */
const DEFAULT_LINES = 100

/** What a function printed, or what became of its process. */
export interface LogLine {
  atMs: number
  functionName: string
  version: string
  level: LogLevel
  message: string
  /** Of the request that it belongs to, where that is known. */
  requestId?: string
}

export interface LogFilter {
  functionName?: string
  requestId?: string
  /** Lines from then on, in Unix milliseconds. */
  sinceMs?: number
  /** The last so many. Default 100, and all of them with `sinceMs`. */
  limit?: number
}

/** What functions print, kept on disk within bounds. */
export interface FunctionLogs {
  /** A log that goes on to `log`, and is kept as this version's. */
  of: (functionName: string, version: string, log: Log) => Log
  /** Lines that were kept, oldest first. */
  read: (filter: LogFilter) => Promise<LogLine[]>
  /** Lines as they come. @returns ends it */
  follow: (filter: Pick<LogFilter, 'functionName'>, onLine: (line: LogLine) => void) => () => void
  close: () => void
}

export interface FunctionLogsOptions {
  /** Made when missing. */
  folder: string
  /** Of all files together; the oldest lines go. Default 32 MiB. */
  maxBytes?: number
  now?: () => number
}

/** Opens the logs. */
export function openFunctionLogs(options: FunctionLogsOptions): FunctionLogs {
  const { folder, maxBytes = 33_554_432, now = Date.now } = options
  const segments = openSegments(folder, maxBytes)
  const listeners = new Set<(line: LogLine) => void>()

  const keep = (line: LogLine): void => {
    try {
      segments.append(`${JSON.stringify(line)}\n`)
    } catch {
      // A disk that takes nothing loses lines, and nothing else.
    }
    for (const listener of listeners) listener(line)
  }

  return {
    of: (functionName, version, log) => {
      const at =
        (level: LogLevel) =>
        (message: string, fields: Record<string, unknown> = {}): void => {
          log[level](message, fields)
          const { requestId, function: _, ...rest } = fields
          const more = Object.keys(rest).length > 0 ? ` ${JSON.stringify(rest)}` : ''
          keep({
            atMs: now(),
            functionName,
            version,
            level,
            message: message + more,
            ...(typeof requestId === 'string' && { requestId }),
          })
        }
      return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }
    },
    read: async ({ functionName, requestId, sinceMs, limit }) => {
      const kept = Math.max(1, limit ?? (sinceMs === undefined ? DEFAULT_LINES : Infinity))
      let lines: LogLine[] = []
      for await (const text of segments.read()) {
        const line = JSON.parse(text) as LogLine
        if (functionName !== undefined && line.functionName !== functionName) continue
        if (requestId !== undefined && line.requestId !== requestId) continue
        if (sinceMs !== undefined && line.atMs < sinceMs) continue
        lines.push(line)
        if (lines.length > 2 * kept) lines = lines.slice(-kept)
      }
      return lines.slice(-kept)
    },
    follow: ({ functionName }, onLine) => {
      const listener = (line: LogLine): void => {
        if (functionName === undefined || line.functionName === functionName) onLine(line)
      }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: segments.close,
  }
}
