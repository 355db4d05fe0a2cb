import stringWidth from 'string-width'
import { showLines } from '../base/index.ts'
import { print } from './command.ts'

/** Rows of cells as aligned columns; a Chinese character is two wide. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const shown = rows.map((row) => row.map(showLines))
  const widths = (shown[0] ?? []).map((_, column) =>
    Math.max(...shown.map((row) => stringWidth(row[column] ?? ''))),
  )
  const pad = (cell: string, column: number): string =>
    cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(cell)))
  print(...shown.map((row) => row.map(pad).join('  ').trimEnd()))
}
