import { createRow, type Row } from './table.ts'

/** `ONBOX_BENCH_PARTS=calls,steps` runs these alone. */
const WANTED = process.env['ONBOX_BENCH_PARTS']?.split(',')

/** @returns the rows of all parts that are wanted; a part that fails says why on standard error, and the others go on */
export async function runParts(parts: Record<string, () => Promise<Row[]>>): Promise<Row[]> {
  const rows: Row[] = []
  for (const [name, part] of Object.entries(parts)) {
    if (WANTED?.includes(name) === false) continue
    try {
      rows.push(...(await part()))
    } catch (error) {
      process.stderr.write(
        `${name} failed: ${error instanceof Error ? error.stack : String(error)}\n`,
      )
      rows.push(createRow(`${name} failed`, null, ''))
    }
  }
  return rows
}
