/** Zero-width and bidirectional marks, fillers, variation selectors, tags, and controls: what nobody sees. */
const INVISIBLE =
  /\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]|(?![\t\n\v\f\r\u0085])\p{Control}/gu

/** What ends a line in some program or other. */
const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/g

export interface CleanText {
  text: string
  /** How many characters were taken out. */
  invisible: number
  /** Characters that stand for bytes, or halves of characters, that are none. */
  replaced: number
}

/** One line of text as it is seen: nothing invisible in it, and no ends of lines, which become spaces. */
export function cleanText(raw: string): CleanText {
  const seen = raw.replace(INVISIBLE, '')
  const text = seen.replace(LINE_END, ' ').toWellFormed()
  const replaced = text.includes('\uFFFD') ? text.split('\uFFFD').length - 1 : 0
  return { text, invisible: raw.length - seen.length, replaced }
}
