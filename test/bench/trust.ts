/**
 * Trust: what the record and a backup cost, how fast both are verified, what poison and hostile requests can do, and which
 * made-up names are found.
 */
import { runParts } from './run-parts.ts'
import type { Row } from './table.ts'
import { measureAuditCost, measureVerifying } from './trust/audit.ts'
import { measureBackup } from './trust/backup.ts'
import { measureHostility } from './trust/hostile.ts'
import { measureInjection } from './trust/injection.ts'
import { measureNames } from './trust/names.ts'

const PARTS = {
  audit: measureAuditCost,
  verifying: measureVerifying,
  backup: measureBackup,
  hostility: measureHostility,
  injection: measureInjection,
  names: measureNames,
}

export const runBench = (): Promise<Row[]> => runParts(PARTS)
