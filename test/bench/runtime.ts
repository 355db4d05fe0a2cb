/** The runtime: what requests, deploys and lying functions cost. The box runs in a process of its own, without a model. */
import { measureSaves, measureSwaps, measureUnderLoad } from './runtime/deploys.ts'
import { measureFootprint, measureNeighbours } from './runtime/footprint.ts'
import { measureSleeping, measureWarm } from './runtime/requests.ts'
import type { Row } from './table.ts'

const PARTS = [
  measureSleeping,
  measureWarm,
  measureSaves,
  measureUnderLoad,
  measureFootprint,
  measureNeighbours,
  measureSwaps,
]

/** @returns the rows of all parts; a part that fails says why on standard error, and the others go on */
export async function runBench(): Promise<Row[]> {
  const rows: Row[] = []
  for (const part of PARTS) {
    try {
      rows.push(...(await part()))
    } catch (error) {
      process.stderr.write(`${part.name} failed: ${String(error)}\n`)
    }
  }
  return rows
}
