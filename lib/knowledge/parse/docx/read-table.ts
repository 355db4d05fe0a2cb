import type { Cell, Item, TableItem } from '../items.ts'
import { childOf, type XmlElement } from '../xml.ts'
import type { DocxContext } from './context.ts'
import { readShade } from './look.ts'
import { isOn, numberOf, valueOf } from './properties.ts'
import { readPlainText } from './text-boxes.ts'

/** Reads what is in a cell. */
type ReadCell = (cell: XmlElement, background: string) => Item[]

/** @param background - behind the table */
export function readTable(
  table: XmlElement,
  context: DocxContext,
  background: string,
  readCell: ReadCell,
): TableItem {
  const properties = childOf(table, 'w:tblPr')
  const isShaded = context.styles.hasShades(valueOf(properties, 'w:tblStyle'))
  const behind = readShade(properties) ?? (isShaded ? 'unknown' : background)
  /** By its first column, the cell that others below may be merged with. */
  const merged = new Map<number, Cell>()
  const rows = [...inside(table, 'w:tr')]
    .filter((row) => isKept(row, context))
    .map((row) =>
      readRow(row, context, merged, (cell) =>
        readCell(cell, readShade(childOf(cell, 'w:tcPr')) ?? behind),
      ),
    )
  return { type: 'table', rows }
}

/** Whether the row is seen; one that is not leaves its flag. */
function isKept(row: XmlElement, { writer }: DocxContext): boolean {
  const properties = childOf(row, 'w:trPr')
  const type = childOf(properties, 'w:del')
    ? 'tracked-deletion'
    : isOn(properties, 'w:hidden')
      ? 'hidden-text'
      : undefined
  if (type !== undefined) writer.hide(type, writer.take(readPlainText(row)))
  else if (childOf(properties, 'w:ins')) writer.flag('tracked-insertion')
  return type === undefined
}

function readRow(
  row: XmlElement,
  { writer }: DocxContext,
  merged: Map<number, Cell>,
  readCell: (cell: XmlElement) => Item[],
): Cell[] {
  let column = numberOf(childOf(row, 'w:trPr'), 'w:gridBefore') ?? 0
  const cells: Cell[] = []
  for (const element of inside(row, 'w:tc')) {
    const properties = childOf(element, 'w:tcPr')
    if (childOf(properties, 'w:cellDel')) {
      writer.hide('tracked-deletion', writer.take(readPlainText(element)))
      continue
    }
    const cell: Cell = { items: readCell(element) }
    const merge = childOf(properties, 'w:vMerge')
    const above = merged.get(column)
    if (merge === undefined) merged.delete(column)
    else if (merge.attributes['w:val'] === 'restart' || above === undefined)
      merged.set(column, cell)
    else cell.mergedWith = above
    column += numberOf(properties, 'w:gridSpan') ?? 1
    cells.push(cell)
  }
  return cells
}

/** Its rows or cells, those in content controls too. */
function* inside(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of parent.children) {
    if (typeof child === 'string') continue
    if (child.name === name) yield child
    else if (!child.name.endsWith('Pr')) yield* inside(child, name)
  }
}
