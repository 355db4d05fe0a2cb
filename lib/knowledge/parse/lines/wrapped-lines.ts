import stringWidth from 'string-width'
import { findLabel, isCjk, isClosing } from './script.ts'

/** Columns, of which Chinese takes two: what lies outside was not broken by a program at a width. */
const MIN_WIDTH = 30
const MAX_WIDTH = 140
/** Of the lines that have one right below them, so many are broken where the next word had no room. */
const MIN_SHARE = 0.3
const MIN_LINES = 4
/** What no program could break: an address, a row of signs. */
const MAX_WIDER_SHARE = 0.1
const FENCE = /^\s*(?:```|~~~)/
/** Lines that are what they are alone: parts of a table, a heading, a quotation, a rule, a definition. */
const ALONE = /^(?:[|#>=`~]|[-*_+]{3,}|\[\^?[^\]]+\]:)|\S {3,}\S|\|$/
/** After it, and after what is Chinese, a paragraph may end at any width. */
const CHINESE_END = /[。；：！？][”’」』）]?$/u
const ITEM = /^(\s*)(?:[-*+•]|\d+[.)])\s+/

/**
 * Lines that a program broke at a width belong together: those of a mail, or of what pandoc writes. What people write line by
 * line stays so: where most lines have room for what begins the next one, none are joined.
 *
 * @returns the lines of each paragraph; what is not joined stands alone
 */
export function groupWrapped(lines: readonly string[]): string[][] {
  const isText = findText(lines)
  const isFollowed = findFollowed(lines, isText)
  const widths = lines.map((line, index) => (isText[index] ? stringWidth(line.trimEnd()) : 0))
  /** Of a line and what begins the next one; none where that may not go on. */
  const needed = lines.map((line, index) =>
    isFollowed[index] ? (widths[index] ?? 0) + widthOfNext(line, lines[index + 1] ?? '') : 0,
  )
  const width = chooseWidth(widths, needed)
  const groups: string[][] = []
  let goesOn = false
  for (const [index, line] of lines.entries()) {
    if (goesOn) groups.at(-1)?.push(line)
    else groups.push([line])
    goesOn = width > 0 && (widths[index] ?? 0) <= width && (needed[index] ?? 0) > width
  }
  return groups
}

/** The width at which most lines are broken; 0 where there is none, or few are. */
function chooseWidth(widths: readonly number[], needed: readonly number[]): number {
  const taken = widths.filter((width) => width > 0).toSorted((one, other) => one - other)
  const widest = taken[Math.ceil(taken.length * (1 - MAX_WIDER_SHARE)) - 1] ?? 0
  /** How many lines more are broken at a width than at the one before. */
  const changes = Array<number>(MAX_WIDTH + 2).fill(0)
  for (const [index, end = 0] of needed.entries()) {
    const width = widths[index] ?? 0
    if (end === 0 || width > MAX_WIDTH) continue
    changes[width] = (changes[width] ?? 0) + 1
    const last = Math.min(end, MAX_WIDTH + 1)
    changes[last] = (changes[last] ?? 0) - 1
  }
  const followed = needed.filter((end) => end > 0).length
  let count = 0
  let best = { width: 0, count: Math.max(MIN_LINES - 1, followed * MIN_SHARE) }
  for (const [width, change] of changes.entries()) {
    count += change
    const isLikely = width >= Math.max(MIN_WIDTH, widest) && width <= MAX_WIDTH
    if (isLikely && count > best.count) best = { width, count }
  }
  return best.width
}

/** Which lines are of paragraphs. */
function findText(lines: readonly string[]): boolean[] {
  let isCode = false
  return lines.map((line) => {
    const isFence = FENCE.test(line)
    if (isFence) isCode = !isCode
    return !isCode && !isFence && line.trim() !== '' && !ALONE.test(line.trim())
  })
}

/** Which lines have one below them that may be of the same paragraph. */
function findFollowed(lines: readonly string[], isText: readonly boolean[]): boolean[] {
  return lines.map((line, index) => {
    const next = lines[index + 1] ?? ''
    return Boolean(
      isText[index] &&
      isText[index + 1] &&
      findLabel(next.trim()) === undefined &&
      indentOf(next) <= contentIndent(line) &&
      !CHINESE_END.test(line.trim()),
    )
  })
}

const indentOf = (line: string): number => stringWidth(/^\s*/.exec(line)?.[0] ?? '')
const contentIndent = (line: string): number =>
  Math.max(indentOf(line), stringWidth(ITEM.exec(line)?.[0] ?? ''))

/** Of what cannot be torn from the start of a line, and the blank before it. */
function widthOfNext(line: string, next: string): number {
  const text = next.trim()
  const [first = ''] = text
  if (!isCjk(first)) {
    const word = /^[^\s\u2e80-\u9fff\uff00-\uffef]+/.exec(text)?.[0] ?? first
    return stringWidth(word) + (isCjk(line.trim().at(-1)) ? 0 : 1)
  }
  const [, second] = text
  return stringWidth(first) + (isClosing(second) ? 2 : 0)
}
