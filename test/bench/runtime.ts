/** The runtime: what requests, deploys and sleeping functions cost. The box runs in a process of its own, without a model. */
import { measureSaves, measureSwaps, measureUnderLoad } from './runtime/deploys.ts'
import { measureFootprint, measureNeighbours } from './runtime/footprint.ts'
import { measureSleeping, measureWarm } from './runtime/requests.ts'
import { runParts } from './run-parts.ts'
import type { Row } from './table.ts'

const PARTS = {
  sleeping: measureSleeping,
  warm: measureWarm,
  saves: measureSaves,
  load: measureUnderLoad,
  footprint: measureFootprint,
  neighbours: measureNeighbours,
  swaps: measureSwaps,
}

export const runBench = (): Promise<Row[]> => runParts(PARTS)
