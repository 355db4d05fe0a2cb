import type { Database } from 'better-sqlite3'
import { dirname } from 'node:path/posix'

/** What stands in front of a file's name while its document is being added or removed. */
const ASIDE = ['', 'new-', 'removed-']

/** Whether `has` a path, or the same one aside. */
const isThere = (path: string, has: (path: string) => boolean): boolean =>
  ASIDE.some((state) => has(path.replace(/[^/]*$/, (name) => state + name)))

/**
 * The files that a database names and that are not there.
 *
 * @param path - of the database, relative to the data directory, as the others
 */
export function findMissing(
  path: string,
  client: Database,
  has: (path: string) => boolean,
): string[] {
  const hasTable = (name: string): boolean =>
    client.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !==
    undefined
  const missing: string[] = []
  if (path === 'platform.db' && hasTable('function_versions')) {
    const versions = client
      .prepare<[], [string, string]>('SELECT function_name, version FROM function_versions')
      .raw()
    for (const [name, version] of versions.iterate()) {
      const code = `versions/${name}/${version}/function.js`
      if (!isThere(code, has)) missing.push(code)
    }
  }
  if (/^data\/collections\/[^/]+\/index\.db$/.test(path) && hasTable('documents')) {
    const sums = client.prepare<[], string>('SELECT sha256 FROM documents').pluck()
    for (const sum of sums.iterate()) {
      const original = `${dirname(path)}/originals/${sum}`
      if (!isThere(original, has)) missing.push(original)
    }
  }
  return missing
}
