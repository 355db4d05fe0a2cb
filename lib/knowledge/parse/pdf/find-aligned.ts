import type { Piece } from './piece.ts'
import type { Table } from './read-tables.ts'
import { findLabel } from '../lines/script.ts'

type Part = { type: 'row'; row: Piece[] } | { type: 'table'; table: Table }

/** Fewer columns or rows may stand in line by chance: signatures, a list with its numbers. */
const MIN_COLUMNS = 3
const MIN_ROWS = 3
const TOLERANCE_PT = 3

/** Finds tables without lines: rows of as many pieces, each of which begins, ends or is centred where those above are. */
export function findAligned(rows: Piece[][]): Part[] {
  const parts: Part[] = []
  for (let start = 0; start < rows.length;) {
    const [first] = rows.slice(start)
    let end = start
    while (end < rows.length && areAligned(first ?? [], rows[end] ?? [])) end++
    if (end - start >= MIN_ROWS) {
      parts.push({ type: 'table', table: toTable(rows.slice(start, end)) })
      start = end
    } else {
      parts.push({ type: 'row', row: first ?? [] })
      start++
    }
  }
  return parts
}

function areAligned(one: Piece[], other: Piece[]): boolean {
  const [label] = other
  return (
    one.length >= MIN_COLUMNS &&
    one.length === other.length &&
    !(label && findLabel(label.text) === label.text && /[.、)）]/.test(label.text)) &&
    one.every((piece, column) => {
      const { left, right } = other[column] ?? { left: 0, right: 0 }
      const shift = [piece.left - left, piece.right - right]
      return [...shift, ((shift[0] ?? 0) + (shift[1] ?? 0)) / 2].some(
        (distance) => Math.abs(distance) <= TOLERANCE_PT,
      )
    })
  )
}

function toTable(rows: Piece[][]): Table {
  const all = rows.flat()
  return {
    left: Math.min(...all.map(({ left }) => left)),
    right: Math.max(...all.map(({ right }) => right)),
    top: rows[0]?.[0]?.y ?? 0,
    bottom: rows.at(-1)?.[0]?.y ?? 0,
    rows: rows.map((row) => row.map((piece) => [piece])),
    overprint: '',
  }
}
