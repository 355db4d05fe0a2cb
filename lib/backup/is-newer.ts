import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { compareSchema } from '../../db/compare-schema.ts'
import { findOwnMigrations } from '../../db/migrate.ts'

/**
 * Whether a newer onbox, or a newer state of the project, has migrated a database: this one does not use it then.
 *
 * @param path - of the database, relative to the data directory
 * @param root - the project's folder, whose migrations the business databases are compared with
 */
export function isNewer(client: Database, path: string, root: string): boolean {
  const migrations = findMigrations(path, root)
  return existsSync(migrations) && compareSchema(client, migrations) === 'newer'
}

/** Where the migrations of a database of the data directory are. */
function findMigrations(path: string, root: string): string {
  if (path === 'platform.db') return findOwnMigrations('platform')
  const name = basename(path, '.db')
  if (name === 'onbox-kv') return findOwnMigrations(name)
  if (path.startsWith('data/collections/')) return findOwnMigrations('collection')
  return join(root, 'db', name, 'migrations')
}
