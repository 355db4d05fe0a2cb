/** Company knowledge: how fast it is found, whether it is the right clause, and what it takes to read it. */
import { measureClauseTrees } from './knowledge/clause-trees.ts'
import { measureCompare } from './knowledge/compare.ts'
import { measureFinding } from './knowledge/finding.ts'
import { measureFirstToken } from './knowledge/first-token.ts'
import { measureGoldenAnswers } from './knowledge/golden-answers.ts'
import { measureIngesting } from './knowledge/ingesting.ts'
import { measureSearchSpeed } from './knowledge/search-speed.ts'
import { runParts } from './run-parts.ts'
import type { Row } from './table.ts'

const PARTS = {
  speed: measureSearchSpeed,
  ingesting: measureIngesting,
  finding: measureFinding,
  golden: measureGoldenAnswers,
  trees: measureClauseTrees,
  compare: measureCompare,
  answering: measureFirstToken,
}

export const runBench = (): Promise<Row[]> => runParts(PARTS)
