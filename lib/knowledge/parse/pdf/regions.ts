import { findAligned } from './find-aligned.ts'
import { mergeRow, type Piece } from './piece.ts'
import type { Table } from './read-tables.ts'

/** A part of a page that is read from top to bottom. */
export interface Region {
  /** Regions of one name share their margins, on all pages. */
  name: string
  /** It does not run to the right; nothing goes on in it, or from it. */
  isTurned?: true
  items: RegionItem[]
}

export type RegionItem = { type: 'line'; line: Piece } | { type: 'table'; table: Table }

/** What stands beside each other: pieces of text, or a table. */
type Row = Piece[] | Table

/** Lines on each side of a gutter, at least. */
const MIN_LINES = 6
/** Text in columns fills them: so much of a column's width has the line in the middle. */
const MIN_FILL = 0.7
const GUTTER_PT = 8
/** Where a gutter may lie, as parts of the width. */
const GUTTER_RANGE = [0.2, 0.8] as const
const GUTTER_STEP_PT = 2

/** The regions of a page in reading order: its columns from left to right, between what spans them. */
export function findRegions(pieces: Piece[][], tables: Table[], pageWidth: number): Region[] {
  const rows: Row[] = [...pieces, ...tables].toSorted((one, other) => topOf(one) - topOf(other))
  return splitAtGutter(rows).map(({ rows, column }) => ({
    name: `${Math.round(pageWidth)} ${column}`,
    items: toItems(rows),
  }))
}

const isTable = (row: Row): row is Table => !Array.isArray(row)
const topOf = (row: Row): number => (isTable(row) ? row.top : (row[0]?.y ?? 0))
const partsOf = (rows: Row[]): { left: number; right: number }[] =>
  rows.flatMap((row): { left: number; right: number }[] => (isTable(row) ? [row] : row))

/** @param column - which one it is, by the turns that lead to it; empty for the width of the page */
function splitAtGutter(rows: Row[], column = ''): { rows: Row[]; column: string }[] {
  const parts = partsOf(rows)
  if (parts.length < 2 * MIN_LINES) return rows.length > 0 ? [{ rows, column }] : []
  const frameLeft = Math.min(...parts.map(({ left }) => left))
  const width = Math.max(...parts.map(({ right }) => right)) - frameLeft
  let best: { at: number; start: number; end: number; pieces: number } | undefined
  for (let at = width * GUTTER_RANGE[0]; at < width * GUTTER_RANGE[1]; at += GUTTER_STEP_PT) {
    const band = findClearBand(rows, frameLeft + at)
    if (band && band.pieces > (best?.pieces ?? 0)) best = { at: frameLeft + at, ...band }
  }
  if (!best) return [{ rows, column }]
  const { at, start, end } = best
  const band = rows.slice(start, end)
  const side = (isLeft: boolean): Row[] =>
    band.flatMap((row): Row[] => {
      if (isTable(row)) return row.left < at === isLeft ? [row] : []
      const pieces = row.filter(({ left }) => left < at === isLeft)
      return pieces.length > 0 ? [pieces] : []
    })
  return [
    ...splitAtGutter(rows.slice(0, start), column),
    ...splitAtGutter(side(true), `${column}l`),
    ...splitAtGutter(side(false), `${column}r`),
    ...splitAtGutter(rows.slice(end), column),
  ]
}

/** The longest run of rows that nothing crosses at `at`, if text fills both of its sides. */
function findClearBand(
  rows: Row[],
  at: number,
): { start: number; end: number; pieces: number } | undefined {
  let best: { start: number; end: number; pieces: number } | undefined
  let start = 0
  for (let end = 0; end <= rows.length; end++) {
    const row = rows[end]
    if (row && isClear(row, at)) continue
    const pieces = rows.slice(start, end).flatMap((clear) => (isTable(clear) ? [] : clear))
    if (pieces.length > (best?.pieces ?? 0) && isFilled(pieces, at)) {
      best = { start, end, pieces: pieces.length }
    }
    start = end + 1
  }
  return best
}

function isClear(row: Row, at: number): boolean {
  return (isTable(row) ? [row] : row).every(
    ({ left, right }) => right <= at - GUTTER_PT / 2 || left >= at + GUTTER_PT / 2,
  )
}

function isFilled(pieces: Piece[], at: number): boolean {
  return [true, false].every((isLeft) => {
    const side = pieces.filter(({ left }) => left < at === isLeft)
    if (side.length < MIN_LINES) return false
    const width =
      Math.max(...side.map(({ right }) => right)) - Math.min(...side.map(({ left }) => left))
    const widths = side.map(({ left, right }) => right - left).toSorted((one, other) => one - other)
    return (widths[Math.floor(widths.length / 2)] ?? 0) >= width * MIN_FILL
  })
}

function toItems(rows: Row[]): RegionItem[] {
  const items: RegionItem[] = []
  let pending: Piece[][] = []
  const flush = (): void => {
    for (const part of findAligned(pending)) {
      if (part.type === 'table') items.push(part)
      else {
        const line = mergeRow(part.row)
        if (line) items.push({ type: 'line', line })
      }
    }
    pending = []
  }
  for (const row of rows) {
    if (isTable(row)) {
      flush()
      items.push({ type: 'table', table: row })
    } else pending.push(row)
  }
  flush()
  return items
}
