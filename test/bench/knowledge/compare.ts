/** Comparison: whether edits are told for what they are, renderings for the same, and how long it takes. */
import { createLog } from '../../../lib/base/index.ts'
import { listChanges } from '../../../lib/knowledge/compare/list-changes.ts'
import { runComparison } from '../../../lib/knowledge/compare/run-comparison.ts'
import { readSoftwareVersions } from '../../helpers/contract-versions.ts'
import { toComparedText } from '../../knowledge/compare/compared-text.ts'
import { compareEdited, expectedOf } from '../../knowledge/compare/edit-outcome.ts'
import { EDIT_CASES } from '../../knowledge/compare/edits.ts'
import { compareRenderings, RENDERED, RENDERINGS } from '../../knowledge/compare/renderings.ts'
import { createRow, median, type Row } from '../table.ts'

const ROUNDS = 5
const TIMEOUT_MS = 60_000

export async function measureCompare(): Promise<Row[]> {
  const right = EDIT_CASES.filter(
    (edit) => JSON.stringify(compareEdited(edit).outcome) === JSON.stringify(expectedOf(edit)),
  )
  const changes: number[] = []
  for (const name of RENDERED) {
    for (const formats of RENDERINGS) changes.push((await compareRenderings(name, formats)).length)
  }
  const { earlier, later } = readSoftwareVersions()
  const order = { before: toComparedText(earlier), after: toComparedText(later) }
  const inProcess: number[] = []
  const alone: number[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const here = await time(() => listChanges(order))
    const there = await time(() =>
      runComparison(order, {
        signal: AbortSignal.timeout(TIMEOUT_MS),
        timeoutMs: TIMEOUT_MS,
        leftMs: TIMEOUT_MS,
        log: createLog('error'),
      }),
    )
    // The first warms up.
    if (round === 0) continue
    inProcess.push(here)
    alone.push(there)
  }
  return [
    createRow(
      `diff: edits told for what they are, of ${EDIT_CASES.length}`,
      (100 * right.length) / EDIT_CASES.length,
      '%',
      '>= 100',
    ),
    createRow(
      `diff: changes found between docx, pdf and txt of one contract, of ${RENDERED.length} contracts`,
      changes.reduce((sum, count) => sum + count, 0),
      'clauses',
      '<= 0',
    ),
    createRow('diff: two contracts of 28,000 tokens, computing alone', median(inProcess), 'ms'),
    createRow('the same in a process of its own, its start included', median(alone), 'ms'),
  ]
}

async function time(work: () => unknown): Promise<number> {
  const startedAtMs = performance.now()
  await work()
  return performance.now() - startedAtMs
}
