import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { compareSchema } from './compare-schema.ts'
import { takeSnapshot } from './take-snapshot.ts'

/** A database that this process reads and writes; `close()` it. */
export interface OpenDatabase {
  orm: BetterSQLite3Database
  /** The connection below it. */
  client: Database.Database
  close(): void
}

/** A database that cannot be brought to the schema of this onbox; it is as it was. */
export class SchemaError extends Error {
  /** `newer`: another onbox, or another state of the project, has migrated it further. */
  readonly type: 'newer' | 'failed'

  constructor(type: 'newer' | 'failed', message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'SchemaError'
    this.type = type
  }
}

/** The migrations that come with onbox itself. */
export const findOwnMigrations = (name: string): string =>
  fileURLToPath(new URL(`${name}/migrations`, import.meta.url))

/**
 * Opens the SQLite file, makes it where it is missing, and brings it to the latest migration: all that are due in one
 * transaction, once the state before is kept in `snapshots/` beside it. It is in WAL mode: readers do not wait for the
 * writer.
 *
 * @param path - the file; its folder exists
 * @param migrations - folder made by drizzle-kit; where it does not exist, the file stays as it is
 * @throws {SchemaError} when it is newer, or a migration fails (none of it is applied then)
 * @throws when the file is no database, or there is no room for the snapshot
 */
export function openMigrated(path: string, migrations: string): OpenDatabase {
  const client = new Database(path)
  try {
    client.pragma('foreign_keys = ON')
    const state = existsSync(migrations) ? compareSchema(client, migrations) : 'current'
    if (state === 'newer') throw newerSchema(path)
    client.pragma('journal_mode = WAL')
    const snapshot = state === 'older' ? takeSnapshot(client, path) : undefined
    const orm = drizzle(client)
    if (state !== 'current') {
      try {
        migrate(orm, { migrationsFolder: migrations })
      } catch (cause) {
        // Of an empty file nothing is lost, and whoever opens it knows best what to say.
        if (snapshot === undefined) throw cause
        throw migrationFailed(path, snapshot, cause)
      }
    }
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

const newerSchema = (path: string): SchemaError =>
  new SchemaError(
    'newer',
    `Cannot use "${path}": it has a migration that is not known here; start the version that it was last used with, or restore a backup of before (docs/backup.md)`,
  )

function migrationFailed(path: string, snapshot: string, cause: unknown): SchemaError {
  const { message, cause: below } = cause as Error
  const reason = below instanceof Error ? below.message : message
  return new SchemaError(
    'failed',
    `Cannot migrate "${path}": ${reason}; nothing of it was applied, and the state before is also in "${snapshot}"`,
    { cause },
  )
}
