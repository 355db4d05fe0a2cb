/**
 * Trust: what the record and a backup cost, how fast both are verified, what poison, hostile requests, kills and time can do,
 * and which made-up names are found.
 */
import { runParts } from './run-parts.ts'
import type { Row } from './table.ts'
import { measureAuditCost, measureVerifying } from './trust/audit.ts'
import { measureBackup } from './trust/backup.ts'
import { measureHostility } from './trust/hostile.ts'
import { measureInjection } from './trust/injection.ts'
import { measureKills } from './trust/kills.ts'
import { measureNames } from './trust/names.ts'
import { measureSoak } from './trust/soak.ts'

const PARTS = {
  audit: measureAuditCost,
  verifying: measureVerifying,
  backup: measureBackup,
  hostility: measureHostility,
  injection: measureInjection,
  names: measureNames,
  kills: measureKills,
  soak: measureSoak,
}

export const runBench = (): Promise<Row[]> => runParts(PARTS)
