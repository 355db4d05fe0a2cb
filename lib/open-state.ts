import type { Database } from 'better-sqlite3'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { FolderTaken, lockFolder } from '../db/lock-folder.ts'
import { findOwnMigrations, openMigrated, SchemaError } from '../db/migrate.ts'
import { openAdminKey, type AdminKey } from './access/index.ts'
import { openAudit, type OpenAudit } from './audit/index.ts'
import { isDiskFull, isForOthers, OnboxError, quoteShell, readFreeBytes, type Log } from './base/index.ts' // prettier-ignore
import type { Settings } from './config/index.ts'

/**
 * Key and record: what the data directory has to hold before anything is served.
 *
 * @param closers - gets what ends it, also where it fails half-way
 * @throws {OnboxError} `DISK_FULL`, `DATA_DIR_UNUSABLE`, `SCHEMA_NEWER`
 */
export function openState(
  { dataDir, adminKey: given }: Settings,
  closers: (() => Promise<void> | void)[],
  log: Log,
): { adminKey: AdminKey; audit: OpenAudit; platform: Database } {
  try {
    closers.push(lockFolder(dataDir))
    const adminKey = openAdminKey(dataDir, given)
    mkdirSync(join(dataDir, 'data'), { recursive: true, mode: 0o700 })
    const platform = openMigrated(join(dataDir, 'platform.db'), findOwnMigrations('platform'))
    closers.push(() => platform.close())
    const { client } = platform
    // An answered request is on disk, also when the power goes.
    client.pragma('synchronous = FULL')
    const audit = openAudit(client, { dataDir, log })
    closers.push(() => audit.close())
    warnOfOpenKeys(dataDir, log)
    return { adminKey, audit, platform: client }
  } catch (cause) {
    if (cause instanceof OnboxError) throw cause
    if (cause instanceof SchemaError && !isDiskFull(cause)) throw toSchemaProblem(cause)
    const reason = cause instanceof Error ? cause.message : String(cause)
    const isFull = isDiskFull(cause) || hasNoRoom(dataDir)
    const wayOut = cause instanceof FolderTaken ? 'stop that one' : 'make it writable'
    const why = isFull ? 'its disk is full; make room on it' : `${reason}; ${wayOut}`
    throw new OnboxError(
      isFull ? 'DISK_FULL' : 'DATA_DIR_UNUSABLE',
      `Cannot use the data directory "${dataDir}": ${why}, or set ONBOX_DATA_DIR to another`,
      { cause },
    )
  }
}

/** Whoever has the keys has all that is sealed with them. */
function warnOfOpenKeys(dataDir: string, log: Log): void {
  const open = readdirSync(dataDir)
    .filter((name) => name.endsWith('.key'))
    .map((name) => join(dataDir, name))
    .filter((path) => isForOthers(path))
  if (open.length === 0) return
  const wayOut = `chmod 600 ${open.map(quoteShell).join(' ')}`
  log.warn('other users of this machine can read keys', { files: open, wayOut })
}

const toSchemaProblem = (cause: SchemaError): OnboxError =>
  new OnboxError(cause.type === 'newer' ? 'SCHEMA_NEWER' : 'DATA_DIR_UNUSABLE', cause.message, {
    cause,
  })

/** What opening takes, roughly: a migration that runs out of disk says so in no other way. */
const MIN_FREE_BYTES = 1_048_576

const hasNoRoom = (folder: string): boolean => (readFreeBytes(folder) ?? Infinity) < MIN_FREE_BYTES
