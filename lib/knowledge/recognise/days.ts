import { CHINESE_NUMERALS, parseChineseNumber } from '../numerals.ts'

/** A day that a text names. */
export interface NamedDay {
  /** `YYYY-MM-DD` */
  day: string
  index: number
  /** Exclusive. */
  end: number
}

const HAN = `[${CHINESE_NUMERALS}\\d]`
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`

/** Each with the groups `year`, `month` and `day`. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<year>${HAN}{4})\\s{0,3}年\\s{0,3}(?<month>${HAN}{1,3})\\s{0,3}月\\s{0,3}(?<day>${HAN}{1,4})\\s{0,3}日?`, 'g'),
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-/._])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?!\d)/g,
  new RegExp(`\\b(?<month>${MONTH})\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>(?:19|20)\\d\\d)\\b`, 'gi'),
  new RegExp(`\\b(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,3}day\\s{1,3}of)?\\s{1,3}(?<month>${MONTH}),?\\s{1,3}(?<year>(?:19|20)\\d\\d)\\b`, 'gi'),
] // prettier-ignore

/** The days in a text, in order: 2026年3月12日, 二〇二六年三月十二日, 2026-03-12, 20260312, March 12, 2026, 12 March 2026. */
export function findDays(text: string): NamedDay[] {
  const days: NamedDay[] = []
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const { year = '', month = '', day = '' } = match.groups ?? {}
      const named = toDay(parseChineseNumber(year), toMonth(month), parseChineseNumber(day))
      if (named) days.push({ day: named, index: match.index, end: match.index + match[0].length })
    }
  }
  return days.toSorted((a, b) => a.index - b.index)
}

function toMonth(text: string): number | undefined {
  const index = MONTHS.indexOf(text.slice(0, 3).toLowerCase())
  return index >= 0 ? index + 1 : parseChineseNumber(text)
}

/** None for a day that no calendar has. */
function toDay(year = 0, month = 0, day = 0): string | undefined {
  if (year < 1949 || year > 2199 || month < 1 || month > 12) return undefined
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > last) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
