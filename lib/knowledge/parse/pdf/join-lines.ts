import { isCjk } from './script.ts'

/** What the lines of a document tell of how its words are written, to join them where a line ends. */
export interface Spelling {
  /** Words as they stand within lines, in lower case. */
  words: ReadonlySet<string>
  /** Blanks stand between Chinese and other words. */
  hasBlanksBetweenScripts: boolean
}

/** @param lines - all of the document's */
export function learnSpelling(lines: Iterable<string>): Spelling {
  const words = new Set<string>()
  let [withBlank, without] = [0, 0]
  for (const line of lines) {
    for (const [word] of line.toLowerCase().matchAll(/[a-z]+(-[a-z]+)*(?!-?$|[a-z])/g))
      words.add(word)
    withBlank += line.match(/[\u4e00-\u9fff] [A-Za-z\d]|[A-Za-z\d] [\u4e00-\u9fff]/g)?.length ?? 0
    without += line.match(/[\u4e00-\u9fff][A-Za-z\d]|[A-Za-z\d][\u4e00-\u9fff]/g)?.length ?? 0
  }
  return { words, hasBlanksBetweenScripts: withBlank > without }
}

const HYPHENS = /[-‐\u00ad]$/u

/**
 * The lines as one text; `dropped` are the hyphens that only stood for the end of a line.
 *
 * A hyphen stays where the document writes the word with one elsewhere, or where both halves are words of it.
 */
export function joinLines(
  lines: readonly { text: string; blankEnd: boolean }[],
  spelling: Spelling,
): { text: string; dropped: string } {
  let text = ''
  let dropped = ''
  let blankEnd = false
  for (const line of lines) {
    const start = /^[a-z]+/.exec(line.text)?.[0]
    const end = HYPHENS.test(text) ? /[A-Za-z]+$/.exec(text.slice(0, -1))?.[0] : undefined
    if (text !== '' && start !== undefined && end !== undefined && !blankEnd) {
      if (!keepsHyphen(end.toLowerCase(), start, text.slice(-1), spelling)) {
        dropped += text.slice(-1)
        text = text.slice(0, -1)
      }
    } else if (text !== '' && needsBlank(text, line.text, blankEnd, spelling)) text += ' '
    text += line.text
    blankEnd = line.blankEnd
  }
  const seen = text.replaceAll('\u00ad', '')
  return { text: seen, dropped: dropped + '\u00ad'.repeat(text.length - seen.length) }
}

function keepsHyphen(end: string, start: string, hyphen: string, { words }: Spelling): boolean {
  if (hyphen === '\u00ad' || words.has(end + start)) return false
  return words.has(`${end}-${start}`) || (words.has(end) && words.has(start))
}

function needsBlank(before: string, after: string, blankEnd: boolean, spelling: Spelling): boolean {
  const [cjkBefore, cjkAfter] = [isCjk(before.at(-1)), isCjk(after[0])]
  if (cjkBefore && cjkAfter) return false
  if (cjkBefore || cjkAfter) {
    return (
      blankEnd ||
      (spelling.hasBlanksBetweenScripts && /[\p{L}\d]$/u.test(before) && /^[\p{L}\d]/u.test(after))
    )
  }
  return blankEnd || !/[-‐–—/]$/u.test(before)
}
