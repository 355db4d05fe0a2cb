import { unifyFigures } from './figures.ts'

/** Raised whenever the tokens of a text change: what was indexed before is then indexed anew. */
export const TOKENIZER_VERSION = 4

/** Scripts that are written without spaces between words. */
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー'
const FORMAT_CHARACTERS = /\p{Cf}/gu
/** Forms spread names out: 甲 and 方 with two wide blanks between. */
const BLANKS_INSIDE = new RegExp(`(?<=[${CJK}])[ \\t]+(?=[${CJK}])`, 'gu')
/** A run of CJK, a date, a number with its percent sign, or a word. */
const RUN = new RegExp(
  [
    `(?<cjk>[${CJK}]+)`,
    '(?<year>\\d{4})(?:年 ?|[-/.])(?<month>\\d{1,2})(?:(?:月 ?|[-/.])(?<day>\\d{1,2})(?!\\d)日?|月)',
    '(?<number>\\d+(?:[.,]\\d+)*)(?<percent> ?%)?',
    `(?<word>(?:(?![${CJK}])\\p{L})(?:(?![${CJK}])[\\p{L}\\p{M}\\p{N}])*)`,
  ].join('|'),
  'gu',
)
/** 1,000,000.50 */
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** As a token. */
const DATE = /^\d{4}-\d\d(-\d\d)?$/

/** What stands in a text without a break, as tokens that follow each other. */
export interface TokenRun {
  tokens: string[]
  /** Whether they are the overlapping pairs of characters that were written without spaces. */
  isCjk: boolean
}

/**
 * The tokens of a text, for the index and for what is looked for alike: overlapping pairs of CJK characters (付款方式 →
 * 付款 款方 方式), words of other scripts in lower case and without a plural's ending, numbers without the commas of their
 * groups, dates and other figures in one form. Characters count as NFKC has them.
 */
export function tokenize(text: string): TokenRun[] {
  return tokenizePlain(toPlain(text))
}

/** The form in which characters are compared: a pair of CJK characters is a token of a text whose plain form has it. */
export const toPlain = (text: string): string =>
  unifyFigures(
    text.normalize('NFKC').toLowerCase().replace(FORMAT_CHARACTERS, '').replace(BLANKS_INSIDE, ''),
  )

/** The same of a text in its plain form. */
export function tokenizePlain(plain: string): TokenRun[] {
  const runs: TokenRun[] = []
  for (const { groups = {} } of plain.matchAll(RUN)) {
    const { cjk, year, month, day, number, percent, word } = groups
    if (cjk !== undefined) runs.push({ tokens: toPairs(cjk), isCjk: true })
    else if (word !== undefined) runs.push({ tokens: [toSingular(word)], isCjk: false })
    else if (year !== undefined) {
      const date = [year, month, day].filter((part) => part !== undefined)
      runs.push({ tokens: [date.map((part) => part.padStart(2, '0')).join('-')], isCjk: false })
    } else if (number !== undefined) {
      for (const one of splitNumber(number)) runs.push({ tokens: [one], isCjk: false })
      const last = runs.at(-1)
      if (percent !== undefined && last) last.tokens = [`${last.tokens[0]}%`]
    }
  }
  return runs
}

/**
 * What is indexed of a text: its tokens with blanks between them. Behind a run of CJK stands its last character, so that
 * every character begins a token and a single one can be found as the beginning of one.
 */
export function toIndexed(text: string): string {
  const parts: string[] = []
  for (const { tokens, isCjk } of tokenize(text)) {
    for (const token of tokens) parts.push(token, ...partsOf(token))
    const last = tokens.at(-1)
    if (isCjk && last !== undefined && isPair(last)) parts.push(lastCharacter(last))
  }
  return parts.join(' ')
}

function toPairs(run: string): string[] {
  const pairs: string[] = []
  let first = ''
  for (const character of run) {
    if (first !== '') pairs.push(first + character)
    first = character
  }
  return pairs.length > 0 ? pairs : [first]
}

/** What a date or a percentage can also be found by: its year, its month, its number alone. */
export function partsOf(token: string): string[] {
  if (token.endsWith('%')) return [token.slice(0, -1)]
  if (!DATE.test(token)) return []
  return token.length === 7 ? [token.slice(0, 4)] : [token.slice(0, 4), token.slice(0, 7)]
}

/** Commas between groups of three digits belong to one number, any other stand between two. */
const splitNumber = (number: string): string[] =>
  GROUPED.test(number) ? [number.replaceAll(',', '')] : number.split(',')

/** Harman's S-stemmer: what it leaves alone is found as it is written. */
function toSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word
  if (word.endsWith('ies') && !/[ae]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('es') && !/[aeo]es$/.test(word)) return word.slice(0, -1)
  return /(us|ss)$/.test(word) ? word : word.slice(0, -1)
}

const isPair = (token: string): boolean => token.length > 1 && lastCharacter(token) !== token

const lastCharacter = (token: string): string => Array.from(token).at(-1) ?? ''
