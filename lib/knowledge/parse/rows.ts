/**
 * Tables that are data: a row is found and understood far from the head of its table, so each says what its columns are:
 * `名称: 服务器 | 单价: 30,000`. Where the columns have no names, or the row has cells beyond them, the cells alone are joined.
 */
import type { DocumentWriter } from './document-writer.ts'
import { joinPassages, madePassage, type Passage } from './passage.ts'
import { CELL_SEPARATOR } from './table-text.ts'

const NAME_SEPARATOR = ': '
const MAX_NAME_CHARACTERS = 40

/** Whether a row may be the names of columns: short words, no two the same, no numbers. */
export function areNames(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim())
  return (
    names.length > 0 &&
    new Set(names).size === names.length &&
    names.every(
      (name) =>
        name !== '' && name.length <= MAX_NAME_CHARACTERS && !/^[-+¥$€]?[\d.,]+%?$/.test(name),
    )
  )
}

/**
 * Adds a row.
 *
 * @param cells - as they were taken, or made
 * @param names - of the columns, where they have any
 * @param place - which table, and which row of it
 */
export function addDataRow(
  writer: DocumentWriter,
  cells: readonly Passage[],
  names: readonly (string | undefined)[] | undefined,
  place: { table: number; row: number },
): void {
  const filled = cells.flatMap((cell, column): Passage[] => {
    const text = cell.text.trim()
    writer.skip(cell.text.length - text.length)
    if (text === '') return []
    const name = names?.[column]?.trim()
    return [
      joinPassages([madePassage(name ? `${name}${NAME_SEPARATOR}` : ''), { ...cell, text }], ''),
    ]
  })
  // What is said again of the row above is no row.
  if (filled.every(({ text, made }) => made === text.length)) return
  writer.add(joinPassages(filled, CELL_SEPARATOR), { type: 'row', ...place })
}
