import type { Database } from 'better-sqlite3'
import { and, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { cronRuns } from '../../db/platform/schema.ts'
import type { Audit } from '../audit/index.ts'
import {
  createOwnOrigin,
  createRequestId,
  CRON_KEY_ID,
  toOnboxError,
  toStorageError,
  type Log,
} from '../base/index.ts'
import type { CronConfig } from '../config/index.ts'
import type { Functions } from '../deploy/index.ts'
import type { RequestTrace, RequestTraces } from '../logs/index.ts'
import type { Metrics } from '../metrics/index.ts'
import { createSchedule } from './schedule.ts'

/**
 * Longest wait for one timer. A timer does not count the time that the machine sleeps, so what is due right behind it
 * may be so late.
 */
const MAX_WAIT_MS = 30_000
/** What is later than this was missed: the machine slept, or its clock was set. */
const MISSED_AFTER_MS = 60_000
/** A clock that goes back further was wrong before; less far, and nothing is run a second time, as cron has it. */
const MAX_REPEATED_MS = 3 * 3_600_000
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
export interface CronList {
  /** In which the schedules are read: an IANA name. */
  timeZone: string
  crons: CronState[]
}

/** Crons that are run when they are due. */
export interface Crons {
  list: () => CronList
  /** Ends the runs under way as a client that goes away does. */
  close: () => Promise<void>
}

export interface CronsOptions {
  functions: Pick<Functions, 'getMain' | 'list' | 'onChange'>
  /** The platform's database: when each was due last. */
  client: Database
  audit: Audit
  traces: Pick<RequestTraces, 'add'>
  timeZone: string
  metrics: Pick<Metrics, 'cronEnded'>
  log: Log
  now?: () => number
}

interface Entry extends Omit<CronState, 'isRunning'> {
  nextAfter: (atMs: number) => number | undefined
  timer: NodeJS.Timeout | undefined
  /** What the clock said last. */
  seenAtMs: number
}

/** What it is kept under when it was due. */
type Kept = Pick<Entry, 'functionName' | 'schedule' | 'path'>

const nameOf = ({ functionName, schedule, path }: Kept): string =>
  JSON.stringify([functionName, schedule, path])

/**
 * Runs the crons: each is a request to its function, in the record under an id of its own. One that is still at
 * work when it is due again is left out that time. What was due while the box was down, or the machine slept, is run
 * once where `missed` is `once`, and else left out.
 */
export function openCrons(options: CronsOptions): Crons {
  const { functions, client, audit, traces, timeZone, metrics, log, now = Date.now } = options
  const database = drizzle(client)
  const entries = new Map<string, Entry>()
  const running = new Map<Promise<void>, Entry>()
  const closing = new AbortController()

  const isOf = ({ functionName, schedule, path }: Kept) =>
    and(
      eq(cronRuns.functionName, functionName),
      eq(cronRuns.schedule, schedule),
      eq(cronRuns.path, path),
    )
  /** A disk that fails costs what is known of earlier runs, and neither a run nor the deploy that has switched. */
  const readLast = (entry: Entry): number | undefined => {
    try {
      return database.select().from(cronRuns).where(isOf(entry)).get()?.lastAtMs
    } catch (error) {
      notKept(entry, toStorageError('read when it was due', error))
      return undefined
    }
  }
  const writeLast = (entry: Entry, lastAtMs: number): void => {
    const { functionName, schedule, path } = entry
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
      notKept(entry, toStorageError('keep when it was due', error))
    }
  }
  const notKept = ({ functionName, schedule }: Entry, { message }: Error): void =>
    log.error('cron is not kept', { function: functionName, schedule, reason: message })

  /** What is granted no more has missed nothing when it is granted again. */
  const forgetOthers = (wanted: Iterable<Kept>): void => {
    const kept = new Set([...wanted].map(nameOf))
    try {
      for (const row of database.select().from(cronRuns).all()) {
        if (!kept.has(nameOf(row))) database.delete(cronRuns).where(isOf(row)).run()
      }
    } catch (error) {
      const { message } = toStorageError('forget crons that are gone', error)
      log.error('crons are not forgotten', { reason: message })
    }
  }

  const wait = (entry: Entry): void => {
    clearTimeout(entry.timer)
    entry.seenAtMs = now()
    if (entry.nextAtMs === undefined) return
    const waitMs = Math.min(MAX_WAIT_MS, Math.max(0, entry.nextAtMs - entry.seenAtMs))
    entry.timer = setTimeout(() => onTimer(entry), waitMs)
    entry.timer.unref()
  }

  const onTimer = (entry: Entry): void => {
    const atMs = now()
    if (entry.seenAtMs - atMs > MAX_REPEATED_MS) entry.nextAtMs = entry.nextAfter(atMs)
    const dueAtMs = entry.nextAtMs
    if (dueAtMs !== undefined && atMs >= dueAtMs) {
      entry.nextAtMs = entry.nextAfter(atMs)
      startOrMiss(entry, dueAtMs)
    }
    wait(entry)
  }

  /** @param dueAtMs - the first time that it was due and not run */
  const startOrMiss = (entry: Entry, dueAtMs: number): void => {
    const atMs = now()
    const inTimeAtMs = entry.nextAfter(Math.max(dueAtMs, atMs - MISSED_AFTER_MS) - 1)
    if (inTimeAtMs !== undefined && inTimeAtMs <= atMs) return start(entry, inTimeAtMs)
    // All that was missed is dealt with by this: a start of the box in a minute has missed nothing.
    if (entry.missed === 'once') return start(entry, dueAtMs, atMs)
    writeLast(entry, atMs)
    leaveOut(entry, 'it was missed: the box was down, the machine slept, or its clock was set')
  }

  const leaveOut = ({ functionName, schedule }: Entry, reason: string): void => {
    log.warn('cron is left out', { function: functionName, schedule, reason })
    metrics.cronEnded(functionName, 'left out')
  }

  const start = (entry: Entry, dueAtMs: number, lastAtMs = dueAtMs): void => {
    writeLast(entry, lastAtMs)
    if (isAtWork(entry)) return leaveOut(entry, 'its last run is still at work')
    const run = runOnce(entry, dueAtMs).finally(() => running.delete(run))
    running.set(run, entry)
  }

  /** Whether a run of it is under way, or of one that it has replaced. */
  const isAtWork = (entry: Entry): boolean => {
    const live = new Set(entries.values())
    return running
      .values()
      .some(
        (one) =>
          one === entry ||
          (!live.has(one) && one.functionName === entry.functionName && one.path === entry.path),
      )
  }

  const runOnce = async (entry: Entry, dueAtMs: number): Promise<void> => {
    const { functionName, schedule, path } = entry
    const requestId = createRequestId()
    const [atMs, startedAtMs] = [now(), performance.now()]
    const [waits, calls] = [{ queueMs: 0, wakeMs: 0 }, {}]
    const origin = createOwnOrigin('cron')
    const served = functions.getMain(functionName)
    const note = (step: 'called' | 'result' | 'failed', payload: object): void =>
      audit.record({
        requestId,
        step,
        functionName,
        version: served?.version ?? '',
        keyId: CRON_KEY_ID,
        origin,
        payload,
      })
    const trace = (status: number, problem?: Pick<RequestTrace, 'code' | 'detail'>): void =>
      traces.add({
        requestId,
        atMs,
        keyId: CRON_KEY_ID,
        functionName,
        version: served?.version ?? '',
        method: 'POST',
        path: `/${functionName}${path}`,
        status,
        ...problem,
        ...waits,
        totalMs: performance.now() - startedAtMs,
        calls,
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
      const context = {
        requestId,
        keyId: CRON_KEY_ID,
        origin,
        waits,
        calls,
        signal: closing.signal,
      }
      const response = await served.fetch(request, context)
      const text = (await response.text()).slice(0, MAX_RECORDED_CHARACTERS)
      trace(response.status)
      note(response.ok ? 'result' : 'failed', { status: response.status, text })
      metrics.cronEnded(functionName, response.ok ? 'ok' : 'failed')
      const told = { function: functionName, schedule, requestId, status: response.status }
      log[response.ok ? 'info' : 'warn']('cron ran', told)
    } catch (error) {
      const { code, status, message } = toOnboxError(error, 'FUNCTION_FAILED')
      trace(status, { code, detail: message })
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
      seenAtMs: now(),
      timer: undefined,
    }
    entries.set(key, entry)
    const last = readLast(entry)
    if (last === undefined) writeLast(entry, now())
    else {
      const missedAtMs = nextAfter(last)
      if (missedAtMs !== undefined && missedAtMs <= now()) startOrMiss(entry, missedAtMs)
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
    forgetOthers(wanted.values().map(({ name, cron }) => ({ ...cron, functionName: name })))
    for (const [key, { name, cron }] of wanted) if (!entries.has(key)) add(key, name, cron)
  }

  sync()
  const forget = functions.onChange(sync)
  return {
    list: () => ({
      timeZone,
      crons: [...entries.values()].map((entry) => {
        const { nextAfter: _nextAfter, timer: _timer, seenAtMs: _seenAtMs, ...state } = entry
        return { ...state, isRunning: isAtWork(entry) }
      }),
    }),
    close: async () => {
      forget()
      for (const { timer } of entries.values()) clearTimeout(timer)
      closing.abort()
      await Promise.all(running.keys())
    },
  }
}
