/** Company knowledge: how fast it is found, whether it is the right clause, and what it takes to read it. */
import { measureClauseTrees } from './knowledge/clause-trees.ts'
import { measureCompare } from './knowledge/compare.ts'
import { measureFinding } from './knowledge/finding.ts'
import { measureFirstToken } from './knowledge/first-token.ts'
import { measureIngesting } from './knowledge/ingesting.ts'
import { measureSearchSpeed } from './knowledge/search-speed.ts'
import { createRow, type Row } from './table.ts'

const PARTS = [
  measureSearchSpeed,
  measureIngesting,
  measureFinding,
  measureClauseTrees,
  measureCompare,
  measureFirstToken,
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
