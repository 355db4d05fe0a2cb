/**
 * What stands between a file with tables and its text: paragraphs, notes and tables, in reading order.
 *
 * A row of a table is one line, its cells joined by ` | `, an empty one between them left empty, so that columns can be
 * counted; what is merged over several rows stands in each of them. The paragraphs of a cell are joined by a space. Tables
 * in a cell, and notes, come after the row. What is laid out by a table alone is no table: where there is one column, or
 * where a cell holds half a page, its paragraphs are the document's.
 */
import type { DocumentWriter } from './document-writer.ts'
import { joinPassages, madePassage, type Passage } from './passage.ts'
import { CELL_SEPARATOR, MAX_REPEATED_CHARACTERS } from './table-text.ts'

export type Item = ParagraphItem | NoteItem | TableItem

export interface ParagraphItem {
  type: 'paragraph'
  passage: Passage
  headingLevel?: number
  labelLength?: number
  isContents?: true
}

export interface NoteItem {
  type: 'note'
  passage: Passage
  labelLength: number
}

export interface TableItem {
  type: 'table'
  rows: Cell[][]
}

export interface Cell {
  items: Item[]
  /** It goes on with what stands in that cell, of a row above. */
  mergedWith?: Cell
}

/** A cell with more is half a page, not a value. */
const MAX_CELL_PARAGRAPHS = 12

export function addItems(writer: DocumentWriter, items: readonly Item[]): void {
  for (const item of items) {
    if (item.type === 'table') addTable(writer, item)
    else {
      const { passage, ...block } = item
      writer.add(passage, block)
    }
  }
}

function addTable(writer: DocumentWriter, { rows }: TableItem): void {
  if (rows.every((cells) => cells.length <= 1)) {
    for (const cell of rows.flat()) addItems(writer, cell.items)
    return
  }
  const table = writer.nextTable()
  for (const [row, cells] of rows.entries()) {
    if (cells.some(isPage)) for (const { items } of cells) addItems(writer, items)
    else addRow(writer, cells, table, row)
  }
}

const isPage = ({ items }: Cell): boolean =>
  items.filter(({ type }) => type === 'paragraph').length > MAX_CELL_PARAGRAPHS

function addRow(writer: DocumentWriter, cells: readonly Cell[], table: number, row: number): void {
  const passages = cells.map((cell) => describeCell(writer, cell))
  const [first] = cells[0]?.items ?? []
  const labelLength = first?.type === 'paragraph' ? first.labelLength : undefined
  // A row that holds nothing of its own is none.
  if (passages.some(({ text, made }) => text.length > made)) {
    const block = { type: 'row', table, row, ...(labelLength && { labelLength }) } as const
    writer.add(joinPassages(passages, CELL_SEPARATOR), block)
  }
  for (const { items } of cells) {
    addItems(
      writer,
      items.filter(({ type }) => type !== 'paragraph'),
    )
  }
}

/** The cell's words, without space at their ends. */
function describeCell(writer: DocumentWriter, { items, mergedWith }: Cell): Passage {
  const paragraphs = items
    .filter((item) => item.type === 'paragraph')
    .map(({ passage }) => trimPassage(writer, passage))
    .filter(({ text }) => text !== '')
  if (paragraphs.length > 0 || mergedWith === undefined) return joinPassages(paragraphs, ' ')
  const repeated = mergedWith.items
    .map((item) => (item.type === 'paragraph' ? item.passage.text.trim() : ''))
    .filter((text) => text !== '')
    .join(' ')
  return madePassage(repeated.length > MAX_REPEATED_CHARACTERS ? '' : repeated)
}

/** Without the blank space at its ends, where what is made does not stand. */
export function trimPassage(writer: DocumentWriter, { text, made }: Passage): Passage {
  const trimmed = text.trim()
  writer.skip(text.length - trimmed.length)
  return { text: trimmed, made }
}
