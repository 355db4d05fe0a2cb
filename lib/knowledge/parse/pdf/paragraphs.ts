import type { Piece } from './piece.ts'
import type { Region } from './regions.ts'
import type { Table } from './read-tables.ts'
import { measureMargins, type Margins } from './margins.ts'
import { endsSentence, findLabel } from '../lines/script.ts'

export type Passage = TextPassage | { type: 'table'; table: Table; page: number }

export interface TextPassage {
  type: 'paragraph' | 'note'
  lines: Piece[]
  /** 1-based; where it begins. */
  page: number
}

/** A line in the flow of the document. */
interface Placed {
  line: Piece
  region: Region
  margins: Margins
}

/** Of a font's size. */
const INDENT_TOLERANCE = 0.4
const SIZE_TOLERANCE = 0.06
/** Lines of a paragraph stand closer than this to each other, compared with what is usual. */
const SPACING_TOLERANCE = 1.22
/** A hanging indent is no wider than this, of a font's size. */
const MAX_HANGING = 7
const CENTER_TOLERANCE_PT = 2.5
const NOTE_SIZE = 0.93
const NOTE_MARK = /^(\d{1,3}|[①-⑳*†‡]|\[\d+\])/

/**
 * Joins lines to paragraphs, over the ends of columns and pages too. A line goes on with its paragraph if it would not have
 * fitted into the one before it, and looks and stands as that does.
 *
 * @param pages - the regions of each
 */
export function buildPassages(pages: Region[][]): Passage[] {
  const passages: Passage[] = []
  const margins = measureMargins(pages)
  let open: { lines: Placed[]; page: number } | undefined
  let notes: Passage[] = []
  const close = (): void => {
    if (open)
      passages.push({
        type: 'paragraph',
        lines: open.lines.map(({ line }) => line),
        page: open.page,
      })
    open = undefined
    passages.push(...notes)
    notes = []
  }
  for (const [index, regions] of pages.entries()) {
    const page = index + 1
    for (const region of regions) {
      if (region.isTurned) close()
      const inRegion = margins.of(region)
      const firstNote = findNotes(region, inRegion)
      for (const [position, item] of region.items.entries()) {
        if (item.type === 'table') {
          close()
          passages.push({ type: 'table', table: item.table, page })
          continue
        }
        const { line } = item
        if (position >= firstNote) {
          // Notes wait until the paragraph that the page breaks is complete.
          const note = notes.at(-1)
          if (note?.type === 'note' && !NOTE_MARK.test(line.text)) note.lines.push(line)
          else notes.push({ type: 'note', lines: [line], page })
          continue
        }
        const placed: Placed = { line, region, margins: inRegion }
        if (open && goesOn(open.lines, placed)) open.lines.push(placed)
        else {
          close()
          open = { lines: [placed], page }
        }
      }
      if (region.isTurned) close()
    }
  }
  close()
  return passages
}

function goesOn(lines: Placed[], next: Placed): boolean {
  const before = lines.at(-1)
  const first = lines[0]
  if (!before || !first) return false
  const { size } = before.line
  const isCentered = areCentered(before, next)
  if (
    Math.abs(next.line.size - size) > SIZE_TOLERANCE * size ||
    before.line.strongEnd !== next.line.strongStart ||
    (before.region === next.region &&
      next.line.y - before.line.y > before.margins.spacing(size) * SPACING_TOLERANCE)
  ) {
    return false
  }
  if (isCentered) return next.line.strong === before.line.strong
  return !fits(before, next.line) && isIndentedAs(lines, first, next)
}

/** Whether what `next` begins with would have had room at the end of the line before: then that line was the last. */
function fits(before: Placed, next: Piece): boolean {
  const { line, margins } = before
  const blank = line.blankEnd || /[a-z\d,;.]$/i.test(line.text) ? 0.25 * line.size : 0
  return line.right + blank + next.firstWidth <= margins.right
}

function isIndentedAs(lines: Placed[], first: Placed, next: Placed): boolean {
  const tolerance = INDENT_TOLERANCE * next.line.size
  const before = lines.at(-1) ?? first
  const shift = indentOf(next) - indentOf(before)
  if (lines.length > 1) return Math.abs(shift) <= tolerance && !beginsAnew(first, before, next)
  if (shift < -tolerance) return true
  if (shift > tolerance) {
    return findLabel(first.line.text) !== undefined && shift < MAX_HANGING * next.line.size
  }
  const isIndented = indentOf(next) > tolerance
  return !(isIndented && next.margins.indentsFirstLines) && !beginsAnew(first, before, next)
}

/** Where first lines stand like others, a number after the end of a sentence begins a paragraph. */
function beginsAnew(first: Placed, before: Placed, { line, margins }: Placed): boolean {
  return (
    !margins.indentsFirstLines &&
    findLabel(line.text) !== undefined &&
    endsSentence(before.line.text) &&
    Math.abs(indentOf(first) - indentOf(before)) <= INDENT_TOLERANCE * line.size
  )
}

const indentOf = ({ line, margins }: Placed): number => line.left - margins.left

/** Two lines of a heading in the middle, which would not have had room on one. */
function areCentered(before: Placed, next: Placed): boolean {
  const { left, right } = before.margins
  const isCentered = ({ line }: Placed): boolean =>
    Math.abs(line.left + line.right - left - right) <= 2 * CENTER_TOLERANCE_PT &&
    line.left - left > INDENT_TOLERANCE * line.size
  return (
    before.region === next.region &&
    isCentered(before) &&
    isCentered(next) &&
    findLabel(next.line.text) === undefined &&
    before.line.right - before.line.left + next.line.firstWidth > right - left
  )
}

/** Where the notes at the foot of a region begin: small print after a mark. */
function findNotes({ items }: Region, { size }: Margins): number {
  let start = items.length
  for (let index = items.length - 1; index > 0; index--) {
    const item = items[index]
    if (item?.type !== 'line' || item.line.size > size * NOTE_SIZE) break
    if (NOTE_MARK.test(item.line.text)) start = index
  }
  return start
}
