import type Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'

/** How a database stands to a folder of migrations. */
export type SchemaState = 'empty' | 'older' | 'current' | 'newer'

/** Compares what a database was migrated by with the migrations that are known. */
export function compareSchema(client: Database.Database, migrations: string): SchemaState {
  const known = readMigrationFiles({ migrationsFolder: migrations })
  const latestMs = Math.max(0, ...known.map(({ folderMillis }) => folderMillis))
  const isMigrated = client
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = '__drizzle_migrations'")
    .get()
  const appliedMs = isMigrated
    ? (client
        .prepare<[], number | null>('SELECT max(created_at) FROM __drizzle_migrations')
        .pluck()
        .get() ?? null)
    : null
  if (appliedMs === null) return 'empty'
  if (appliedMs > latestMs) return 'newer'
  return appliedMs < latestMs ? 'older' : 'current'
}
