import { toHalfWidth } from '../numerals.ts'

/** What stands behind a label in its block. */
export interface HeadingLine {
  /** Empty where the block begins with its words at once: 第五条 甲方应当… */
  heading: string
  /** Where the heading begins, and where the words after it do, in the block. */
  start: number
  bodyStart: number
  /** Whether the block is its heading and nothing else. */
  isTitle: boolean
}

/** Titles are short; a longer line is a sentence. In Chinese characters, and in letters of Latin script. */
const MAX_TITLE_LENGTH = 40
const MAX_LATIN_TITLE_LENGTH = 110
/** Of a title that its words follow in one line. */
const MAX_INLINE_TITLE_LENGTH = 20

/** As a sentence goes on to its parts: they follow, and this is not their title. */
const LEAD_IN = /(?:应当?|下列|如下|以下|包括|为|是|有权|不得|条件|情形之一的?|情况的)$/

const SENTENCE_WORDS =
  /\b(?:shall|will|may|must|is|are|was|were|has|have|agrees?|means?|hereby|can|cannot|does|do)\b/i

/** Pte. Ltd.: a name goes on behind it. */
const ABBREVIATED = /\b(?:pte|pty|sdn|co|corp|inc|ltd|no|mr|mrs|ms|dr|st)\.\s+$/i

/**
 * Tells the heading from the words behind it: 违约责任：甲方…, 【违约责任】甲方…, Payment. The Buyer shall…
 *
 * @param line - the block
 * @param from - where its label ends
 */
export function splitHeading(line: string, from: number): HeadingLine {
  const indent = /^[\s:：、.．—–-]*/.exec(line.slice(from, from + 40))?.[0].length ?? 0
  const start = from + indent
  // No title is longer; the whole of a long block need not be looked at.
  const rest = line.slice(start, start + 2 * MAX_LATIN_TITLE_LENGTH).trimEnd()
  const isWhole = start + 2 * MAX_LATIN_TITLE_LENGTH >= line.trimEnd().length
  const plain = toHalfWidth(rest)
  const asTitle = (length: number, after: number): HeadingLine => ({
    heading: rest
      .slice(0, length)
      .trim()
      .replace(/^[【[《「]([^【[《「]*)[】\]》」]$/u, '$1'),
    start,
    bodyStart: start + after,
    isTitle: isWhole && after >= rest.length,
  })
  const none = { heading: '', start, bodyStart: start, isTitle: rest === '' }
  if (rest === '') return none
  const bracketed = /^[【[][^】\]]{1,30}[】\]]\s*/.exec(plain)?.[0]
  if (bracketed) return asTitle(bracketed.trimEnd().length, bracketed.length)
  return /\p{Script=Han}/u.test(rest)
    ? splitChinese(plain, isWhole, asTitle, none)
    : splitLatin(plain, isWhole, asTitle, none)
}

type AsTitle = (length: number, after: number) => HeadingLine

function splitChinese(
  plain: string,
  isWhole: boolean,
  asTitle: AsTitle,
  none: HeadingLine,
): HeadingLine {
  if (isWhole && plain.length <= MAX_TITLE_LENGTH) {
    const colon = /^([^。;,!:]{1,7}):$/.exec(plain)
    if (colon) return LEAD_IN.test(colon[1] ?? '') ? none : asTitle(plain.length - 1, plain.length)
    // A question is one with a comma in it too: 收到货发现不合适，可以退吗？
    const marks = plain.endsWith('?') ? /[。;!:]/ : /[。;,!:]/
    if (!marks.test(plain)) return asTitle(plain.length, plain.length)
  }
  const inline =
    /^([^。;,!:?]{1,20}?)(?::\s*|\s{2,}|(?<=\p{Script=Han})\s(?=\p{Script=Han}[^。]*[。;,]))(?=\S)/u.exec(
      plain,
    )
  const [whole = '', title = ''] = inline ?? []
  if (title === '' || title.length > MAX_INLINE_TITLE_LENGTH || LEAD_IN.test(title)) return none
  return asTitle(title.length, whole.length)
}

function splitLatin(
  plain: string,
  isWhole: boolean,
  asTitle: AsTitle,
  none: HeadingLine,
): HeadingLine {
  const bare = plain.replace(/[.:]$/, '')
  if (isWhole && plain.length <= MAX_LATIN_TITLE_LENGTH && isTitleText(bare)) {
    // In this Agreement: its parts follow. Licensor owns the Software. A sentence.
    return bare !== plain && hasSmallWords(bare) ? none : asTitle(bare.length, plain.length)
  }
  const inline = /^([^.:;–—]{2,80})(?:[.:]\s+|\s+[–—-]\s+)(?=\S)/.exec(plain)
  const [whole = '', title = ''] = inline ?? []
  if (ABBREVIATED.test(whole)) return none
  return title !== '' && isTitleText(title) ? asTitle(title.length, whole.length) : none
}

/** Late Payment; LATE PAYMENT; Late payment. Not: The Buyer shall pay. */
function isTitleText(text: string): boolean {
  if (text.endsWith('?')) return true
  if (/[.;!]\s|[;,.]$/.test(text) || !/^["“'(]?[\p{Lu}\d]/u.test(text)) return false
  if (SENTENCE_WORDS.test(text)) return false
  return !hasSmallWords(text) || text.split(/\s+/).length <= 5
}

/** Words that a title would have with a capital. */
function hasSmallWords(text: string): boolean {
  return /(?<![\p{L}'’])(?!(?:with|from|upon|into|under|between|without)\b)\p{Ll}{4,}/u.test(text)
}
