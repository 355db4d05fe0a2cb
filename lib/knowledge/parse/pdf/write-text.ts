import type { Block } from '../../parsed-document.ts'
import type { Account } from '../account.ts'
import { CELL_SEPARATOR } from '../table-text.ts'
import { countInk } from './count-ink.ts'
import { findHeadingLevels } from './headings.ts'
import { joinLines } from '../lines/join-lines.ts'
import type { Passage } from './paragraphs.ts'
import type { Table } from './read-tables.ts'
import { learnSpelling } from '../lines/spelling.ts'

/** A table goes on at the next page if its edges differ by no more, in points. */
const EDGE_TOLERANCE_PT = 3

/** The text of the passages with its blocks; `made` are its characters, blanks apart, that no passage has. */
export function writeText(
  passages: Passage[],
  account: Account,
): { text: string; blocks: Block[]; made: number } {
  const spelling = learnSpelling(
    passages.flatMap((passage) =>
      passage.type === 'table' ? passage.table.rows.flat() : [passage.lines],
    ),
  )
  const levels = findHeadingLevels(passages)
  const lines: string[] = []
  const blocks: Block[] = []
  let length = 0
  let made = 0
  const add = (text: string, block: Omit<Block, 'start' | 'end'>): void => {
    if (text === '') return
    blocks.push({ start: length, end: length + text.length, ...block })
    lines.push(text, '\n')
    length += text.length + 1
  }
  let number = -1
  let head = ''
  let row = 0
  for (const [index, passage] of passages.entries()) {
    const { type, page } = passage
    if (type !== 'table') {
      const { text, dropped } = joinLines(passage.lines, spelling)
      account.furnish(dropped)
      const headingLevel = levels.get(passage)
      add(text, headingLevel === undefined ? { type, page } : { type, headingLevel, page })
      continue
    }
    const isContinued = continues(passages[index - 1], passage)
    if (!isContinued) {
      number++
      row = 0
    }
    for (const [position, cells] of passage.table.rows.entries()) {
      const texts = cells.map((cell) => {
        const { text, dropped } = joinLines(cell, spelling)
        account.furnish(dropped)
        return text
      })
      const text = texts.join(CELL_SEPARATOR)
      if (isContinued && position === 0 && text === head) {
        account.furnish(texts.join(''))
        continue
      }
      if (row === 0) head = text
      made += countInk(CELL_SEPARATOR) * (texts.length - 1)
      add(text, { type: 'row', page, table: number, row: row++ })
    }
  }
  return { text: lines.join(''), blocks, made }
}

function continues(before: Passage | undefined, passage: Passage & { table: Table }): boolean {
  if (before?.type !== 'table' || before.page + 1 !== passage.page) return false
  return (
    Math.abs(before.table.left - passage.table.left) <= EDGE_TOLERANCE_PT &&
    Math.abs(before.table.right - passage.table.right) <= EDGE_TOLERANCE_PT &&
    before.table.rows.at(-1)?.length === passage.table.rows[0]?.length
  )
}
