import { resolve } from 'node:path'
import { OnboxError, type Log } from '../../base/index.ts'
import { bundleScript } from '../../isolate/index.ts'
import { runLocked } from '../run-locked.ts'
import { parseCompareMessage, type Compared, type CompareOrder } from './protocol.ts'

/** Of resident memory; a pair of contracts of 48,000 characters takes 90. */
const MEMORY_MB = 512
const HEAP_MB = 384

export interface ComparingOptions {
  signal: AbortSignal
  /** Longest run, in milliseconds, and what is left of it. */
  timeoutMs: number
  leftMs: number
  log: Log
}

/**
 * Compares two texts in a process of its own, which can open nothing.
 *
 * @throws {OnboxError} `QUERY_TIMEOUT`, `DOCUMENT_TOO_LARGE`; the signal's reason when aborted
 */
export function runComparison(
  order: CompareOrder,
  { signal, timeoutMs, leftMs, log }: ComparingOptions,
): Promise<Compared> {
  return runLocked({
    name: 'comparison',
    args: [`--max-old-space-size=${HEAP_MB}`],
    script: prepareComparing(),
    order,
    hear: (raw) => {
      const message = parseCompareMessage(raw)
      switch (message?.type) {
        case 'compared':
          return { changes: message.changes, counts: message.counts }
        case 'too-large':
          throw tooManyChanges()
        case undefined:
          throw broken('its process said what none says')
        default:
          return message satisfies never
      }
    },
    limits: { memoryMb: MEMORY_MB, timeMs: leftMs },
    faults: { tooMuchMemory, tookTooLong: () => tookTooLong(timeoutMs), broken, gone },
    signal,
    log,
  })
}

export const tookTooLong = (timeoutMs: number): OnboxError =>
  new OnboxError(
    'QUERY_TIMEOUT',
    `Cannot compare the documents within ${timeoutMs} ms: compare shorter ones, or raise queryTimeoutMs`,
  )

const tooMuchMemory = (): OnboxError =>
  new OnboxError(
    'DOCUMENT_TOO_LARGE',
    `Cannot compare the documents: it takes more than ${MEMORY_MB} MiB of memory; compare shorter ones`,
  )

const tooManyChanges = (): OnboxError =>
  new OnboxError(
    'DOCUMENT_TOO_LARGE',
    'Cannot compare the documents: they have too little in common, and too much in them; compare their parts as documents of their own',
  )

const broken = (what: string): OnboxError =>
  new OnboxError('INTERNAL', `Cannot compare the documents: ${what}, see the log`)

const gone = (what: string): OnboxError =>
  new OnboxError('DATABASE_UNAVAILABLE', `Cannot compare the documents now: ${what}; try again`, {
    retryAfterSeconds: 1,
  })

let code: string | undefined

/** Makes the process's code ready, which keeps this one waiting for the twentieth of a second, the first time. */
export function prepareComparing(): string {
  code ??= bundleScript(resolve(import.meta.dirname, 'process.ts'))
  return code
}
