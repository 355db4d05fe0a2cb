import { closeSync, openSync, truncateSync, writeSync } from 'node:fs'
import Database from 'better-sqlite3'

/** SQLite's smallest, so that the file stays within what any file system lets a file be: 2 TiB. */
const PAGE_BYTES = 512
/** Where the header of the file has its number of pages. */
const PAGE_COUNT_AT = 28

/**
 * Makes a database as large as SQLite lets one be, by a hole in its file: it takes no disk and no rights, and a write
 * that needs another page ends as on a full disk.
 *
 * @param path - of a database that nobody has open
 */
export function leaveNoPage(path: string): void {
  const database = new Database(path)
  // The size of a page can be changed outside of WAL mode only.
  database.pragma('journal_mode = DELETE')
  database.pragma(`page_size = ${PAGE_BYTES}`)
  database.exec('VACUUM')
  const pages = database.pragma('max_page_count', { simple: true }) as number
  database.close()
  truncateSync(path, pages * PAGE_BYTES)
  const count = Buffer.alloc(4)
  count.writeUInt32BE(pages)
  const file = openSync(path, 'r+')
  writeSync(file, count, 0, count.length, PAGE_COUNT_AT)
  closeSync(file)
}
