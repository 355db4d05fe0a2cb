import { createRow, renderTable, type Row } from './table.ts'

/** `ONBOX_BENCH_PARTS=calls,steps` runs these alone. */
const WANTED = process.env['ONBOX_BENCH_PARTS']?.split(',')

/**
 * Tells on standard error which part is on its way, and the rows of each as they come: a bench that is broken off has told those.
 *
 * @returns the rows of all parts that are wanted; a part that fails says why on standard error, and the others go on
 */
export async function runParts(parts: Record<string, () => Promise<Row[]>>): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, part] of Object.entries(parts)) {
    if (WANTED?.includes(name) === false) continue
    process.stderr.write(`${name} …\n`)
    const startedAtMs = performance.now()
    try {
      const found = await part()
      const seconds = ((performance.now() - startedAtMs) / 1_000).toFixed(0)
      process.stderr.write(`${name}, ${seconds} s\n${renderTable(found)}\n`)
      rows.push(...found)
    } catch (error) {
      process.stderr.write(
        `${name} failed: ${error instanceof Error ? error.stack : String(error)}\n`,
      )
      rows.push(createRow(`${name} failed`, null, ''))
    }
  }
  return rows
}
