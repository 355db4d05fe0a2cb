import { isCjk } from './script.ts'
import { judgeBreak, type Line, type Spelling } from './spelling.ts'

const HYPHENS = /[-‐\u00ad]$/u
/** What is longer is no word. */
const MAX_WORD = 64

/**
 * The lines as one text; `dropped` are the hyphens that only stood for the end of a line.
 *
 * A hyphen stays where the document writes the word with one elsewhere, or where both halves are words of it.
 *
 * @param dividesWords - whether words were divided at the end of lines; where not, each hyphen stays
 */
export function joinLines(
  lines: readonly Line[],
  spelling: Spelling,
  dividesWords = true,
): { text: string; dropped: string } {
  const parts: string[] = []
  let dropped = ''
  let before: Line = { text: '', blankEnd: false }
  for (const line of lines) {
    const start = /^[a-z]+/.exec(line.text)?.[0]
    const end = HYPHENS.test(before.text)
      ? /[A-Za-z]+$/.exec(before.text.slice(-MAX_WORD - 1, -1))?.[0]
      : undefined
    if (dividesWords && start !== undefined && end !== undefined && !before.blankEnd) {
      if (!keepsHyphen(end.toLowerCase(), start, before.text.slice(-1), spelling)) {
        dropped += before.text.slice(-1)
        parts.push(parts.pop()?.slice(0, -1) ?? '')
      }
    } else if (before.text !== '' && needsBlank(before, line.text, spelling)) parts.push(' ')
    if (line.text === '') continue
    parts.push(line.text)
    before = line
  }
  const text = parts.join('')
  const seen = text.replaceAll('\u00ad', '')
  return { text: seen, dropped: dropped + '\u00ad'.repeat(text.length - seen.length) }
}

function keepsHyphen(end: string, start: string, hyphen: string, { words }: Spelling): boolean {
  if (hyphen === '\u00ad' || words.has(end + start)) return false
  return words.has(`${end}-${start}`) || (words.has(end) && words.has(start))
}

function needsBlank(
  { text: before, blankEnd }: Line,
  after: string,
  { words, hasBlanksBetweenScripts, tearsWords }: Spelling,
): boolean {
  const [cjkBefore, cjkAfter] = [isCjk(before.at(-1)), isCjk(after[0])]
  if (cjkBefore && cjkAfter) return false
  if (blankEnd) return true
  if (cjkBefore || cjkAfter) {
    return hasBlanksBetweenScripts && /[\p{L}\d)\]]$/u.test(before) && /^[\p{L}\d([]/u.test(after)
  }
  if (!tearsWords) return !/(?<!\s)[-‐–—/]$/u.test(before)
  const { isWord, areWords } = judgeBreak(before, after, words)
  return areWords && !isWord
}
