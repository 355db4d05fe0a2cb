import { CHINESE_NUMERALS, parseChineseNumber, readDigits } from '../numerals.ts'

const NUMERALS = `[${CHINESE_NUMERALS}]`
/** 第12条 */
const CLAUSE = /第 ?(\d{1,3}) ?(?=[条章节款项编])/g
const YEAR = new RegExp(`${NUMERALS}{4}(?=年)`, 'g')
/** 三月十二日, behind a year. */
const DAY = new RegExp(`(?<=\\d{4}年)(${NUMERALS}{1,3})月(?:(${NUMERALS}{1,3})日)?`, 'g')
const PERCENTAGE = new RegExp(`百分之(${NUMERALS}+(?:点${NUMERALS}+)?|\\d+(?:\\.\\d+)?)`, 'g')
/** 三十日; one character alone is as often part of a word (一年级). */
const AMOUNT = new RegExp(`${NUMERALS}{2,}(?=个?工作日|个?月|[日天年元])`, 'g')

/**
 * The figures of a text in the form in which they are found however they are written: clauses in numerals (第十二条), days,
 * amounts and percentages in digits (30日, 5%, 2026年3月12日).
 */
export function unifyFigures(text: string): string {
  return text
    .replace(CLAUSE, (_, digits: string) => `第${toNumerals(Number(digits))}`)
    .replace(YEAR, (year) => readDigits(year) ?? year)
    .replace(DAY, (date, month: string, day: string | undefined) => {
      const [m, d] = [parseChineseNumber(month), day === undefined ? 0 : parseChineseNumber(day)]
      if (m === undefined || d === undefined) return date
      return d === 0 ? `${m}月` : `${m}月${d}日`
    })
    .replace(PERCENTAGE, (share, number: string) => toDigits(number, share, '%'))
    .replace(AMOUNT, (number) => toDigits(number, number))
}

function toDigits(number: string, otherwise: string, sign = ''): string {
  const value = parseChineseNumber(number)
  return value === undefined ? otherwise : `${value}${sign}`
}

const DIGITS = '零一二三四五六七八九'

/** 12 as 十二, 205 as 二百零五. */
function toNumerals(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const digit = (one: number): string => DIGITS.charAt(one)
  const parts = [
    hundreds > 0 ? `${digit(hundreds)}百` : '',
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十` : '',
    hundreds > 0 && tens === 0 && ones > 0 ? '零' : '',
    ones > 0 ? digit(ones) : '',
  ]
  return parts.join('') || '零'
}
