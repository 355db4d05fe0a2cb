import type { Database } from 'better-sqlite3'
import { toStorageError } from '../base/index.ts'

/** A step of a request that the record keeps. */
export interface AuditEvent {
  requestId: string
  step:
    | 'asked'
    | 'thought'
    | 'called'
    | 'result'
    | 'answered'
    | 'refused'
    | 'failed'
    | 'administered'
  functionName: string
  version: string
  keyId: string
  /** A JSON value. */
  payload: unknown
}

/** A recorded step. */
export interface AuditRecord extends AuditEvent {
  sequence: number
  atMs: number
}

/** The append-only record of the box. */
export interface Audit {
  /**
   * Notes a step; it is on disk once a later `flush` has settled.
   *
   * @throws {TypeError} when the payload has no JSON form
   */
  record(event: AuditEvent): void
  /**
   * Waits until every step noted so far is on disk. Steps of many requests share one commit; steps
   * that could not be written stay noted for the next.
   *
   * @throws {OnboxError} `DISK_FULL`, `DATA_DIR_UNUSABLE` when they cannot be written; nothing may be answered then
   */
  flush(): Promise<void>
  /** The steps of one request, in order. */
  list(requestId: string): AuditRecord[]
}

/** Steps that are kept in memory while the disk takes none; what is older has been answered with an error. */
const MAX_NOTED = 20_000

/** Of the insert statement, in its order. */
type Values = [
  requestId: string,
  atMs: number,
  step: AuditEvent['step'],
  functionName: string,
  version: string,
  keyId: string,
  payload: string,
]

interface Row {
  sequence: number
  request_id: string
  at_ms: number
  step: AuditEvent['step']
  function_name: string
  version: string
  key_id: string
  payload: string
}

/**
 * Opens the record in the platform's database, whose migrations have run.
 *
 * @param database - with `synchronous = FULL`, so that what is committed survives a power cut
 */
export function openAudit(database: Database, now: () => number = Date.now): Audit {
  const insert = database.prepare(
    `INSERT INTO audit_events (request_id, at_ms, step, function_name, version, key_id, payload)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  )
  const select = database.prepare<[string], Row>(
    'SELECT * FROM audit_events WHERE request_id = ? ORDER BY sequence',
  )
  const insertAll = database.transaction((events: readonly Values[]) => {
    for (const values of events) insert.run(...values)
  })
  let noted: Values[] = []
  let commit: Promise<void> | undefined

  const write = (): void => {
    commit = undefined
    const events = noted
    noted = []
    try {
      insertAll(events)
    } catch (cause) {
      noted = [...events, ...noted].slice(-MAX_NOTED)
      throw toStorageError('write the audit record', cause)
    }
  }
  return {
    record({ requestId, step, functionName, version, keyId, payload }) {
      const json = JSON.stringify(payload ?? null)
      noted.push([requestId, now(), step, functionName, version, keyId, json])
    },
    async flush() {
      if (noted.length === 0 && commit === undefined) return
      // All who ask within one turn of the event loop wait for the same commit.
      commit ??= new Promise<void>((resolve) => setImmediate(resolve)).then(write)
      await commit
    },
    list: (requestId) =>
      select.all(requestId).map((row) => ({
        sequence: row.sequence,
        requestId: row.request_id,
        atMs: row.at_ms,
        step: row.step,
        functionName: row.function_name,
        version: row.version,
        keyId: row.key_id,
        payload: JSON.parse(row.payload) as unknown,
      })),
  }
}
