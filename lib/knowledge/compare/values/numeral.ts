import { normalizeFigures } from '../../../base/index.ts'
import { CHINESE_NUMERALS, parseChineseNumber, readDigits } from '../../numerals.ts'

/** A number as it stands in a text, in whatever script. */
export interface Numeral {
  start: number
  /** Exclusive; after the repetition in brackets of thirty (30). */
  end: number
  /** Not exact where `text` is a code: see `normalizeFigures`. */
  value: number
  /** In one form: two numbers are the same where it is the same. */
  text: string
}

const HAN = `[${CHINESE_NUMERALS}]+(?:点[零〇一二三四五六七八九]+)?`
const ARABIC = String.raw`(?:\d+(?:\.\d+){2,}|(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?(?:[百千]?[万亿]|[百千](?=元)))?)`
const HAN_SIGN = '零下 ?|(?<![担肩背自抱辜胜])负'
/** Not the dash of 3-5, 10元-20元 and TC-12; 零下20 is -20, and 担负 has no sign. */
const SIGN = String.raw`(?<![a-z)\]-])(?<!\d )(?<![\d${CHINESE_NUMERALS}][^\s\d,.;:!?、。()~至到和与或]{0,4})-|${HAN_SIGN}`
const SIGN_BEFORE = new RegExp(`(?:${SIGN})$`)
const SMALL_WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const LARGE_WORDS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
}
const WORD = `(?:${[...Object.keys(SMALL_WORDS), ...Object.keys(LARGE_WORDS)].toReversed().join('|')})`
/** A numeral of words, or a magnitude: 三十, 10万, two million. */
export const IN_WORDS = new RegExp(String.raw`[${CHINESE_NUMERALS}半]|\b(?:${WORD}|half)\b`)
const ENGLISH = String.raw`\b${WORD}(?:[ -](?:and )?${WORD})*\b`
/** 12 of TC-12 and M2 is no number of anything. */
const NOT_IN_A_NAME = String.raw`(?<![a-z](?<!rmb|cny|usd|eur|gbp|hkd|jpy|us|hk)[-_./]?)(?<!\d[.,]?)`

/** 统一, 一致: the sign, but no number. */
const NO_NUMBER_BEFORE = /(?:统|唯|同|(?<!分)之|任何|万|专|逐)$/
const NO_NUMBER_AFTER = /^(?:致|般|切|旦|并|经|定|律|样|贯|直|同|些|起)/

/** All numbers of a folded text, in order. */
export function findNumerals(text: string): Numeral[] {
  const pattern = new RegExp(
    [
      `(?<sign>${SIGN})?(?<number>${NOT_IN_A_NAME}${ARABIC})`,
      `(?<sign>${HAN_SIGN})?(?<number>${HAN})`,
      ENGLISH,
    ].join('|'),
    'g',
  )
  const found: Numeral[] = []
  for (const match of text.matchAll(pattern)) {
    const [all] = match
    const { sign = '', number: written = all } = match.groups ?? {}
    const start = match.index
    const end = start + all.length
    const size = parseNumber(written)
    if (size === undefined) continue
    const value = sign === '' ? size : -size
    if (/^[一万千百十]$/.test(written)) {
      if (
        NO_NUMBER_BEFORE.test(text.slice(Math.max(0, start - 2), start)) ||
        NO_NUMBER_AFTER.test(text.slice(end, end + 1))
      )
        continue
    }
    const exact = toExact(written, size)
    const one = { start, end, value, text: sign === '' ? exact : `-${exact}` }
    const last = found.at(-1)
    const isRepeated =
      last?.text === one.text && /^ ?\($/.test(text.slice(last.end, start)) && text[end] === ')'
    if (last && isRepeated) last.end = end + 1
    else found.push(one)
  }
  return found
}

/** Digit by digit where it is written so: those of an account are all kept. */
function toExact(written: string, size: number): string {
  const digits = /^[\d,.]+$/.test(written) ? written : readDigits(written)
  return digits === undefined ? String(size) : normalizeFigures(digits)
}

/** Where the sign before a place begins, which may be a currency's; that place where there is none. */
export function startOfSign(text: string, place: number): number {
  const [sign = ''] = SIGN_BEFORE.exec(text.slice(Math.max(0, place - 8), place)) ?? []
  return place - sign.length
}

/** The number that 1,480,000, 10万, 三十, ninety-nine or two million stands for; `NaN` of 2.10.3, which is none. */
export function parseNumber(written: string): number | undefined {
  return /^[a-z]/.test(written)
    ? parseEnglish(written)
    : /\..*\./.test(written)
      ? NaN
      : parseChineseNumber(written.replaceAll(' ', ''))
}

function parseEnglish(written: string): number {
  let total = 0
  let group = 0
  for (const word of written.split(/[ -]/)) {
    const large = LARGE_WORDS[word]
    if (large === undefined) group += SMALL_WORDS[word] ?? 0
    else if (large === 100) group = (group || 1) * 100
    else {
      total += (group || 1) * large
      group = 0
    }
  }
  return total + group
}

/** Without the noise of binary fractions (0.1 × 3): nothing in a contract has more than ten decimals. */
export function round(value: number): number {
  return Number(value.toFixed(10))
}
