/** Trust: what the record costs, how fast it is verified, and what a backup costs. */
import { createRow, type Row } from './table.ts'
import { measureAuditCost, measureVerifying } from './trust/audit.ts'
import { measureBackup } from './trust/backup.ts'

const PARTS = [measureAuditCost, measureVerifying, measureBackup]

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
