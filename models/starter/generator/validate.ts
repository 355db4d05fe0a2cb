/** Checks all families: `node models/starter/generator/validate.ts`. Exits 1 when one has a fault. */
import { loadFamilies } from './load-families.ts'

const { loaded, rejected } = await loadFamilies()
for (const { file, family, faults } of rejected) {
  process.stdout.write(
    `${file}: ${family.names[0] ?? '?'}\n${faults.map((text) => `  ${text}\n`).join('')}`,
  )
}
const byFile = Map.groupBy(loaded, ({ file }) => file)
for (const [file, list] of byFile) process.stdout.write(`${file}: ${list.length} good\n`)
process.stdout.write(`${loaded.length} good, ${rejected.length} with faults\n`)
process.exitCode = rejected.length > 0 ? 1 : 0
