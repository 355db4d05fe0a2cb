import { parseNumber } from './numeral.ts'
import type { Value } from './value.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const HAN = '[〇零一二三四五六七八九十]'
const YEAR = String.raw`(\d{4}|[一二][〇零一二三四五六七八九]{3})`
const DAY = String.raw`(\d{1,2}|${HAN}{1,3})`
const ORDINAL = String.raw`(\d{1,2})(?:st|nd|rd|th)?`

/** Groups: year, month, day; in the order that `order` says. */
const PATTERNS: readonly { pattern: RegExp; order: readonly ('year' | 'month' | 'day')[] }[] = [
  {
    pattern: new RegExp(`${YEAR} ?年 ?${DAY} ?月 ?${DAY} ?[日号]`, 'g'),
    order: ['year', 'month', 'day'],
  },
  { pattern: new RegExp(`${YEAR} ?年 ?${DAY} ?月(?!内)`, 'g'), order: ['year', 'month'] },
  { pattern: new RegExp(`(?<!\\d)${YEAR} ?年(?!内)`, 'g'), order: ['year'] },
  { pattern: new RegExp(`(?<![第\\d个])${DAY} ?月 ?${DAY} ?[日号]`, 'g'), order: ['month', 'day'] },
  {
    pattern: /(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d-])/g,
    order: ['year', 'month', 'day'],
  },
  {
    pattern: new RegExp(`\\b${MONTH}\\.? ${ORDINAL},? (\\d{4})\\b`, 'g'),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: new RegExp(`\\b${ORDINAL}(?: day)? (?:of )?${MONTH},? (\\d{4})\\b`, 'g'),
    order: ['day', 'month', 'year'],
  },
  { pattern: new RegExp(`\\b${MONTH} (\\d{4})\\b`, 'g'), order: ['month', 'year'] },
  { pattern: new RegExp(`\\b${MONTH} ${ORDINAL}\\b`, 'g'), order: ['month', 'day'] },
  { pattern: new RegExp(`\\b${ORDINAL} (?:of )?${MONTH}\\b`, 'g'), order: ['day', 'month'] },
]

/** 二〇二六年三月十二日, 2026-03-12, March 12, 2026; with the parts that are there. May overlap: the first one counts. */
export function findDates(text: string): Value[] {
  return PATTERNS.flatMap(({ pattern, order }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const part = (name: 'year' | 'month' | 'day'): string => {
        const written = match[order.indexOf(name) + 1]
        if (!order.includes(name) || written === undefined) return ''
        const month = MONTHS.indexOf(written.slice(0, 3))
        return String(month >= 0 ? month + 1 : (parseNumber(written) ?? '')).padStart(2, '0')
      }
      const year = part('year')
      const month = part('month')
      const day = part('day')
      if (Number(month || 1) > 12 || Number(day || 1) > 31) return []
      const value = [year || '-', month, day].filter((written) => written !== '').join('-')
      return [
        { type: 'date' as const, start: match.index, end: match.index + match[0].length, value },
      ]
    }),
  )
}
