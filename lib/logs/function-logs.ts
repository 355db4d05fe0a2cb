import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Log, LogLevel } from '../base/index.ts'
import { openSegments, type Segments } from './segments.ts'

/** Lines that are read where nothing else is asked for. */
const DEFAULT_LINES = 100
/** Files that share the bytes: what is dropped at once is a small part of them. */
const MAX_SEGMENTS = 128

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
  /** A log that goes on to `log`, and is kept as this version's. The name becomes that of a folder. */
  of: (functionName: string, version: string, log: Log) => Log
  /**
   * Lines that were kept before the call, oldest first: who follows from the same moment on gets each line once.
   */
  read: (filter: LogFilter) => Promise<LogLine[]>
  /** Lines as they come. @returns ends it */
  follow: (filter: Pick<LogFilter, 'functionName'>, onLine: (line: LogLine) => void) => () => void
  close: () => void
}

export interface FunctionLogsOptions {
  /** Made when missing. */
  folder: string
  /**
   * Of all functions together; beyond it, the oldest lines go of the one that has most. Default 32 MiB.
   */
  maxBytes?: number
  now?: () => number
}

/** Opens the logs. */
export function openFunctionLogs(options: FunctionLogsOptions): FunctionLogs {
  const { folder, maxBytes = 33_554_432, now = Date.now } = options
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const kept = new Map<string, Segments>()
  const segmentsOf = (functionName: string): Segments => {
    const found =
      kept.get(functionName) ??
      openSegments(join(folder, functionName), Math.floor(maxBytes / MAX_SEGMENTS))
    kept.set(functionName, found)
    return found
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) segmentsOf(entry.name)
  }
  const listeners = new Set<(line: LogLine) => void>()

  /** Drops from whoever has most: who prints little keeps its lines, however much the others print. */
  const makeRoom = (bytes: number): void => {
    let total = kept.values().reduce((sum, segments) => sum + segments.bytes, 0)
    while (total > 0 && total + bytes > maxBytes) {
      const largest = kept.values().reduce((most, one) => (one.bytes > most.bytes ? one : most))
      total -= largest.bytes
      largest.dropOldest()
      total += largest.bytes
    }
  }

  const keep = (line: LogLine): void => {
    try {
      const text = `${JSON.stringify(line)}\n`
      // One byte more ends a line that was cut.
      makeRoom(Buffer.byteLength(text) + 1)
      segmentsOf(line.functionName).append(text)
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
      const count = Math.max(1, limit ?? (sinceMs === undefined ? DEFAULT_LINES : Infinity))
      const isWanted = (line: LogLine): boolean =>
        (requestId === undefined || line.requestId === requestId) &&
        (sinceMs === undefined || line.atMs >= sinceMs)
      const found = [...kept].filter(
        ([name]) => functionName === undefined || name === functionName,
      )
      // All are asked before the first is read: what comes later belongs to no one.
      const readings = found.map(([, segments]) => segments.read())
      let lines: LogLine[] = []
      for (const reading of readings) {
        let own: LogLine[] = []
        for await (const line of reading as AsyncIterable<LogLine>) {
          if (isWanted(line)) own.push(line)
          if (own.length > 2 * count) own = own.slice(-count)
        }
        lines = [...lines, ...own].toSorted((a, b) => a.atMs - b.atMs).slice(-count)
      }
      return lines
    },
    follow: ({ functionName }, onLine) => {
      const listener = (line: LogLine): void => {
        if (functionName === undefined || line.functionName === functionName) onLine(line)
      }
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    close: () => {
      for (const segments of kept.values()) segments.close()
    },
  }
}
