import { OnboxError } from '../../base/errors.ts'

const READS = new Set(['SELECT', 'VALUES', 'WITH', 'EXPLAIN'])
const WRITES = new Set(['INSERT', 'UPDATE', 'DELETE', 'REPLACE'])
const TRANSACTIONS = new Set(['BEGIN', 'COMMIT', 'END', 'ROLLBACK', 'SAVEPOINT', 'RELEASE'])

/**
 * Checks what kind of statement `sql` is. SQLite takes one statement at a time, and its first word is
 * its kind: `ATTACH`, `PRAGMA`, `VACUUM INTO` and all of DDL are refused by not being listed. Whether a
 * `WITH` changes anything is SQLite's own word, asked where it runs.
 *
 * @throws {OnboxError} `QUERY_DENIED` with the way out
 */
export function checkSql(sql: string, access: 'read' | 'write'): void {
  const word = firstWord(sql)
  if (READS.has(word)) return
  if (WRITES.has(word)) {
    if (access === 'write') return
    throw deniedWrite(word)
  }
  if (TRANSACTIONS.has(word)) {
    throw new OnboxError(
      'QUERY_DENIED',
      `Cannot run ${word}: a transaction cannot stay open between queries; use env.DB.batch([...]), which is one`,
    )
  }
  throw new OnboxError(
    'QUERY_DENIED',
    `Cannot run "${word || sql.slice(0, 20)}": a function may run ${[...READS, ...WRITES].join(', ')}; tables are made by migrations in db/`,
  )
}

/** The refusal of a write under a `read` grant. */
export function deniedWrite(word: string): OnboxError {
  return new OnboxError(
    'QUERY_DENIED',
    `Cannot run ${word}: the function may only read this database; grant it with access: 'write'`,
  )
}

/** The first word after blanks and comments, in capitals. */
function firstWord(sql: string): string {
  const start = /^(?:\s+|--[^\n]*(?:\n|$)|\/\*[^]*?\*\/)*/.exec(sql)?.[0].length ?? 0
  return /^[a-z]+/i.exec(sql.slice(start))?.[0].toUpperCase() ?? ''
}
