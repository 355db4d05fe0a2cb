import { findGrids, type Grid } from './find-grids.ts'
import type { Glyph, Page } from './page.ts'
import { buildRows, mergeRow, type Piece } from './piece.ts'

export interface Table {
  top: number
  bottom: number
  left: number
  right: number
  /** Of each row its cells, of each cell its lines. */
  rows: Piece[][][]
  overprint: string
}

/** Takes the tables that have lines out of a page. */
export function readTables({ glyphs, rules }: Pick<Page, 'glyphs' | 'rules'>): {
  tables: Table[]
  /** Of the page, outside of its tables. */
  glyphs: Glyph[]
} {
  const grids = findGrids(rules)
  const cells = new Map<Grid, Map<string, Glyph[]>>(grids.map((grid) => [grid, new Map()]))
  let cell: Glyph[] | undefined
  const outside = glyphs.filter((glyph) => {
    // A blank at a line's end hangs over its cell.
    if (glyph.text === ' ' && cell) return cell.push(glyph) === 0
    cell = undefined
    const [x, y] = [glyph.x + glyph.width / 2, glyph.y - glyph.size * 0.3]
    const grid = grids.find(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    )
    if (!grid) return true
    const inGrid = cells.get(grid)
    const key = findCell(grid, findIndex(grid.ys, y), findIndex(grid.xs, x)).join()
    cell = inGrid?.get(key) ?? []
    inGrid?.set(key, cell)
    cell.push(glyph)
    return false
  })
  const tables = grids.map((grid) => toTable(grid, cells.get(grid) ?? new Map()))
  return { tables: tables.filter(({ rows }) => rows.length > 0), glyphs: outside }
}

/** Where the cell begins that this one is part of. */
function findCell(grid: Grid, row: number, column: number): [number, number] {
  let [top, left] = [row, column]
  while (left > 0 && !grid.hasLeftEdge(top, left)) left--
  while (top > 0 && !grid.hasTopEdge(top, left)) top--
  return [top, left]
}

function findIndex(edges: number[], value: number): number {
  const next = edges.findIndex((edge) => edge > value)
  return Math.max(0, (next === -1 ? edges.length : next) - 1)
}

function toTable(grid: Grid, cells: Map<string, Glyph[]>): Table {
  let overprint = ''
  const rows = grid.ys.slice(0, -1).map((_, row) =>
    grid.xs.slice(0, -1).flatMap((_, column) => {
      const [top, left] = findCell(grid, row, column)
      // What spans columns is one cell; what spans rows stands in the first of them.
      if (left !== column) return []
      if (top !== row) return [[]]
      const built = buildRows(cells.get(`${top},${left}`) ?? [])
      overprint += built.overprint
      return [built.rows.flatMap((pieces) => mergeRow(pieces) ?? [])]
    }),
  )
  const { left, right, top, bottom } = grid
  return {
    left,
    right,
    top,
    bottom,
    rows: rows.filter((row) => row.some((lines) => lines.length > 0)),
    overprint,
  }
}
