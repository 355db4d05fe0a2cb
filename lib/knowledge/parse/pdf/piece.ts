import type { Glyph } from './page.ts'
import { isMark, raiseMarks } from './raised-marks.ts'
import { breaksAfter, isCjk, isClosing, isOpening } from '../lines/script.ts'

/** Text that stands on one baseline, without a wide gap in it. */
export interface Piece {
  text: string
  left: number
  right: number
  /** `right` without the punctuation at the end, which may hang in the margin. */
  inkRight: number
  /** Of the baseline. */
  y: number
  size: number
  strongStart: boolean
  strongEnd: boolean
  strong: boolean
  /** Of what cannot be torn apart at its start: a word, or a character and what must not begin a line. */
  firstWidth: number
  blankEnd: boolean
}

/** Wider gaps divide columns, or are tabs. */
const SPLIT_GAP = 1.8
/** From here a gap without a blank is one, between letters that are written with blanks: where lines have blanks, and have none. */
const BLANK_GAP = { withBlanks: 0.5, without: 0.18 }
/** Between others. */
const CJK_BLANK_GAP = 1
/** Of a font's size: baselines that differ by no more are one; small marks stand further above or below it. */
const BASELINE_TOLERANCE = { text: 0.36, marks: 0.5 }
const MARK_SIZE = 0.8

/** The pieces of each row of text, from top to bottom, from left to right; `overprint` is what was drawn twice. */
export function buildRows(glyphs: Glyph[]): { rows: Piece[][]; overprint: string } {
  let overprint = ''
  const rows = groupRows(glyphs).map((row) => {
    row.sort((one, other) => one.x - other.x)
    const single = row.filter((glyph, index) => {
      const isTwice = row
        .slice(Math.max(0, index - 4), index)
        .some(
          (before) =>
            before.text === glyph.text && glyph.text !== ' ' && isSamePlace(before, glyph),
        )
      if (isTwice) overprint += glyph.text
      return !isTwice
    })
    return splitRow(single)
  })
  return { rows: rows.filter((row) => row.length > 0), overprint }
}

/** All of a row as one piece. */
export function mergeRow(row: Piece[]): Piece | undefined {
  const [first] = row
  const last = row.at(-1)
  if (!first || !last) return undefined
  const longest = row.reduce((one, other) => (other.text.length > one.text.length ? other : one))
  return {
    text: row.map(({ text }) => text).join(' '),
    left: first.left,
    right: last.right,
    inkRight: last.inkRight,
    y: first.y,
    size: longest.size,
    strongStart: first.strongStart,
    strongEnd: last.strongEnd,
    strong: row.every(({ strong }) => strong),
    firstWidth: first.firstWidth,
    blankEnd: last.blankEnd,
  }
}

function isSamePlace(one: Glyph, other: Glyph): boolean {
  return (
    Math.abs(one.x - other.x) < Math.min(one.width, other.width) / 2 &&
    Math.abs(one.y - other.y) < other.size / 10
  )
}

function groupRows(glyphs: Glyph[]): Glyph[][] {
  const rows: { y: number; size: number; glyphs: Glyph[] }[] = []
  for (const glyph of glyphs.toSorted((one, other) => one.y - other.y)) {
    let row = rows.at(-1)
    if (!row || !isOnBaseline(glyph, row)) {
      row = { y: glyph.y, size: glyph.size, glyphs: [] }
      rows.push(row)
    }
    // The largest text has the baseline, whatever stands higher or lower.
    if (glyph.size > row.size) Object.assign(row, { y: glyph.y, size: glyph.size })
    row.glyphs.push(glyph)
  }
  return rows.map((row) => row.glyphs)
}

function isOnBaseline(glyph: Glyph, row: { y: number; size: number }): boolean {
  const [small, large] = [Math.min(glyph.size, row.size), Math.max(glyph.size, row.size)]
  const { text, marks } = BASELINE_TOLERANCE
  return Math.abs(glyph.y - row.y) <= large * (small < large * MARK_SIZE ? marks : text)
}

function splitRow(row: Glyph[]): Piece[] {
  const hasBlanks = row.some(({ text }) => text === ' ')
  const pieces: Piece[] = []
  let inked: Glyph[] = []
  let text = ''
  let hasBlank = false
  const flush = (): void => {
    if (inked.length > 0) pieces.push(toPiece(inked, text, hasBlank))
    inked = []
    text = ''
    hasBlank = false
  }
  for (const glyph of raiseMarks(row)) {
    if (glyph.text.trim() === '') {
      hasBlank = true
      continue
    }
    const before = inked.at(-1)
    if (before) {
      const gap = (glyph.x - before.x - before.width) / Math.max(before.size, glyph.size)
      if (gap > SPLIT_GAP) flush()
      else if (isMark(glyph) && /\d$/.test(before.text)) text += ' '
      else if (hasBlank || isBlankGap(gap, before.text, glyph.text, hasBlanks)) text += ' '
    }
    inked.push(glyph)
    text += glyph.text
    hasBlank = false
  }
  flush()
  return pieces
}

function isBlankGap(gap: number, before: string, after: string, hasBlanks: boolean): boolean {
  const least =
    isCjk(before.at(-1)) || isCjk(after[0])
      ? CJK_BLANK_GAP
      : hasBlanks
        ? BLANK_GAP.withBlanks
        : BLANK_GAP.without
  return gap > least
}

function toPiece(inked: Glyph[], text: string, blankEnd: boolean): Piece {
  const [first] = inked as [Glyph]
  const last = inked.at(-1) ?? first
  const ink = inked.findLast((glyph) => !isClosing(glyph.text.at(-1))) ?? last
  const unit = findFirstUnit(inked)
  return {
    text,
    left: first.x,
    right: last.x + last.width,
    inkRight: ink.x + ink.width,
    y: commonest(inked, ({ y }) => Math.round(y * 10) / 10),
    size: commonest(inked, ({ size }) => Math.round(size * 10) / 10),
    strongStart: first.strong,
    strongEnd: last.strong,
    strong: inked.every(({ strong }) => strong),
    firstWidth: unit.x + unit.width - first.x,
    blankEnd,
  }
}

/** The last glyph of what cannot be torn apart at the start. */
function findFirstUnit(inked: Glyph[]): Glyph {
  let last = inked[0] as Glyph
  for (const glyph of inked.slice(1)) {
    const isGap = glyph.x - last.x - last.width > BLANK_GAP.without * glyph.size
    const isTorn =
      isGap ||
      breaksAfter(last.text) ||
      ((isCjk(last.text.at(-1)) || isCjk(glyph.text[0])) &&
        !isOpening(last.text.at(-1)) &&
        !isClosing(glyph.text[0]))
    if (isTorn) break
    last = glyph
  }
  return last
}

/** The value that most characters have. */
function commonest(glyphs: Glyph[], valueOf: (glyph: Glyph) => number): number {
  const counts = new Map<number, number>()
  let best = valueOf(glyphs[0] as Glyph)
  for (const glyph of glyphs) {
    const value = valueOf(glyph)
    const count = (counts.get(value) ?? 0) + 1
    counts.set(value, count)
    if (count > (counts.get(best) ?? 0)) best = value
  }
  return best
}
