import { closeSync, openSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createToken, OnboxError } from '../base/index.ts'

const SCRATCH = /^\.partial-scratch_.*\.db(-journal)?$/
/** No copy takes so long: one that is older was left by a backup that was killed. */
const MAX_AGE_MS = 86_400_000
/** What is left to the box, which stops answering where it cannot write. */
const RESERVE_BYTES = 67_108_864

/** A place for a copy of a database. */
export interface Scratch {
  path: string
  remove: () => void
}

/**
 * Makes the place for the copy of a database on its way into a backup. It is in the data directory, where the same lies in
 * the clear already, and for the owner's eyes only: the folder of an encrypted backup may be anybody's.
 *
 * @param bytes - of the database
 * @throws {OnboxError} `DISK_FULL` when the box would have no room left beside it
 */
export function makeScratch(dataDir: string, bytes: number): Scratch {
  removeLeft(dataDir)
  const { bavail, bsize } = statfsSync(dataDir)
  if (bavail * bsize < bytes + RESERVE_BYTES) {
    throw new OnboxError(
      'DISK_FULL',
      `Cannot copy a database of ${bytes} bytes within "${dataDir}": its disk has ${bavail * bsize} free; make room on it`,
    )
  }
  const path = join(dataDir, `.partial-${createToken('scratch')}.db`)
  // SQLite would make it readable for others.
  closeSync(openSync(path, 'wx', 0o600))
  return {
    path,
    remove: () => {
      for (const file of [path, `${path}-journal`]) rmSync(file, { force: true })
    },
  }
}

/** What backups have left that were killed. */
function removeLeft(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((one) => SCRATCH.test(one))) {
    const path = join(dataDir, name)
    const { mtimeMs = Infinity } = statSync(path, { throwIfNoEntry: false }) ?? {}
    if (Date.now() - mtimeMs > MAX_AGE_MS) rmSync(path, { force: true })
  }
}
