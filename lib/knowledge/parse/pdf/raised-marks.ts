import type { Glyph } from './page.ts'

/** Of the size of the text beside it: a mark is no larger, and stands at least so much higher. */
const MAX_SIZE = 0.8
const MIN_RISE = 0.2
/** It stands close to what it belongs to; what is further away is another column. */
const MAX_GAP = 0.35

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const DIGITS = /^\d+$/

/**
 * Small raised digits as what they are: 30 days with the mark of note 1 behind the number must not become 301 days.
 *
 * @param row - from left to right
 */
export function raiseMarks(row: readonly Glyph[]): Glyph[] {
  let beside: Glyph | undefined
  let last: Glyph | undefined
  return row.map((glyph, index) => {
    if (glyph.text.trim() === '') return glyph
    const before = last
    last = glyph
    const isDigit = DIGITS.test(glyph.text)
    if (isDigit && before && beside && isClose(before, glyph) && isRaised(glyph, beside))
      return raise(glyph)
    const next = row[index + 1]
    if (isDigit && before === undefined && next && isClose(glyph, next) && isRaised(glyph, next))
      return raise(glyph)
    beside = glyph
    return glyph
  })
}

export const isMark = ({ text }: Glyph): boolean => SUPERSCRIPTS.includes(text.charAt(0))

const raise = (glyph: Glyph): Glyph => ({
  ...glyph,
  text: glyph.text.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit))),
})

const isClose = (left: Glyph, right: Glyph): boolean =>
  right.x - left.x - left.width < Math.max(left.size, right.size) * MAX_GAP

const isRaised = (mark: Glyph, { size, y }: Glyph): boolean =>
  mark.size < size * MAX_SIZE && y - mark.y > size * MIN_RISE
