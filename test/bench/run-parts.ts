import { createRow, type Row } from './table.ts'

/** @returns the rows of all parts; a part that fails says why on standard error, and the others go on */
export async function runParts(parts: readonly (() => Promise<Row[]>)[]): Promise<Row[]> {
  const rows: Row[] = []
  for (const part of parts) {
    try {
      rows.push(...(await part()))
    } catch (error) {
      process.stderr.write(`${part.name} failed: ${String(error)}\n`)
      rows.push(createRow(`${part.name} failed`, null, ''))
    }
  }
  return rows
}
