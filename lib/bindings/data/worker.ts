import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fromErrorData, OnboxError, type Log, MAX_MESSAGE_BYTES } from '../../base/index.ts'
import { bundleScript, openChannel, spawnLocked, watchUsage } from '../../isolate/index.ts'
import {
  parseDataMessage,
  type DataMessage,
  type QueryMessage,
  type QueryResult,
} from './protocol.ts'

/** Longest time from the start of a process to its first word, on a busy machine. */
const START_TIMEOUT_MS = 15_000
/** A query that makes its process larger than this is stopped. */
const MEMORY_LIMIT_MB = 512

/** One data process, which does one thing at a time. */
export interface Worker {
  readonly pid: number
  /** @throws {OnboxError} what the query fails with, or `QUERY_FAILED` when the process ends */
  run: (message: QueryMessage) => Promise<QueryResult[]>
  kill: () => void
  /** Settles once the process is gone. */
  readonly exited: Promise<void>
}

/**
 * Starts a data process. It may load the one addon and look at `folder`; it has no network.
 *
 * @throws {OnboxError} `DATABASE_UNAVAILABLE` when it does not start
 */
export async function startWorker(folder: string, log: Log): Promise<Worker> {
  const started = await spawnLocked({
    args: ['--allow-addons', `--allow-fs-read=${ADDON_FOLDER}/*`, `--allow-fs-read=${folder}/*`],
    script: getCode(),
    onLine: (line, pid) => log.warn('data process output', { pid, line }),
  }).catch((error: Error) => {
    throw cannotStart(error.message)
  })
  const { pid, socket, kill, ended: exited } = started
  let isGone = false
  let hear: (message: DataMessage | undefined) => void = () => {}
  void exited.then(() => {
    isGone = true
    hear(undefined)
  })
  const { send } = openChannel(
    socket,
    MAX_MESSAGE_BYTES,
    (raw) => {
      const message = parseDataMessage(raw)
      if (message) hear(message)
      else kill()
      return true
    },
    kill,
  )
  /** The next thing it says, or undefined when it ends first. */
  const listen = () => {
    const { promise, resolve: settle } = Promise.withResolvers<DataMessage | undefined>()
    hear = settle
    if (isGone) hear(undefined)
    return promise
  }
  let isBusy = true
  const unwatch = watchUsage(
    pid,
    () => isBusy,
    ({ residentBytes }) => {
      if (residentBytes <= MEMORY_LIMIT_MB * 1_048_576) return
      log.error('data process used too much memory', { pid, limitMb: MEMORY_LIMIT_MB })
      kill()
    },
  )
  void exited.then(unwatch)
  const timer = setTimeout(kill, START_TIMEOUT_MS)
  const first = await listen()
  clearTimeout(timer)
  if (first?.type !== 'ready') {
    kill()
    throw cannotStart('it says nothing, see the log')
  }
  isBusy = false
  return {
    pid,
    kill,
    exited,
    run: async (message) => {
      const reply = listen()
      isBusy = true
      send(message)
      const answer = await reply
      isBusy = false
      if (answer?.type === 'result') return answer.results
      if (answer?.type === 'error') throw toError(answer)
      throw new OnboxError(
        'QUERY_FAILED',
        'Cannot finish the query: its process ended, perhaps for lack of memory; see the log',
      )
    },
  }
}

function toError(answer: Extract<DataMessage, { type: 'error' }>): OnboxError {
  const error = fromErrorData(answer)
  if (answer.isDamaged)
    error.cause = Object.assign(new Error(answer.detail), { code: 'SQLITE_CORRUPT' })
  return error
}

const cannotStart = (why: string) =>
  new OnboxError('DATABASE_UNAVAILABLE', `Cannot start a data process: ${why}`)

const ADDON = createRequire(import.meta.url).resolve('better-sqlite3')
const ADDON_FOLDER = resolve(dirname(ADDON), '..')

let code: string | undefined

function getCode(): string {
  code ??= bundleScript(resolve(import.meta.dirname, 'process.ts'), { 'better-sqlite3': ADDON })
  return code
}
