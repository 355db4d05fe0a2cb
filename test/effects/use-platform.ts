import type { Database } from 'better-sqlite3'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { findOwnMigrations, openMigrated } from '../../db/migrate.ts'
import { openPayloadSealing } from '../../lib/audit/index.ts'
import type { Sealing } from '../../lib/base/index.ts'
import { makeTemporaryFolder } from '../helpers/temporary-folder.ts'

/** The platform's database until the test ends, with a clock that goes when it is told to. */
export function usePlatform(): {
  client: Database
  sealing: Sealing
  now: () => number
  pass: (ms: number) => void
} {
  const folder = makeTemporaryFolder()
  const file = join(folder, 'platform.db')
  const { client, close } = openMigrated(file, findOwnMigrations('platform'))
  onTestFinished(close)
  let nowMs = Date.parse('2026-03-01')
  return {
    client,
    sealing: openPayloadSealing(folder),
    now: () => nowMs,
    pass: (ms) => {
      nowMs += ms
    },
  }
}
