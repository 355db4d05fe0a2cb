import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Does something while the record of a box takes nothing, and all else in its data directory goes on. */
export async function whileNothingIsRecorded<T>(
  dataDir: string,
  work: () => Promise<T>,
): Promise<T> {
  const rename = (from: string, to: string): void => {
    const database = new Database(join(dataDir, 'platform.db'))
    database.exec(`ALTER TABLE ${from} RENAME TO ${to}`)
    database.close()
  }
  rename('audit_payloads', 'elsewhere')
  try {
    return await work()
  } finally {
    rename('elsewhere', 'audit_payloads')
  }
}
