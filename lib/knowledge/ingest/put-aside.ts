import Database from 'better-sqlite3'
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDamage, OnboxError } from '../../base/index.ts'
import { INDEX_FILE } from '../store/open-index.ts'

/** Beside an index of which a part was found that cannot be read. */
const MARK = `${INDEX_FILE}.unreadable`

/**
 * Has the index be built anew at the next start: those who read it now have it open.
 *
 * @returns what to say
 */
export function markDamaged(folder: string, cause: unknown): OnboxError {
  try {
    writeFileSync(join(folder, MARK), '')
  } catch {
    // On a disk that is full the next start finds it as this one did.
  }
  return new OnboxError(
    'DATABASE_UNAVAILABLE',
    'Cannot use the collection: a part of its index is damaged; start the box again, and the index is built anew from the originals',
    { cause },
  )
}

/**
 * Puts an index aside that cannot be read, since it can be built anew.
 *
 * @returns where it is now; undefined where it can be read, or is not there
 */
export function putDamagedAside(folder: string, now = new Date()): string | undefined {
  const path = join(folder, INDEX_FILE)
  const mark = join(folder, MARK)
  if (!existsSync(path) || !(existsSync(mark) || isDamaged(path))) {
    rmSync(mark, { force: true })
    return undefined
  }
  const aside = `${path}.damaged-${now.toISOString().replaceAll(/[-:]/g, '')}`
  renameSync(path, aside)
  // They are nothing without it, and would be taken for those of the next one.
  for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
  rmSync(mark, { force: true })
  return aside
}

function isDamaged(path: string): boolean {
  let client: Database.Database | undefined
  try {
    client = new Database(path)
    client.prepare('SELECT count(*) FROM sqlite_schema').get()
    return false
  } catch (error) {
    if (isDamage(error)) return true
    throw error
  } finally {
    client?.close()
  }
}
