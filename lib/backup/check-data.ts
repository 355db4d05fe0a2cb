import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import {
  describeChainFault,
  findKeyFaults,
  openPayloadVault,
  PAYLOAD_KEY_FILE,
  readPublicKey,
  SIGNING_KEY_FILE,
  verifyDatabase,
} from '../audit/index.ts'
import { isNewer } from './is-newer.ts'
import { findMissing } from './needed-files.ts'

/** What a data directory's content is found to be. */
export interface DataVerdict {
  databases: number
  /** Of the audit record; their chain and their payloads are checked. */
  records: number
  /** What is wrong, in words; none where all is sound. */
  faults: string[]
  /** The one of them that says that records went too early: what is left is as sound as ever. */
  removed?: string
  /** Databases that a newer onbox, or a newer state of the project, has migrated. */
  newer: string[]
}

export interface CheckOptions {
  /** Whether there is such a file. */
  has: (path: string) => boolean
  /** The project's folder, whose migrations the business databases are compared with. */
  root: string
  /** So many days the box keeps its records. Default: 180. */
  retentionDays?: number | undefined
}

const DAY_MS = 86_400_000

/**
 * Checks databases, page by page, the keys, the audit record, and that every file is there that they name.
 *
 * @param folder - where the databases and the keys are
 * @param databases - relative to it
 */
export function checkData(
  folder: string,
  databases: readonly string[],
  { has, root, retentionDays }: CheckOptions,
): DataVerdict {
  const verdict: DataVerdict = { databases: databases.length, records: 0, faults: [], newer: [] }
  for (const path of databases) {
    try {
      const client = new Database(join(folder, path), { readonly: true, fileMustExist: true })
      try {
        const said = client.pragma('integrity_check(1)', { simple: true })
        if (said !== 'ok') verdict.faults.push(`${path}: ${String(said)}`)
        for (const missing of findMissing(path, client, has)) {
          verdict.faults.push(`${path} names ${missing}, which is not there`)
        }
        if (isNewer(client, path, root)) verdict.newer.push(path)
      } finally {
        client.close()
      }
    } catch (error) {
      verdict.faults.push(`${path}: ${(error as Error).message}`)
    }
  }
  const keyFaults = findKeyFaults(folder)
  for (const { key, found } of keyFaults) verdict.faults.push(`${key} ${found}`)
  const unusable = new Set(keyFaults.map(({ key }) => key))
  if (databases.includes('platform.db')) checkAudit(folder, verdict, { retentionDays, unusable })
  else verdict.faults.push('platform.db is missing')
  return verdict
}

interface AuditOptions {
  retentionDays: number | undefined
  /** Keys of which it was said that they are missing, or no keys. */
  unusable: ReadonlySet<string>
}

function checkAudit(
  folder: string,
  verdict: DataVerdict,
  { retentionDays, unusable }: AuditOptions,
): void {
  // Without it nobody can tell whether the record is what was signed.
  if (unusable.has(SIGNING_KEY_FILE)) return
  try {
    const publicKey = readPublicKey(folder)
    if (publicKey === undefined) throw new Error('its signing key is missing')
    const hasVault = existsSync(join(folder, PAYLOAD_KEY_FILE)) && !unusable.has(PAYLOAD_KEY_FILE)
    const { records, faults } = verifyDatabase(join(folder, 'platform.db'), {
      publicKey,
      retentionMs: retentionDays && retentionDays * DAY_MS,
      ...(hasVault && { vault: openPayloadVault(folder) }),
    })
    verdict.records = records
    for (const fault of faults) {
      const said = `audit: ${describeChainFault(fault)}`
      verdict.faults.push(said)
      if (fault.type === 'removed') verdict.removed = said
    }
  } catch (error) {
    verdict.faults.push(`audit: ${(error as Error).message}`)
  }
}
