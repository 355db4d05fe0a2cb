import type { Account } from '../account.ts'
import { findFurniture, type PageRows } from './furniture.ts'
import type { Page } from './page.ts'
import { buildPassages, type Passage } from './paragraphs.ts'
import { buildRows, mergeRow, type Piece } from './piece.ts'
import { readTables, type Table } from './read-tables.ts'
import { findRegions, type Region } from './regions.ts'

/** A page's text in rows, before it is known what is printed on each page. */
export interface PageLayout extends PageRows {
  width: number
  tables: Table[]
  /** The rows of text that does not run to the right. */
  turned: Piece[][]
}

/** Lays out what stands on a page. Counts what was drawn twice. */
export function layOutPage(page: Page, account: Account): PageLayout {
  const { tables, glyphs } = readTables(page)
  const upright = buildRows(glyphs)
  const turned = page.turned.map(buildRows)
  for (const { overprint } of [...tables, upright, ...turned])
    account.hide('hidden-text', overprint)
  return {
    width: page.width,
    height: page.height,
    rows: upright.rows,
    tables,
    turned: turned.flatMap(({ rows }) => rows),
  }
}

/** The passages of a document in reading order, without what is printed on each page. */
export function readPassages(pages: PageLayout[], account: Account): Passage[] {
  const furniture = findFurniture(pages)
  const watermarks = findWatermarks(pages)
  const keep = (rows: Piece[][], isFurniture: (piece: Piece) => boolean): Piece[][] =>
    rows
      .map((row) =>
        row.filter((piece) => {
          const isLeftOut = isFurniture(piece)
          if (isLeftOut) account.furnish(piece.text)
          return !isLeftOut
        }),
      )
      .filter((row) => row.length > 0)
  return buildPassages(
    pages.map(({ rows, tables, turned, width }, index) => {
      const upright = keep(rows, (piece) => furniture.has(piece))
      const regions = findRegions(upright, tables, width)
      // A company whose name is the watermark signs with it too.
      const beside = keep(turned, ({ text }) => watermarks.has(text))
      return beside.length > 0 ? [...regions, toRegion(beside, index)] : regions
    }),
  )
}

/** Text across several pages. */
function findWatermarks(pages: PageLayout[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { turned } of pages) {
    for (const text of new Set(turned.flat().map((piece) => piece.text))) {
      counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  }
  return new Set([...counts].flatMap(([text, count]) => (count > 1 ? [text] : [])))
}

function toRegion(rows: Piece[][], page: number): Region {
  return {
    name: `turned ${page}`,
    isTurned: true,
    items: rows.flatMap((row) => {
      const line = mergeRow(row)
      return line ? [{ type: 'line' as const, line }] : []
    }),
  }
}
