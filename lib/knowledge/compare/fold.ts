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

/** Not the marks of li.wei@hx.com, A&B, -5 and 20%. */
const SETTING = /(?<![a-z\d])[.:?]|[.:?](?![a-z\d])|[^\p{L}\p{N}\p{S}%‰@&/\\#*_.:?-]/gu

/** A folded text without what does not count: spaces, and marks that only set it. */
export const toLetters = (folded: string): string => folded.replaceAll(SETTING, '')
