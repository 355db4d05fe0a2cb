import { OnboxError } from './errors.ts'

/** What the file system and SQLite say of a disk, or a quota, that is used up. */
const FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'])
const MAX_CAUSES = 16

/** What SQLite says of a file that no migration and no repair of its own makes usable. */
const DAMAGED = /^SQLITE_(NOTADB|CORRUPT)/

/** Whether something failed because the disk takes no more. */
export const isDiskFull = (error: unknown): boolean => hasCode(error, (code) => FULL.has(code))

/** Whether something failed because a database is damaged. */
export const isDamage = (error: unknown): boolean => hasCode(error, (code) => DAMAGED.test(code))

/** Of the error, or of what caused it. */
function hasCode(error: unknown, isMeant: (code: string) => boolean): boolean {
  let one = error
  // Causes may go round in a circle.
  for (let depth = 0; one instanceof Error && depth < MAX_CAUSES; depth++, one = one.cause) {
    if (isMeant((one as { code?: string }).code ?? '')) return true
  }
  return false
}

/**
 * What to tell of a write to the data directory that failed.
 *
 * @param what - was not done: `Cannot <what>: …`
 * @returns `DISK_FULL`, or `DATA_DIR_UNUSABLE` where it failed for another reason
 */
export function toStorageError(what: string, cause: unknown): OnboxError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return isDiskFull(cause)
    ? new OnboxError(
        'DISK_FULL',
        `Cannot ${what}: the disk of the data directory is full (${reason}); make room on it, and try again`,
        { cause },
      )
    : new OnboxError(
        'DATA_DIR_UNUSABLE',
        `Cannot ${what}: ${reason}; see to the data directory's disk`,
        { cause },
      )
}
