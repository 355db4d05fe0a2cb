import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { OnboxError } from '../base/index.ts'

/** Databases as they all were at one moment, whatever is written since. */
export interface Moment {
  atMs: number
  /** For how long nobody could write. */
  heldMs: number
  databases: { path: string; client: Database.Database; bytes: number }[]
  close: () => void
}

/** How long a write may go on that is under way, before the backup gives up. */
const MAX_WAIT_MS = 60_000
/** Between two tries, with nobody held up meanwhile. */
const RETRY_MS = 20

/**
 * Opens databases at one moment: the writers of all of them are held while a reader of each begins, which takes
 * milliseconds, and no transaction of any is cut through. A write that is under way is not waited for with others held.
 *
 * @param paths - relative to `folder`
 * @returns to be closed: until then the databases keep what has changed since in their logs
 * @throws {OnboxError} `DATABASE_UNAVAILABLE` when one cannot be opened, or is written without a pause
 */
export async function openMoment(
  folder: string,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Moment> {
  const opened: Database.Database[] = []
  const open = (path: string, readonly: boolean): Database.Database => {
    const options = { readonly, fileMustExist: true, timeout: 0 }
    const client = explain(path, () => new Database(join(folder, path), options))
    opened.push(client)
    return client
  }
  try {
    const writers = paths.map((path) => ({ path, client: open(path, false) }))
    const readers = paths.map((path) => ({ path, client: open(path, true) }))
    // All that a first use costs is done before anybody waits.
    for (const { path, client } of [...writers, ...readers]) {
      explain(path, () => client.pragma('schema_version'))
    }
    const beganAtMs = performance.now()
    for (;;) {
      signal.throwIfAborted()
      const startedAtMs = performance.now()
      const busy = holdAll(writers)
      if (busy === undefined) {
        const databases = readers.map(({ path, client }) => {
          client.exec('BEGIN')
          client.prepare('SELECT count(*) FROM sqlite_schema').get()
          return { path, client, bytes: 0 }
        })
        const atMs = Date.now()
        for (const { client } of writers) client.exec('ROLLBACK')
        const heldMs = performance.now() - startedAtMs
        for (const { client } of writers) client.close()
        for (const database of databases) {
          const { client } = database
          const pages = client.pragma('page_count', { simple: true }) as number
          database.bytes = pages * (client.pragma('page_size', { simple: true }) as number)
        }
        return { atMs, heldMs, databases, close: () => closeAll(opened) }
      }
      if (performance.now() - beganAtMs > MAX_WAIT_MS) {
        throw new OnboxError(
          'DATABASE_UNAVAILABLE',
          `Cannot back up "${busy}": it is being written for more than ${MAX_WAIT_MS / 1_000} seconds; try again later`,
        )
      }
      await pause(RETRY_MS, undefined, { signal })
    }
  } catch (error) {
    closeAll(opened)
    throw error
  }
}

const closeAll = (clients: readonly Database.Database[]): void => {
  for (const client of clients) client.close()
}

/** Takes the write lock of all, or of none. @returns the one that somebody else has */
function holdAll(
  writers: readonly { path: string; client: Database.Database }[],
): string | undefined {
  for (const [index, { path, client }] of writers.entries()) {
    try {
      client.exec('BEGIN IMMEDIATE')
    } catch (error) {
      for (const held of writers.slice(0, index)) held.client.exec('ROLLBACK')
      if (!String((error as { code?: string }).code).startsWith('SQLITE_BUSY')) throw error
      return path
    }
  }
  return undefined
}

function explain<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw new OnboxError(
      'DATABASE_UNAVAILABLE',
      `Cannot back up "${path}": ${(cause as Error).message}; onbox doctor tells more`,
      { cause },
    )
  }
}
