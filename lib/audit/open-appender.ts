import { close, fdatasync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import Database from 'better-sqlite3'
import { openChainStore, type ChainEnd, type NotedStep } from './chain-store.ts'
import type { PayloadVault } from './payload-vault.ts'
import type { Checkpoint } from './record.ts'
import type { Signer } from './signing-key.ts'

/** How long it waits for another process that writes, which is never long at it. */
const BUSY_TIMEOUT_MS = 5_000

/** Steps for one commit. */
export interface Commit {
  steps: readonly NotedStep[]
  /** Where the chain ends before them. */
  end: ChainEnd
  /** With this record or a later one, what is written is signed in the same commit. */
  signsFrom: number
  atMs: number
}

/** Appends to the chain. It alone does. */
export interface Appender {
  /** Writes all of it, or nothing; a power cut may still take it away. @throws what SQLite throws */
  commit: (commit: Commit) => { end: ChainEnd; checkpoint?: Checkpoint }
  /**
   * Waits until no power cut takes away what is committed.
   *
   * @throws what the disk says; it may be there or not then, and the next `sync` makes sure of it
   */
  sync: () => Promise<void>
  close: () => Promise<void>
}

/**
 * With `synchronous = NORMAL` SQLite leaves a commit in the page cache, which takes microseconds; with `FULL` it would hold
 * up the host's loop until the disk has it. Waiting for the disk is done here, off the loop, for its log as a whole: what
 * `FULL` does (sqlite.org/wal.html, sqlite.org/pragma.html#pragma_synchronous).
 *
 * @param path - of the database: migrated, with `journal_mode = WAL`, and open elsewhere as long as this is
 */
export function openAppender(
  path: string,
  vault: PayloadVault,
  signer: Signer,
  waitForDisk: (descriptor: number) => Promise<void> = promisify(fdatasync),
): Appender {
  const database = new Database(path, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
  database.pragma('synchronous = NORMAL')
  const store = openChainStore(database, vault, signer)
  let log: number | undefined
  let isUnsure = false

  return {
    commit: ({ steps, end, signsFrom, atMs }) =>
      store.atomically(() => {
        const reached = store.append(steps, end)
        const isDue = reached.sequence >= signsFrom
        return { end: reached, ...(isDue && { checkpoint: store.sign(reached, atMs) }) }
      }),
    sync: async () => {
      // A disk that failed may have dropped pages it calls written: they are read once more, and written elsewhere.
      if (isUnsure) checkpoint(database)
      // There since the first commit, and the same file until the last connection closes.
      log ??= openSync(`${path}-wal`, 'r+')
      isUnsure = true
      await waitForDisk(log)
      isUnsure = false
    },
    close: async () => {
      const descriptor = log
      log = undefined
      if (descriptor !== undefined) await promisify(close)(descriptor)
      database.close()
    },
  }
}

/** Copies all of the log into the database file, which is synced then. */
function checkpoint(database: Database.Database): void {
  const [done] = database.pragma('wal_checkpoint(PASSIVE)') as [
    { log: number; checkpointed: number },
  ]
  if (done.checkpointed < done.log) throw new Error('somebody reads what has to be written anew')
}
