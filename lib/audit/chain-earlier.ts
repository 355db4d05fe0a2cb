import type { Database } from 'better-sqlite3'
import type { ChainStore, NotedStep } from './chain-store.ts'
import { toField, type AuditStep } from './record.ts'

/** What an earlier onbox kept, in plain text and unchained. */
interface EarlierRow {
  sequence: number
  request_id: string
  at_ms: number
  step: AuditStep
  function_name: string
  version: string
  key_id: string
  payload: string
}

/** So many are in memory at a time. */
const ROWS_AT_ONCE = 1_000

/**
 * Puts what an earlier onbox has recorded into the chain, in its order and once, and takes the plain text away: all of
 * it in one transaction. From where it was asked, and by which model it was answered, nobody wrote down then.
 */
export function chainEarlier(database: Database, store: ChainStore): void {
  const isThere = database
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'audit_events'")
    .get()
  if (isThere === undefined) return
  store.atomically(() => {
    const select = database.prepare<[number, number], EarlierRow>(
      'SELECT * FROM audit_events WHERE sequence > ? ORDER BY sequence LIMIT ?',
    )
    let end = store.end()
    for (let last = 0; ;) {
      const rows = select.all(last, ROWS_AT_ONCE)
      if (rows.length === 0) break
      end = store.append(rows.map(toStep), end)
      last = rows.at(-1)?.sequence ?? last
    }
    database.exec('DROP TABLE audit_events')
  })
}

const toStep = (row: EarlierRow): NotedStep => ({
  requestId: toField(row.request_id),
  atMs: row.at_ms,
  step: row.step,
  functionName: toField(row.function_name),
  version: toField(row.version),
  keyId: toField(row.key_id),
  modelHash: '',
  address: '',
  client: '',
  text: row.payload,
})
