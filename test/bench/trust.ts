/** Trust: what the record and a backup cost, how fast both are verified, and what poison and hostile requests can do. */
import { createRow, type Row } from './table.ts'
import { measureAuditCost, measureVerifying } from './trust/audit.ts'
import { measureBackup } from './trust/backup.ts'
import { measureHostility } from './trust/hostile.ts'
import { measureInjection } from './trust/injection.ts'

const PARTS = [
  measureAuditCost,
  measureVerifying,
  measureBackup,
  measureHostility,
  measureInjection,
]

/** @returns the rows of all parts; a part that fails says why on standard error, and the others go on */
export async function runBench(): Promise<Row[]> {
  const rows: Row[] = []
  for (const part of PARTS) {
    try {
      rows.push(...(await part()))
    } catch (error) {
      process.stderr.write(`${part.name} failed: ${String(error)}\n`)
      rows.push(createRow(`${part.name} failed`, null, ''))
    }
  }
  return rows
}
