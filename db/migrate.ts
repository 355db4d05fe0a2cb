import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'

/** A database that this process reads and writes; `close()` it. */
export interface OpenDatabase {
  orm: BetterSQLite3Database
  /** The connection below it. */
  client: Database.Database
  close(): void
}

/**
 * Opens the SQLite file, makes it where it is missing, and brings it to the latest migration of
 * `db/<name>/migrations`. It is in WAL mode: readers do not wait for the writer.
 *
 * @param path - the file; its folder exists
 * @param name - which of the folders in `db/`
 * @throws when the file is no database, or a migration fails (none of it is applied then)
 */
export function openMigrated(path: string, name: string): OpenDatabase {
  const client = new Database(path)
  try {
    client.pragma('journal_mode = WAL')
    client.pragma('foreign_keys = ON')
    const orm = drizzle(client)
    migrate(orm, {
      migrationsFolder: fileURLToPath(new URL(`${name}/migrations`, import.meta.url)),
    })
    return { orm, client, close: () => client.close() }
  } catch (error) {
    client.close()
    throw error
  }
}
