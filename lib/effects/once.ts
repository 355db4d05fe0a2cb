import type { Database } from 'better-sqlite3'
import { and, eq, lt, ne, notLike, or } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { onceRuns } from '../../db/platform/schema.ts'
import { openSealedColumn } from '../../db/sealed-column.ts'
import {
  fromErrorData,
  OnboxError,
  toOnboxError,
  type ErrorData,
  startSweep,
  type Sealing,
} from '../base/index.ts'
import { hashJson } from './hash-effect.ts'
import { APPROVED } from './run-name.ts'

/** So long a run is known by its key. */
const KEEP_MS = 24 * 3_600_000
/** And of a call that somebody approved, as long as the approval can be seen: also a clock that was wrong for days repeats none. */
const KEEP_APPROVED_MS = 32 * 24 * 3_600_000

const ERASED =
  'Cannot tell once more what came of this run: it was erased, and it is not run again; use a new Idempotency-Key for another run'

/** A run of a tool that changes something, by the name that the caller gave it. */
export interface OnceRun {
  /** Id of the caller's key: nobody else's runs are met. */
  keyId: string
  functionName: string
  tool: string
  idempotencyKey: string
  arguments: unknown
}

/** A result, or what it failed with. */
export type RunOutcome = { result: unknown } | { error: ErrorData }

/** Lets each run happen at most once. */
export interface Once {
  /**
   * Does the work, or gives what came of it the first time: its result, or what it failed with.
   *
   * @param work - calls what it is given right before something may change; where it fails before, it may be tried again
   * @throws {OnboxError} `IDEMPOTENCY_MISMATCH`, `IDEMPOTENCY_UNSETTLED`, and what the work fails with
   */
  run: (
    run: OnceRun,
    work: (onStart: () => void) => Promise<unknown>,
  ) => Promise<{ result: unknown; isReplayed: boolean }>
  /** What came of a run that has ended; undefined where there is none, or it has not. */
  outcomeOf: (run: Omit<OnceRun, 'arguments'>) => RunOutcome | undefined
  /** Takes away what came of runs of a key: it cannot be told again, and they still happen once. */
  forget: (keyId: string, isMeant: (run: Omit<OnceRun, 'arguments'>) => boolean) => void
  close: () => void
}

const COLUMN = {
  table: 'once_runs',
  column: 'sealed_outcome',
  keys: ['key_id', 'function_name', 'tool', 'idempotency_key'],
} as const

/** @param client - the platform's database, whose migrations have run, with `synchronous = FULL` and `secure_delete` on */
export function openOnce(client: Database, sealing: Sealing, now: () => number = Date.now): Once {
  const database = drizzle(client)
  const sealed = openSealedColumn(client, COLUMN, sealing)
  /** Those that run in this process; any other without an end was cut off. */
  const running = new Set<string>()
  const expire = (): void => {
    database
      .delete(onceRuns)
      .where(
        and(
          lt(onceRuns.startedAtMs, now() - KEEP_MS),
          or(
            notLike(onceRuns.idempotencyKey, `${APPROVED}%`),
            lt(onceRuns.startedAtMs, now() - KEEP_APPROVED_MS),
          ),
        ),
      )
      .run()
  }
  const endSweep = startSweep(expire)

  const begin = ({ arguments: given, ...run }: OnceRun): Row | undefined => {
    expire()
    const row = { ...run, argumentsHash: hashJson(given), startedAtMs: now(), status: 'running' }
    const inserted = database
      .insert(onceRuns)
      .values(row as Row)
      .onConflictDoNothing()
      .run()
    return inserted.changes === 1
      ? undefined
      : database.select().from(onceRuns).where(isOf(run)).get()
  }

  return {
    run: async (run, work) => {
      const earlier = client.transaction(() => begin(run)).immediate()
      const name = JSON.stringify(nameOf(run))
      if (earlier) {
        const outcome = earlier.outcome && sealed.open(earlier.outcome, nameOf(run))
        return { result: replay({ ...earlier, outcome }, run, running.has(name)), isReplayed: true }
      }
      let hasStarted = false
      const settle = (status: 'done' | 'failed', outcome: unknown): void => {
        database
          .update(onceRuns)
          .set({ status, outcome: sealed.seal(outcome, nameOf(run)) })
          .where(isOf(run))
          .run()
      }
      const begun = (): void => {
        hasStarted = true
      }
      running.add(name)
      try {
        const result = await work(begun).catch((error: unknown) => {
          if (hasStarted) settle('failed', toOnboxError(error).toData())
          else database.delete(onceRuns).where(isOf(run)).run()
          throw error
        })
        // Where this fails it stays unsettled: it was done, and is not done again.
        settle('done', result ?? null)
        return { result: result ?? null, isReplayed: false }
      } finally {
        running.delete(name)
      }
    },
    outcomeOf: (run) => {
      const row = database.select().from(onceRuns).where(isOf(run)).get()
      if (row?.outcome == null || row.status === 'running') return undefined
      const outcome = sealed.open(row.outcome, nameOf(run))
      return row.status === 'done' ? { result: outcome } : { error: outcome as ErrorData }
    },
    forget: (keyId, isMeant) => {
      const settled = and(eq(onceRuns.keyId, keyId), ne(onceRuns.status, 'running'))
      for (const run of database.select().from(onceRuns).where(settled).all()) {
        if (!isMeant(run)) continue
        const outcome = sealed.seal({ code: 'IDEMPOTENCY_UNSETTLED', detail: ERASED }, nameOf(run))
        database.update(onceRuns).set({ status: 'failed', outcome }).where(isOf(run)).run()
      }
    },
    close: endSweep,
  }
}

type Row = typeof onceRuns.$inferSelect

const nameOf = (run: Omit<OnceRun, 'arguments'>): string[] => [
  run.keyId,
  run.functionName,
  run.tool,
  run.idempotencyKey,
]

const isOf = ({ keyId, functionName, tool, idempotencyKey }: Omit<OnceRun, 'arguments'>) =>
  and(
    eq(onceRuns.keyId, keyId),
    eq(onceRuns.functionName, functionName),
    eq(onceRuns.tool, tool),
    eq(onceRuns.idempotencyKey, idempotencyKey),
  )

/** What came of it; or why it cannot be told. */
function replay(
  earlier: Omit<Row, 'outcome'> & { outcome: unknown },
  { tool, idempotencyKey, arguments: given }: OnceRun,
  runs: boolean,
) {
  if (earlier.argumentsHash !== hashJson(given)) {
    throw new OnboxError(
      'IDEMPOTENCY_MISMATCH',
      `Cannot run tool "${tool}" for Idempotency-Key "${idempotencyKey}": it was used with other arguments; use a new key for another run`,
    )
  }
  const { outcome } = earlier
  switch (earlier.status) {
    case 'done':
      return outcome
    case 'failed':
      throw fromErrorData(outcome as ErrorData)
    case 'running': {
      const why = runs
        ? 'it is running; ask once more when it has ended'
        : 'the box ended while it ran, or could not keep what came of it, so it may have been done or not; look whether it was, and use a new key where it was not'
      throw new OnboxError(
        'IDEMPOTENCY_UNSETTLED',
        `Cannot run tool "${tool}" again for Idempotency-Key "${idempotencyKey}": ${why}`,
      )
    }
    default:
      throw earlier.status satisfies never
  }
}
