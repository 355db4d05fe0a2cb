import type { Cell, Item, TableItem } from '../items.ts'
import type { XmlElement, XmlNode } from '../xml.ts'
import type { PageLook, Sheet } from './sheet.ts'

/** What reads the cells of a table. */
export interface CellReader {
  lookOf: Sheet['lookOf']
  readCell: (cell: XmlElement, look: PageLook) => Item[]
}

/** The table, behind what stands in it and in none of its rows. */
export function readTable(table: XmlElement, around: PageLook, reader: CellReader): Item[] {
  const others: Item[] = []
  const rows: Cell[][] = []
  /** By column, what goes on into the rows below. */
  const spans = new Map<number, { cell: Cell; rows: number }>()
  const read = (element: XmlElement, look: PageLook) => {
    for (const child of element.children.map(wrapText)) {
      const inside = reader.lookOf(child, look)
      if (child.name === 'tr') rows.push(readRow(child, inside, spans, reader))
      else if (/^t(head|body|foot)$/.test(child.name)) read(child, inside)
      else others.push(...reader.readCell(child, inside))
    }
  }
  read(table, around)
  const item: TableItem = { type: 'table', rows }
  return [...others, item]
}

function readRow(
  row: XmlElement,
  around: PageLook,
  spans: Map<number, { cell: Cell; rows: number }>,
  reader: CellReader,
): Cell[] {
  const cells: Cell[] = []
  let column = 0
  const goOn = () => {
    for (let span = spans.get(column); span !== undefined; span = spans.get(column)) {
      span.rows -= 1
      if (span.rows === 0) spans.delete(column)
      cells.push({ items: [], mergedWith: span.cell })
      column += 1
    }
  }
  for (const child of row.children.map(wrapText).filter(({ name }) => name !== '#blank')) {
    goOn()
    const look = reader.lookOf(child, around)
    const cell: Cell = { items: reader.readCell(child, look) }
    const rows = Number.parseInt(child.attributes['rowspan'] ?? '1', 10) || 1
    if (rows > 1) spans.set(column, { cell, rows: rows - 1 })
    column += Number.parseInt(child.attributes['colspan'] ?? '1', 10) || 1
    if (look.isHidden && cell.items.length === 0) continue
    cells.push(cell)
  }
  goOn()
  return cells
}

/** What stands in a table and in none of its cells is shown all the same. */
function wrapText(child: XmlNode): XmlElement {
  if (typeof child !== 'string') return child
  const name = child.trim() === '' ? '#blank' : '#text'
  return { name, attributes: {}, children: name === '#blank' ? [] : [child] }
}
