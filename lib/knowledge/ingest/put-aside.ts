import Database from 'better-sqlite3'
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OnboxError } from '../../base/index.ts'
import { INDEX_FILE } from '../store/open-index.ts'

/** What SQLite says of a file that no migration and no repair of its own makes usable. */
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/
/** Beside an index of which a part was found that cannot be read. */
const MARK = `${INDEX_FILE}.unreadable`

/** Whether an error says that an index is damaged: the originals and the cards have all that was in it. */
export function isDamage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return DAMAGED.test((error as { code?: string }).code ?? '') || isDamage(error.cause)
}

/**
 * Has the index be built anew at the next start: those who read it now have it open.
 *
 * @returns what to say
 */
export function markDamaged(folder: string, cause: unknown): OnboxError {
  writeFileSync(join(folder, MARK), '')
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
