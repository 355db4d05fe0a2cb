import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy'
import { seedSampleCompany } from '../../db/seed.ts'

/** The sample company on disk, for as long as a test needs it. */
export interface SampleCompany {
  dataDir: string
  timeZone: string
  /** The day and time that the sample was made for. */
  today: Date
  /** The database as a function sees it: drizzle over a callback, read-only. */
  open(name: string): SqliteRemoteDatabase
  /** Closes what was opened and removes the files. */
  close(): void
}

/** Seeds the sample company in a temporary folder. */
export function openSampleCompany(
  today: Date = new Date(),
  timeZone = 'Asia/Shanghai',
): SampleCompany {
  const dataDir = mkdtempSync(join(tmpdir(), 'onbox-sample-'))
  const clients: Database.Database[] = []
  seedSampleCompany(dataDir, { today, timeZone })
  return {
    dataDir,
    timeZone,
    today,
    open(name) {
      const client = new Database(join(dataDir, 'data', `${name}.db`), { readonly: true })
      clients.push(client)
      return drizzle(async (sql, params, method) => {
        const statement = client.prepare(sql).raw()
        if (method === 'get') return { rows: statement.get(...params) as unknown[] }
        return { rows: statement.all(...params) }
      })
    },
    close() {
      for (const client of clients) client.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
