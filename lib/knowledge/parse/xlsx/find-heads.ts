import { areNames } from '../rows.ts'
import type { Area, Sheet, SheetRow } from './read-sheet.ts'

/** A row of names of columns that nothing marks has so many at least: two may be a name and its value. */
const MIN_NAMES = 3
/** Rows below it that are looked at. */
const SAMPLE_ROWS = 5

/**
 * Where the columns of a sheet get their names: the rows that the sheet treats as heads (of a table, a filter, or what stays
 * when one scrolls), else the first row that looks like one, with numbers below.
 */
export function findHeads({ rows, heads }: Sheet): Area[] {
  const marked = heads.filter(({ top, left, right }) => {
    const row = rows.find(({ number }) => number === top)
    return row !== undefined && areNames(namesIn(row, left, right))
  })
  if (marked.length > 0) return marked
  const index = rows.findIndex(({ cells }) => cells.length >= MIN_NAMES)
  const row = rows[index]
  if (row === undefined || !areNames(row.cells.map(({ text }) => text))) return []
  const below = rows.slice(index + 1, index + 1 + SAMPLE_ROWS)
  const hasNumbers = row.cells.some(({ column, isNumber }) => {
    const values = below.flatMap(({ cells }) => cells.filter((cell) => cell.column === column))
    return !isNumber && values.length > 0 && values.every((cell) => cell.isNumber)
  })
  const columns = row.cells.map(({ column }) => column)
  return hasNumbers
    ? [
        {
          top: row.number,
          bottom: Infinity,
          left: Math.min(...columns),
          right: Math.max(...columns),
        },
      ]
    : []
}

const namesIn = ({ cells }: SheetRow, left: number, right: number): string[] =>
  cells.filter(({ column }) => left <= column && column <= right).map(({ text }) => text)
