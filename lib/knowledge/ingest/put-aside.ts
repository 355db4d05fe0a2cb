import Database from 'better-sqlite3'
import { existsSync, renameSync, rmSync } from 'node:fs'

/** What SQLite says of a file that no migration and no repair of its own makes usable. */
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/

/**
 * Puts an index aside that cannot be read, since it can be built anew.
 *
 * @returns where it is now; undefined where it can be read, or is not there
 */
export function putDamagedAside(path: string, now = new Date()): string | undefined {
  if (!existsSync(path) || !isDamaged(path)) return undefined
  const aside = `${path}.damaged-${now.toISOString().replaceAll(/[-:]/g, '')}`
  renameSync(path, aside)
  // They are nothing without it, and would be taken for those of the next one.
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
  return aside
}

function isDamaged(path: string): boolean {
  let client: Database.Database | undefined
  try {
    client = new Database(path)
    client.prepare('SELECT count(*) FROM sqlite_schema').get()
    return false
  } catch (error) {
    if (DAMAGED.test((error as { code?: string }).code ?? '')) return true
    throw error
  } finally {
    client?.close()
  }
}
