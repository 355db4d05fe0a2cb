import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'
import { PAYLOAD_KEY_FILE, SIGNING_KEY_FILE } from '../audit/index.ts'

/** What holds something that only its key opens, or proves. */
const USES = [
  { key: 'secrets.key', table: 'secrets', use: 'secrets are sealed with it' },
  { key: SIGNING_KEY_FILE, table: 'audit_checkpoints', use: 'the record is signed with it' },
  {
    key: PAYLOAD_KEY_FILE,
    table: 'audit_payloads',
    use: 'payloads of the record are sealed with it',
  },
]

/**
 * The keys that something in the platform's database was made with, and what.
 *
 * @param path - of the database; one that cannot be read is another check's matter
 */
export function findUsedKeys(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map()
  try {
    const client = new Database(path, { readonly: true })
    try {
      const isTable = client.prepare(
        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?",
      )
      const used = USES.filter(
        ({ table }) =>
          isTable.get(table) !== undefined &&
          client.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined,
      )
      return new Map(used.map(({ key, use }) => [key, use]))
    } finally {
      client.close()
    }
  } catch (error) {
    if (error instanceof Database.SqliteError) return new Map()
    throw error
  }
}
