import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { checksOf, type Check } from './check.ts'

const { ok, warning } = checksOf('machine')

const DAY_MS = 86_400_000
/** File systems and clocks may differ by so much. */
const SLACK_MS = 300_000
/** A box that nobody has used for longer was probably not left alone: its clock is ahead. */
const QUIET_MS = 30 * DAY_MS
const WHAT = 'clock'

/** The clock, against what the box has written and recorded by it. */
export function examineClock(timeZone: string, dataDir: string): Check {
  const nowMs = Date.now()
  const local = Intl.DateTimeFormat().resolvedOptions().timeZone
  const there = new Date(nowMs).toLocaleString('sv-SE', { timeZone })
  const found = `${there} in ${timeZone}, for functions and crons; this machine is in ${local}`
  const database = join(dataDir, 'platform.db')
  const writtenMs = modifiedMs(database)
  const loggedMs = modifiedMs(`${database}-wal`)
  const recordedMs = lastRecordedMs(database)
  if (recordedMs > nowMs + SLACK_MS) {
    return warning(
      WHAT,
      `${found}; but the last audit record is of ${toTime(recordedMs)}`,
      'set the clock, e.g. by NTP: crons and expiring keys go by it; where it is right, it was ahead when that was recorded',
    )
  }
  const latestMs = Math.max(writtenMs, loggedMs)
  if (latestMs > nowMs + SLACK_MS) {
    return warning(
      WHAT,
      `${found}; but the box has written until ${toTime(latestMs)}`,
      'set the clock, e.g. by NTP: crons and expiring keys go by it',
    )
  }
  // The log tells nothing here: whoever only reads may have made it.
  const lastMs = Math.max(writtenMs, recordedMs)
  if (lastMs > 0 && nowMs - lastMs > QUIET_MS) {
    return warning(
      WHAT,
      `${found}; but the box has written nothing since ${toTime(lastMs)}, ${Math.floor((nowMs - lastMs) / DAY_MS)} days ago`,
      'unless nobody has used it for so long, the clock is ahead: set it, e.g. by NTP, before the box starts: crons, expiring keys and audit.retentionDays go by it',
    )
  }
  return ok(WHAT, found)
}

const toTime = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19)}Z`

const modifiedMs = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** When the last record was made, in Unix milliseconds; 0 where there is none, or the database cannot be read. */
function lastRecordedMs(path: string): number {
  if (!existsSync(path)) return 0
  try {
    const client = new Database(path, { readonly: true })
    try {
      const last = client
        .prepare<[], number>('SELECT at_ms FROM audit_records ORDER BY sequence DESC LIMIT 1')
        .pluck()
      return last.get() ?? 0
    } finally {
      client.close()
    }
  } catch (error) {
    // Another check tells what is wrong with it.
    if (error instanceof Database.SqliteError) return 0
    throw error
  }
}
