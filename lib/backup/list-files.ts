import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a data directory has: paths relative to it, in order. */
export interface DataFiles {
  databases: string[]
  /** Keys, versions, originals and the like: they come and go, and do not change. */
  files: string[]
  models: string[]
}

/**
 * Folders of what can be made again, is on its way, or is itself a copy; by their paths, since functions and collections
 * may have such names.
 */
const LEFT_OUT =
  /^(?:snapshots|compile-cache|model-states|models\/\.partial|data\/snapshots|data\/collections\/[^/]+\/(?:spool|snapshots))$/
const MODELS = 'models'
/** Files of the same kind: locks, logs of databases, what is half written, and V8's caches. */
const PASSING = /^box\.lock|\.db-(wal|shm|journal)$|^\.partial-|\.new$|\.part$|^code-cache$/

/** Lists what is in a data directory; what goes meanwhile is not in it. */
export function listFiles(dataDir: string): DataFiles {
  const found: DataFiles = { databases: [], files: [], models: [] }
  const walk = (folder: string): void => {
    for (const name of readdirSync(join(dataDir, folder)).toSorted()) {
      const path = folder === '' ? name : `${folder}/${name}`
      const stats = statSync(join(dataDir, path), { throwIfNoEntry: false })
      if (stats?.isDirectory()) {
        if (!LEFT_OUT.test(path)) walk(path)
      } else if (stats?.isFile() && !PASSING.test(name)) {
        if (name.endsWith('.db')) found.databases.push(path)
        else if (path.startsWith(`${MODELS}/`)) found.models.push(path)
        else found.files.push(path)
      }
    }
  }
  walk('')
  return found
}
