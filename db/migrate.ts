import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
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

/** The migrations that come with onbox itself. */
export const findOwnMigrations = (name: string): string =>
  fileURLToPath(new URL(`${name}/migrations`, import.meta.url))

/**
 * Opens the SQLite file, makes it where it is missing, and brings it to the latest migration. It is in
 * WAL mode: readers do not wait for the writer.
 *
 * @param path - the file; its folder exists
 * @param migrations - folder made by drizzle-kit; where it does not exist, the file stays as it is
 * @throws when the file is no database, or a migration fails (none of it is applied then)
 */
export function openMigrated(path: string, migrations: string): OpenDatabase {
  const client = new Database(path)
  try {
    client.pragma('journal_mode = WAL')
    client.pragma('foreign_keys = ON')
    const orm = drizzle(client)
    if (existsSync(migrations)) migrate(orm, { migrationsFolder: migrations })
    return { orm, client, close: () => client.close() }
  } catch (error) {
    client.close()
    throw error
  }
}

/**
 * Brings business databases to the latest of the project's migrations.
 *
 * @param folder - where the files are, `<name>.db`; made when missing
 * @param root - the project's folder; the migrations are in `db/<name>/migrations`
 * @returns what went wrong, by name; the others are ready
 */
export function migrateDatabases(
  folder: string,
  root: string,
  names: readonly string[],
): Map<string, Error> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const faults = new Map<string, Error>()
  for (const name of names) {
    try {
      openMigrated(join(folder, `${name}.db`), join(root, 'db', name, 'migrations')).close()
    } catch (error) {
      faults.set(name, error instanceof Error ? error : new Error(String(error)))
    }
  }
  return faults
}
