import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { OnboxError, type Log } from '../../base/index.ts'
import { findFileFault } from './find-file-fault.ts'
import { busy, createPool } from './pool.ts'
import type { Query, QueryResult } from './protocol.ts'
import type { Worker } from './worker.ts'

export interface DataOptions {
  /** Absolute path of the folder with the business databases, `<name>.db` each; made when missing. */
  folder: string
  log: Log
  /** Databases that nobody may use, with the reason; it may change. Default: none. */
  refused?: ReadonlyMap<string, string>
  /** Data processes that are there from the first query on: one to work, one to take over. Default 2. */
  minWorkers?: number
  /** Queries that run at once, each in its own process. Default 6. */
  maxWorkers?: number
}

export interface DataRequest {
  database: string
  access: 'read' | 'write'
  queries: Query[]
  /** Absolute path of an extension of SQLite that they need. Default: none. */
  extension?: string
  /** Whose queries share a fair part of the processes, e.g. the function's name. */
  owner: string
  /** Longest run, in milliseconds; waiting for a process comes on top, as long again at most. */
  timeoutMs: number
  signal: AbortSignal
}

/** The business databases, off the host's loop. */
export interface Data {
  /**
   * Runs the queries of one request, in one transaction where there is more than one.
   *
   * @throws {OnboxError} `QUERY_TIMEOUT`, `QUERY_DENIED`, `QUERY_FAILED` with SQLite's words,
   * `DATABASE_UNAVAILABLE`, `DISK_FULL`, `REQUEST_ABORTED`
   */
  query: (request: DataRequest) => Promise<QueryResult[]>
  /** Why a database cannot be used, as far as its file tells from outside; undefined where nothing is seen. Cheap. */
  findFault: (database: string) => string | undefined
  /** Starts the data processes, so that the first query does not wait for it. */
  warmUp: () => void
  /** Of the data processes. */
  pids: () => number[]
  close: () => Promise<void>
}

/**
 * Opens the business databases: the data processes start with the first query, and open each file at first use.
 *
 * @returns to be closed by the caller
 */
export function openData(options: DataOptions): Data {
  const { folder, log, refused, minWorkers = 2, maxWorkers = 6 } = options
  mkdirSync(folder, { recursive: true })
  const pool = createPool({ folder, log, minWorkers, maxWorkers })
  return {
    close: pool.close,
    warmUp: pool.warmUp,
    pids: pool.pids,
    findFault: (database) => {
      const fault = findFileFault(toPath(folder, database))
      return refused?.get(database) ?? (fault && unusable(database, fault))
    },
    query: (request) =>
      new Promise((resolve, reject) => {
        const { database, owner, timeoutMs, signal } = request
        if (signal.aborted) throw aborted()
        const reason = refused?.get(database)
        if (reason !== undefined) throw new OnboxError('DATABASE_UNAVAILABLE', reason)
        const onAbort = () => {
          takeBack()
          reject(aborted())
        }
        signal.addEventListener('abort', onAbort)
        const settle = () => {
          clearTimeout(waitTimer)
          signal.removeEventListener('abort', onAbort)
        }
        const waitTimer = setTimeout(() => {
          if (takeBack()) reject(busy('all data processes are at work'))
        }, timeoutMs)
        const takeBack = pool.add({
          owner,
          refuse: (error) => {
            settle()
            reject(error)
          },
          run: async (worker) => {
            clearTimeout(waitTimer)
            try {
              resolve(await runOn(worker, request, folder))
            } catch (error) {
              reject(error)
            }
            settle()
          },
        })
      }),
  }
}

/** Runs it, and kills the process when the time is over or nobody waits for the result any more. */
async function runOn(worker: Worker, request: DataRequest, folder: string): Promise<QueryResult[]> {
  const { database, access, queries, extension, timeoutMs, signal } = request
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    worker.kill()
  }, timeoutMs)
  let abortTimer: NodeJS.Timeout | undefined
  const onAbort = () => {
    abortTimer = setTimeout(worker.kill, ABORT_GRACE_MS)
  }
  signal.addEventListener('abort', onAbort)
  try {
    return await worker.run({
      type: 'query',
      path: toPath(folder, database),
      label: toLabel(database),
      access,
      queries,
      ...(extension !== undefined && { extension }),
    })
  } catch (error) {
    throw isLate ? tookTooLong(database, timeoutMs) : error
  } finally {
    clearTimeout(timer)
    clearTimeout(abortTimer)
    signal.removeEventListener('abort', onAbort)
  }
}

/** Most queries end sooner than a process starts: those are not killed when their client is gone. */
const ABORT_GRACE_MS = 100

const aborted = () =>
  new OnboxError('REQUEST_ABORTED', 'Cannot finish the query: its request has ended')

const toPath = (folder: string, database: string): string => join(folder, `${database}.db`)

const unusable = (database: string, why: string): string =>
  `Cannot use ${toLabel(database)}: ${why}; see to its file in the data directory, or bring it back from a backup`

/** The index of a collection is a database that nobody has named. */
const toLabel = (database: string): string => {
  const [, collection] = /^collections\/(.+)\/index$/.exec(database) ?? []
  return collection === undefined ? `database "${database}"` : `collection "${collection}"`
}

const tookTooLong = (database: string, timeoutMs: number) =>
  new OnboxError(
    'QUERY_TIMEOUT',
    `Cannot finish the query on ${toLabel(database)} within ${timeoutMs} ms: narrow it, add an index, or raise queryTimeoutMs`,
  )
