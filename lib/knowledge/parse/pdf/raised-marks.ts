import { isRaised as isRaisedSign, raiseDigits } from '../raise-digits.ts'
import type { Glyph } from './page.ts'

/** Of the size of the text beside it: a mark is no larger, and stands at least so much higher. */
const MAX_SIZE = 0.8
const MIN_RISE = 0.2
/** It stands close to what it belongs to; what is further away is another column. */
const MAX_GAP = 0.35

const DIGITS = /^\d+$/

/** Small raised digits as what they are. @param row - from left to right */
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

export const isMark = ({ text }: Glyph): boolean => isRaisedSign(text)

const raise = (glyph: Glyph): Glyph => ({
  ...glyph,
  text: raiseDigits(glyph.text),
})

const isClose = (left: Glyph, right: Glyph): boolean =>
  right.x - left.x - left.width < Math.max(left.size, right.size) * MAX_GAP

const isRaised = (mark: Glyph, { size, y }: Glyph): boolean =>
  mark.size < size * MAX_SIZE && y - mark.y > size * MIN_RISE
