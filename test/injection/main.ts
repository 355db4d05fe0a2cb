/** `npm run test:injection`: runs the whole suite, prints what came of it, and fails where anything did. */
import { renderTable } from '../bench/table.ts'
import { countEffects, toRows } from './report.ts'
import { runSuite } from './suite.ts'

const result = await runSuite((what) => void process.stderr.write(`${what}\n`))
const { locked, starter, open } = result
process.stdout.write(`${renderTable(toRows(result))}\n`)
for (const { one, ...effects } of [...locked.attacks, ...starter]) {
  const { outOfScope, unapproved, leaked, misattributed } = effects
  const lines = [...outOfScope, ...unapproved, ...leaked, ...misattributed]
  for (const line of lines) process.stderr.write(`${JSON.stringify(one)}: ${line}\n`)
  if (lines.length > 0) process.exitCode = 1
}
// A suite that finds nothing where every lock is open finds nothing at all.
const { misattributed: _misattributed, ...found } = countEffects(open.attacks)
if (Object.values(found).includes(0)) {
  process.stderr.write(`With the locks open there should be effects: ${JSON.stringify(found)}\n`)
  process.exitCode = 1
}
