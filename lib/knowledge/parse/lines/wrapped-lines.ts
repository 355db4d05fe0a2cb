import stringWidth from 'string-width'
import { findLabel, isCjk, isClosing } from './script.ts'

/** Columns, of which Chinese takes two: what lies outside was not broken by a program at a width. */
const MIN_WIDTH = 30
const MAX_WIDTH = 140
/** Of the lines that have one right below them, so many are broken where the next word had no room. */
const MIN_SHARE = 0.3
const MIN_LINES = 8
/** What no program could break: an address, a row of signs. */
const MAX_WIDER_SHARE = 0.1
/** Longer ones have no room anywhere, and say nothing of a width; in columns. */
const MAX_WORD_WIDTH = 14
/** A paragraph's last line ends where it likes. Of lines of equal width, which are records, none does; in columns. */
const MIN_ROOM = 6
const MIN_SHORT_SHARE = 0.6
/** Of the paragraphs between blank lines that have several, where those divide paragraphs: so many are broken at each line but the last. */
const MIN_WHOLE_SHARE = 0.6

const FENCE = /^\s*(?:<pre\b|(`{3,}|~{3,}))/i
/** Lines that are what they are alone: parts of a table, a heading, a quotation, a rule, a definition, data. */
const ALONE =
  /^(?:[|#>=`~{}]|[-*_+]{3,}|\[\^?[^\]]{1,200}\]:|<\/?\w)|\t|\s\|\s|\|$|[^\s.!?:;)"'”] {2,}\S|\S {3,}\S/
/** A line that people ended: by two blanks or a backslash in Markdown. */
const ENDED = /(?: {2}|\\)$/
/** After these, a paragraph may end at any width. */
const PARAGRAPH_END = /[。；：！？][”’」』）]?$|:$/u
/** To be filled in. */
const BLANK_FORM = /^(?:\\?_){3,}$/
const ITEM = /^(\s*)(?:[-*+•]|\d+[.)])\s+/
const ITEM_OR_PART = /^(?:[-*+]|(?:[A-Z]|[IVXLC]+)[.)])\s/
const WORD = /^(?:[\p{L}'’-]{1,40}[.,;:!?)"”]*|(?:\\?_)+)$/u
const LONG_NUMBER = /\d{7}/
/** From here, a line behind a blank one is code in Markdown, where no list goes on; in columns. */
const CODE_INDENT = 4

/** A line, and what is known of it before the width is. */
interface Measured {
  /** 0 where it is of no paragraph. */
  width: number
  /** Whether the next line may be of the same paragraph. */
  isFollowed: boolean
  /** Of the line and what begins the next one; 0 where that would stand alone at any width. */
  needed: number
  /** Whether that tells of a width: it is no long word. */
  tells: boolean
}

/**
 * Lines that a program broke at a width belong together: those of a mail, or of what pandoc writes. What people write line by
 * line stays so, and so do records: only where many lines had no room for what begins the next one, and paragraphs end in
 * shorter ones, are any joined.
 *
 * @returns the lines of each paragraph; what is not joined stands alone
 */
export function groupWrapped(lines: readonly string[]): string[][] {
  const measured = measure(lines)
  const width = chooseWidth(measured)
  const isBroken = (line: Measured | undefined): boolean =>
    line !== undefined && width > 0 && line.width <= width && line.needed > width
  const blocks = listBlocks(measured)
  const isWhole = (block: readonly Measured[]): boolean =>
    block.every((line, index) => index === block.length - 1 || isBroken(line))
  const whole = blocks.filter(isWhole)
  /** Where blank lines divide paragraphs, a block that is not broken throughout is an address, a signature, a list. */
  const isDivided = whole.length >= blocks.length * MIN_WHOLE_SHARE
  const broken = new Set((isDivided ? whole : blocks).flat().filter(isBroken))
  if (!endsShort(measured, width, broken)) return lines.map((line) => [line])
  const groups: string[][] = []
  for (const [index, line] of lines.entries()) {
    const before = measured[index - 1]
    if (before !== undefined && broken.has(before)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups
}

/** What stands between blank lines, and lines that stand alone, where it has several lines. */
function listBlocks(measured: readonly Measured[]): Measured[][] {
  const blocks: Measured[][] = [[]]
  for (const line of measured) {
    if (line.width === 0) blocks.push([])
    else blocks.at(-1)?.push(line)
  }
  return blocks.filter((block) => block.length > 1)
}

function measure(lines: readonly string[]): Measured[] {
  const isText = findText(lines)
  return lines.map((line, index) => {
    const next = lines[index + 1] ?? ''
    const isFollowed = isText[index] === true && isText[index + 1] === true && goesOn(line, next)
    const width = isText[index] === true ? stringWidth(line.trimEnd()) : 0
    const first = isFollowed ? firstOf(line, next) : { width: 0, isWord: false }
    const tells = first.width > 0 && first.width <= MAX_WORD_WIDTH
    return { width, isFollowed, needed: tells || first.isWord ? width + first.width : 0, tells }
  })
}

/** The width at which most lines are broken; 0 where there is none, or few are. */
function chooseWidth(measured: readonly Measured[]): number {
  const widths = measured.map(({ width }) => width).filter((width) => width > 0)
  const sorted = widths.toSorted((one, other) => one - other)
  const widest = sorted[Math.ceil(sorted.length * (1 - MAX_WIDER_SHARE)) - 1] ?? 0
  /** How many lines more are broken at a width than at the one before. */
  const changes = Array<number>(MAX_WIDTH + 2).fill(0)
  for (const { width, needed, tells } of measured) {
    if (!tells || width > MAX_WIDTH) continue
    changes[width] = (changes[width] ?? 0) + 1
    const end = Math.min(needed, MAX_WIDTH + 1)
    changes[end] = (changes[end] ?? 0) - 1
  }
  const followed = measured.filter(({ isFollowed }) => isFollowed).length
  let count = 0
  let best = { width: 0, count: Math.max(MIN_LINES - 1, followed * MIN_SHARE) }
  for (const [width, change] of changes.entries()) {
    count += change
    const isLikely = width >= Math.max(MIN_WIDTH, widest) && width <= MAX_WIDTH
    if (isLikely && count > best.count) best = { width, count }
  }
  return best.width
}

/** Whether what is broken ends, most of the time, in a line with room left. */
function endsShort(
  measured: readonly Measured[],
  width: number,
  broken: ReadonlySet<Measured>,
): boolean {
  const last = measured.filter((line, index) => {
    const before = measured[index - 1]
    return before !== undefined && broken.has(before) && !broken.has(line)
  })
  const short = last.filter((line) => line.width <= width - MIN_ROOM)
  return short.length >= last.length * MIN_SHORT_SHARE
}

/** Which lines are of paragraphs, and not of code. */
function findText(lines: readonly string[]): boolean[] {
  /** What ends the code that a line is in. */
  let closing: string | undefined
  let isList = false
  let isIndented = false
  return lines.map((line, index) => {
    const [opening, fence] = closing === undefined ? (FENCE.exec(line) ?? []) : []
    const isCode = closing !== undefined || opening !== undefined
    if (opening !== undefined) {
      closing = fence ?? '</pre'
      if (indentOf(line) === 0) isList = false
    }
    const isClosed = opening === undefined || fence === undefined
    if (closing !== undefined && isClosed && line.toLowerCase().includes(closing))
      closing = undefined
    if (isCode || line.trim() === '') return false
    const isFirst = (lines[index - 1] ?? '').trim() === ''
    if (ITEM.test(line)) isList = true
    else if (isFirst && indentOf(line) === 0) isList = false
    if (isFirst || indentOf(line) < CODE_INDENT)
      isIndented = indentOf(line) >= CODE_INDENT && !isList
    return !isIndented && !ALONE.test(line.trim())
  })
}

/** Whether a line may go on in the next one. */
function goesOn(line: string, next: string): boolean {
  const [text, after] = [line.trim(), next.trim()]
  return (
    findLabel(after) === undefined &&
    !ITEM_OR_PART.test(after) &&
    indentOf(next) <= contentIndent(line) &&
    !ENDED.test(line) &&
    (!PARAGRAPH_END.test(text) || BLANK_FORM.test(after)) &&
    !areRecords(text, after)
  )
}

/** Lines that begin alike, with a number or a longer word, end alike, with a number, or have long numbers both, are no sentence. */
function areRecords(text: string, after: string): boolean {
  if (LONG_NUMBER.test(text) && LONG_NUMBER.test(after)) return true
  const [one = '', other = ''] = [text, after].map((line) => line.split(' ', 1)[0])
  if (one === other && stringWidth(one) >= 4) return true
  return isAlike(one, other) || isAlike(lastOf(text), lastOf(after))
}

const isAlike = (one: string, other: string): boolean =>
  /\d/.test(one) && shapeOf(one) === shapeOf(other)
const lastOf = (text: string): string => /\S+$/.exec(text)?.[0] ?? ''

const shapeOf = (word: string): string => word.replace(/\d+/g, '0').replace(/[a-z]+/gi, 'a')
const indentOf = (line: string): number => stringWidth(/^\s*/.exec(line)?.[0] ?? '')
const contentIndent = (line: string): number =>
  Math.max(indentOf(line), stringWidth(ITEM.exec(line)?.[0] ?? ''))

/** What cannot be torn from the start of the next line: its columns, with the blank before it, and whether it is of letters alone. */
function firstOf(line: string, next: string): { width: number; isWord: boolean } {
  const text = next.trim()
  const [first = '', second] = text
  if (isCjk(first))
    return { width: stringWidth(first) + (isClosing(second) ? 2 : 0), isWord: false }
  const word = /^[^\s\u2e80-\u9fff\uff00-\uffef]+/.exec(text)?.[0] ?? first
  const blank = isCjk(line.trim().at(-1)) ? 0 : 1
  return { width: stringWidth(word) + blank, isWord: WORD.test(word) }
}
