/** Shorter ones (甲方：, 签字) stand in any contract. */
const MIN_LENGTH = 6
/** A number in front of a clause differs where one was put in before it. */
const LABEL =
  /^(?:第[^\s条章节款]{1,8}[条章节款]|[(（]?[一二三四五六七八九十\d]{1,4}[)）、.．]|\d+(?:\.\d+)+)\s*/

/** The sentences of a text, without blanks and the numbers in front of them. */
export const findParagraphs = (text: string): Set<string> =>
  new Set(
    text
      .normalize('NFKC')
      .split(/[\n。;；]|\.\s/)
      .map((part) => part.trim().replace(LABEL, '').replaceAll(/\s+/g, ''))
      .filter((part) => part.length >= MIN_LENGTH),
  )
