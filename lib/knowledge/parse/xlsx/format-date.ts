import { formatNumber } from '../format-number.ts'
import type { Token } from './tokens.ts'

const DAY_MS = 86_400_000
/** 1970-01-01 in days since the eve of 1900, with the day too many that workbooks count in that year. */
const EPOCH_DAYS = 25_569
const DAYS_TO_1904 = 1_462
const DAY_TOO_MANY = 60
/** The last day that a workbook can hold. */
const MAX_DAYS = 2_958_466

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

export const isDateFormat = (tokens: readonly Token[]): boolean =>
  tokens.some(({ type }) => type === 'date') && !tokens.some(({ type }) => type === 'digits')

/**
 * A day and time as a workbook shows it.
 *
 * @param days - since the eve of 1900 or, in some workbooks, the first day of 1904
 * @returns undefined for what is no day
 */
export function formatDate(
  days: number,
  tokens: readonly Token[],
  is1904: boolean,
): string | undefined {
  const since1900 = days + (is1904 ? DAYS_TO_1904 : 0)
  if (since1900 < 0 || since1900 >= MAX_DAYS) return undefined
  const real = since1900 < DAY_TOO_MANY ? since1900 + 1 : since1900
  const date = new Date(Math.round(((real - EPOCH_DAYS) * DAY_MS) / 1_000) * 1_000)
  const isHalf = tokens.some(({ type, text }) => type === 'date' && text.includes('/'))
  const words = tokens.find(({ type }) => type === 'words') !== undefined
  const dates = tokens.filter(({ type }) => type === 'date')
  return tokens
    .map((token) => {
      if (token.type === 'words') return ''
      if (token.type !== 'date') return token.text
      const index = dates.indexOf(token)
      const isMinutes =
        token.text[0] === 'm' &&
        (/h/.test(dates[index - 1]?.text ?? '') || /s/.test(dates[index + 1]?.text ?? ''))
      return writePart(token.text, date, { isMinutes, isHalf, words, days: since1900 })
    })
    .join('')
}

interface PartOptions {
  /** An `m` beside hours or seconds. */
  isMinutes: boolean
  /** Hours go to twelve. */
  isHalf: boolean
  /** Chinese numerals instead of digits. */
  words: boolean
  days: number
}

function writePart(part: string, date: Date, options: PartOptions): string {
  const { isMinutes, isHalf, words, days } = options
  const number = (value: number, digits = 1) =>
    words && value > 0
      ? formatNumber(value, 'chineseCounting')
      : String(value).padStart(digits, '0')
  const hours = date.getUTCHours()
  const elapsed = { '[h]': 24, '[m]': 1_440, '[s]': 86_400 }[part]
  if (elapsed !== undefined) return String(Math.floor(days * elapsed + 1e-6))
  if (isMinutes) return number(date.getUTCMinutes(), part.length)
  switch (part[0]) {
    case 'y':
      return part.length <= 2
        ? number(date.getUTCFullYear() % 100, 2)
        : number(date.getUTCFullYear(), 4)
    case 'e':
      return number(date.getUTCFullYear())
    case 'm': {
      const name = MONTHS[date.getUTCMonth()] ?? ''
      if (part.length >= 5) return name.slice(0, 1)
      if (part.length >= 3) return part.length === 4 ? name : name.slice(0, 3)
      return number(date.getUTCMonth() + 1, part.length)
    }
    case 'd': {
      const name = WEEKDAYS[date.getUTCDay()] ?? ''
      if (part.length >= 3) return part.length === 4 ? name : name.slice(0, 3)
      return number(date.getUTCDate(), part.length)
    }
    case 'h':
      return number(isHalf ? hours % 12 || 12 : hours, part.length)
    case 's':
      return number(date.getUTCSeconds(), part.replace(/\..*/, '').length)
    case 'a':
      if (part.includes('/'))
        return hours < 12
          ? (part.split('/')[0]?.toUpperCase() ?? '')
          : (part.split('/')[1]?.toUpperCase() ?? '')
      return `${part.length === 4 ? '星期' : ''}${'日一二三四五六'.charAt(date.getUTCDay())}`
    default:
      return hours < 12 ? '上午' : '下午'
  }
}
