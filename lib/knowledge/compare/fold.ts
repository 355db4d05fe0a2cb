import { toHalfWidth } from '../numerals.ts'

/** Signs that have the same meaning, each of one code unit. */
const PLAIN: Readonly<Record<string, string>> = { '￥': '¥', '￡': '£', '‘': "'", '’': "'" }

/**
 * The text in one width and case (３０％（含） is 30%(含)), of the same length: offsets into the one are offsets into the
 * other.
 */
export function fold(text: string): string {
  const narrow = toHalfWidth(text).replaceAll(
    /[\u2010-\u2015\u2212￥￡‘’]/g,
    (sign) => PLAIN[sign] ?? '-',
  )
  // A few capitals (İ) have two code units in lower case.
  return narrow.replaceAll(/\p{Lu}/gu, (capital) => {
    const small = capital.toLowerCase()
    return small.length === capital.length ? small : capital
  })
}
