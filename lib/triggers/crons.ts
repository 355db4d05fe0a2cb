import type { Database } from 'better-sqlite3'
import { and, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { cronRuns } from '../../db/platform/schema.ts'
import type { Audit } from '../audit/index.ts'
import { createRequestId, toOnboxError, toStorageError, type Log } from '../base/index.ts'
import type { CronConfig } from '../config/index.ts'
import type { Functions } from '../deploy/index.ts'
import type { Metrics } from '../metrics/index.ts'
import { createSchedule } from './schedule.ts'

/** Who asks when a cron does. */
export const CRON_KEY_ID = 'cron'
/** Longest wait for one timer: a clock that was set, or a machine that slept, is noticed by then. */
const MAX_WAIT_MS = 60_000
/** Of an answer, so much is kept in the record. */
const MAX_RECORDED_CHARACTERS = 2_000

/** A cron of a function that serves. */
export interface CronState extends CronConfig {
  functionName: string
  /** When it is due next, in Unix milliseconds. */
  nextAtMs: number | undefined
  isRunning: boolean
}

/** The crons of all functions, as their main versions were granted them. */
export interface Crons {
  list: () => CronState[]
  /** Ends the runs under way as a client that goes away does. */
  close: () => Promise<void>
}

export interface CronsOptions {
  functions: Pick<Functions, 'get' | 'list' | 'onChange'>
  /** The platform's database: when each was due last. */
  client: Database
  audit: Audit
  timeZone: string
  metrics: Pick<Metrics, 'cronEnded'>
  log: Log
  now?: () => number
}

interface Entry extends CronState {
  nextAfter: (atMs: number) => number | undefined
  timer: NodeJS.Timeout | undefined
}

/**
 * Runs the crons: each is a request to its function, in the record under an id of its own. One that is still at
 * work when it is due again is left out that time. What was due while the box was down is run once at the start
 * where `missed` is `once`, and else left out.
 */
export function openCrons(options: CronsOptions): Crons {
  const { functions, client, audit, timeZone, metrics, log, now = Date.now } = options
  const database = drizzle(client)
  const entries = new Map<string, Entry>()
  const running = new Set<Promise<void>>()
  const closing = new AbortController()

  const isOf = ({ functionName, schedule, path }: CronState) =>
    and(
      eq(cronRuns.functionName, functionName),
      eq(cronRuns.schedule, schedule),
      eq(cronRuns.path, path),
    )
  const readLast = (entry: Entry): number | undefined =>
    database.select().from(cronRuns).where(isOf(entry)).get()?.lastAtMs
  /** A disk that takes nothing costs what a later start knows, and no run. */
  const writeLast = ({ functionName, schedule, path }: CronState, lastAtMs: number): void => {
    try {
      database
        .insert(cronRuns)
        .values({ functionName, schedule, path, lastAtMs })
        .onConflictDoUpdate({
          target: [cronRuns.functionName, cronRuns.schedule, cronRuns.path],
          set: { lastAtMs },
        })
        .run()
    } catch (error) {
      const { message } = toStorageError('keep when it was due', error)
      log.error('cron is not kept', { function: functionName, schedule, reason: message })
    }
  }

  const wait = (entry: Entry): void => {
    clearTimeout(entry.timer)
    if (entry.nextAtMs === undefined) return
    const waitMs = Math.min(MAX_WAIT_MS, Math.max(0, entry.nextAtMs - now()))
    entry.timer = setTimeout(() => onTimer(entry), waitMs)
    entry.timer.unref()
  }

  const onTimer = (entry: Entry): void => {
    const dueAtMs = entry.nextAtMs
    if (dueAtMs !== undefined && now() >= dueAtMs) {
      entry.nextAtMs = entry.nextAfter(now())
      start(entry, dueAtMs)
    }
    wait(entry)
  }

  const start = (entry: Entry, dueAtMs: number): void => {
    writeLast(entry, dueAtMs)
    const { functionName, schedule } = entry
    if (entry.isRunning) {
      log.warn('cron is left out: its last run is still at work', {
        function: functionName,
        schedule,
      })
      metrics.cronEnded(functionName, 'left out')
      return
    }
    entry.isRunning = true
    const run = runOnce(entry, dueAtMs).finally(() => {
      entry.isRunning = false
      running.delete(run)
    })
    running.add(run)
  }

  const runOnce = async (entry: Entry, dueAtMs: number): Promise<void> => {
    const { functionName, schedule, path } = entry
    const requestId = createRequestId()
    const served = functions.get(functionName, CRON_KEY_ID)
    const note = (step: 'called' | 'result' | 'failed', payload: object): void =>
      audit.record({
        requestId,
        step,
        functionName,
        version: served?.version ?? '',
        keyId: CRON_KEY_ID,
        payload,
      })
    const dueAt = new Date(dueAtMs).toISOString()
    note('called', { cron: schedule, path, dueAt })
    try {
      if (served === undefined) throw new Error('it does not serve any more')
      const request = new Request(new URL(path, 'http://box'), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': requestId },
        body: JSON.stringify({ cron: schedule, dueAt }),
      })
      const context = { requestId, keyId: CRON_KEY_ID, signal: closing.signal }
      const response = await served.fetch(request, context)
      const text = (await response.text()).slice(0, MAX_RECORDED_CHARACTERS)
      note(response.ok ? 'result' : 'failed', { status: response.status, text })
      metrics.cronEnded(functionName, response.ok ? 'ok' : 'failed')
      const told = { function: functionName, schedule, requestId, status: response.status }
      log[response.ok ? 'info' : 'warn']('cron ran', told)
    } catch (error) {
      const { code, message } = toOnboxError(error, 'FUNCTION_FAILED')
      note('failed', { code, detail: message })
      metrics.cronEnded(functionName, 'failed')
      log.warn('cron failed', { function: functionName, schedule, requestId, reason: message })
    }
    await audit.flush().catch((error: unknown) => {
      log.error('cron is not recorded', { requestId, reason: String(error) })
    })
  }

  /** A cron that is new here: what it missed counts from its last due time on. */
  const add = (key: string, functionName: string, cron: CronConfig): void => {
    const nextAfter = createSchedule(cron.schedule, timeZone)
    const entry: Entry = {
      ...cron,
      functionName,
      nextAfter,
      nextAtMs: nextAfter(now()),
      isRunning: false,
      timer: undefined,
    }
    entries.set(key, entry)
    const last = readLast(entry)
    if (last === undefined) writeLast(entry, now())
    else {
      const missedAtMs = nextAfter(last)
      const isMissed = missedAtMs !== undefined && missedAtMs <= now()
      if (isMissed && cron.missed === 'once') start(entry, missedAtMs)
      else if (isMissed) writeLast(entry, now())
    }
    wait(entry)
  }

  const sync = (): void => {
    const wanted = new Map<string, { name: string; cron: CronConfig }>(
      functions
        .list()
        .flatMap(({ name, crons }) =>
          crons.map((cron) => [`${name} ${JSON.stringify(cron)}`, { name, cron }] as const),
        ),
    )
    for (const [key, entry] of entries) {
      if (wanted.has(key)) continue
      clearTimeout(entry.timer)
      entries.delete(key)
    }
    for (const [key, { name, cron }] of wanted) if (!entries.has(key)) add(key, name, cron)
  }

  sync()
  const forget = functions.onChange(sync)
  return {
    list: () =>
      [...entries.values()].map(({ nextAfter: _nextAfter, timer: _timer, ...state }) => state),
    close: async () => {
      forget()
      for (const { timer } of entries.values()) clearTimeout(timer)
      closing.abort()
      await Promise.all(running)
    },
  }
}
