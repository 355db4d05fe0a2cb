import { realpathSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Whether a file lies, or would lie, in a folder or below it, by whatever links, mounts or spelling its path leads there.
 *
 * @param file - absolute; the folder that it is in exists
 */
export function liesIn(folder: string, file: string): boolean {
  const { dev, ino } = statSync(folder)
  for (let at = realpathSync(dirname(file)); ; at = dirname(at)) {
    const found = statSync(at)
    if (found.dev === dev && found.ino === ino) return true
    if (at === dirname(at)) return false
  }
}
