import { join } from 'node:path'
import type { Database } from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import {
  openAudit,
  openPayloadVault,
  verifyDatabase,
  type AuditOptions,
  type Checkpoint,
  type OpenAudit,
  type Verdict,
} from '../../lib/audit/index.ts'
import { createLog } from '../../lib/base/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** A record in a folder of its own, until the test ends. */
export interface TestAudit {
  dataDir: string
  /** Of the database. */
  path: string
  client: Database
  audit: OpenAudit
  /** What time it is for the record, in Unix milliseconds; 1000 at first. */
  clock: { nowMs: number }
  /** The same database as the next start finds it. @param keys - folder of the keys. Default: the same */
  reopen: (keys?: string) => OpenAudit
  /** Checks the chain and the payloads as they are on disk. */
  verify: (kept?: readonly Checkpoint[]) => Verdict
}

export function useAudit({ waitForDisk }: Pick<AuditOptions, 'waitForDisk'> = {}): TestAudit {
  const dataDir = makeTemporaryFolder()
  const path = join(dataDir, 'platform.db')
  const { client, close } = openMigrated(path, findOwnMigrations('platform'))
  onTestFinished(close)
  const clock = { nowMs: 1_000 }
  const log = createLog('error', () => {})
  const open = (keys = dataDir): OpenAudit => {
    const opened = openAudit(client, { dataDir: keys, log, now: () => clock.nowMs, waitForDisk })
    onTestFinished(() => opened.close())
    return opened
  }
  const audit = open()
  return {
    dataDir,
    path,
    client,
    audit,
    clock,
    reopen: open,
    verify: (kept = []) =>
      verifyDatabase(path, { publicKey: audit.publicKey, kept, vault: openPayloadVault(dataDir) }),
  }
}
