/** What the lines of a document tell of how its words are written, to join them where a line ends. */
export interface Spelling {
  /** Words as they stand within lines, in lower case. */
  words: ReadonlySet<string>
  /** Blanks stand between Chinese and other words. */
  hasBlanksBetweenScripts: boolean
  /** Lines end within words, without a hyphen. */
  tearsWords: boolean
}

/** A line as it stands in a file. */
export interface Line {
  text: string
  /** A blank stood at its end. */
  blankEnd: boolean
}

/** @param passages - all of the document's, as their lines */
export function learnSpelling(passages: readonly (readonly Line[])[]): Spelling {
  const words = new Set<string>()
  let [withBlank, without] = [0, 0]
  for (const { text } of passages.flat()) {
    for (const word of listWords(text.toLowerCase())) words.add(word)
    withBlank += text.match(/[\u4e00-\u9fff] [A-Za-z\d]|[A-Za-z\d] [\u4e00-\u9fff]/g)?.length ?? 0
    without += text.match(/[\u4e00-\u9fff][A-Za-z\d]|[A-Za-z\d][\u4e00-\u9fff]/g)?.length ?? 0
  }
  return {
    words,
    hasBlanksBetweenScripts: withBlank > without,
    tearsWords: countTorn(passages, words) > 0,
  }
}

/** Of a line; the last part of the last word may go on in the next one. */
function listWords(line: string): string[] {
  return [...line.matchAll(/[a-z]+(?:-[a-z]+)*/g)].flatMap(({ 0: word, index }) => {
    const end = index + word.length
    const isWhole = end < line.length && !(line.charAt(end) === '-' && end + 1 === line.length)
    if (isWhole) return [word]
    const before = word.slice(0, Math.max(0, word.lastIndexOf('-')))
    return before === '' ? [] : [before]
  })
}

/** How many line ends stand within words rather than between them, more than the other way round. */
function countTorn(passages: readonly (readonly Line[])[], words: ReadonlySet<string>): number {
  let torn = 0
  for (const lines of passages) {
    for (const [index, line] of lines.slice(1).entries()) {
      const before = lines[index]
      if (!before || before.blankEnd) continue
      const { isWord, areWords } = judgeBreak(before.text, line.text, words)
      if (isWord !== areWords) torn += isWord ? 1 : -1
    }
  }
  return torn
}

/** Whether what stands before and after the end of a line are one word of the document, or two. */
export function judgeBreak(
  before: string,
  after: string,
  words: ReadonlySet<string>,
): { isWord: boolean; areWords: boolean } {
  const end = /[a-z]+$/i.exec(before)?.[0].toLowerCase()
  const start = /^[a-z]+/i.exec(after)?.[0].toLowerCase()
  if (end === undefined || start === undefined) return { isWord: false, areWords: false }
  return { isWord: words.has(end + start), areWords: words.has(end) && words.has(start) }
}
