import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'

/** Another process has the folder. */
export class FolderTaken extends Error {}

/**
 * Takes a folder for this process alone, by an exclusive lock that SQLite holds on a file in it: however the
 * process ends, the lock ends with it.
 *
 * @param folder - made when missing
 * @param who - would have it, if somebody has
 * @returns gives the folder back
 * @throws {FolderTaken} when another process has it
 */
export function lockFolder(folder: string, who = 'another box'): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const client = new Database(join(folder, 'box.lock'), { timeout: 0 })
  try {
    client.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    client.close()
    if ((cause as { code?: string }).code !== 'SQLITE_BUSY') throw cause
    throw new FolderTaken(`${who} uses it`, { cause })
  }
  return () => client.close()
}
