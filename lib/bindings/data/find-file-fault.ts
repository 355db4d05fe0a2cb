import { closeSync, openSync, readSync } from 'node:fs'

/** Begins every database of SQLite. */
const HEADER = Buffer.from('SQLite format 3\0')

/**
 * What keeps a file from being a database, as far as it tells without SQLite: it is missing, or begins with something
 * else. Damage within is not seen.
 */
export function findFileFault(path: string): string | undefined {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    const head = Buffer.alloc(HEADER.length)
    // Nothing at all is an empty database.
    const isSound = readSync(file, head) === 0 || head.equals(HEADER)
    return isSound ? undefined : 'file is not a database'
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? 'its file is missing' : `its file cannot be read (${code})`
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
