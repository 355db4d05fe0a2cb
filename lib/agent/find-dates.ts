/** A stretch of a text, and where it begins. */
export interface Found {
  text: string
  start: number
}

/** A date as a text writes it; what it does not say is undefined. */
export interface FoundDate extends Found {
  year: number | undefined
  month: number
  day: number | undefined
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?<name>(?:${MONTHS.join('|')})[a-z]*)\\.?`
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

/** Named groups: year, month or name, day. */
const FORMS = [
  // 2026-11-23, 2026/11/23, 2026.11.23, 2026年11月23日, 2026年11月
  /(?<!\d)(?<year>\d{4})(?:[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)|\s?年\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号])?)/g,
  // 11月23日, 11月
  /(?<!\d)(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号])?/g,
  // November 23, 2026; Nov 23
  new RegExp(`\\b${MONTH} ${DAY}(?!\\d)(?:,? (?<year>\\d{4}))?`, 'gi'),
  // 23 November 2026; 23 Nov
  new RegExp(`\\b${DAY} ${MONTH}(?: (?<year>\\d{4}))?`, 'gi'),
]

/**
 * Finds the dates of a text, in Chinese, English and ISO form.
 *
 * @returns the dates, and the text with blanks in their place
 */
export function findDates(text: string): { dates: FoundDate[]; rest: string } {
  const dates: FoundDate[] = []
  let rest = text
  for (const form of FORMS) {
    rest = rest.replaceAll(form, (match: string, ...groups: unknown[]) => {
      const { year, month, name, day } = groups.at(-1) as Record<string, string | undefined>
      dates.push({
        text: match,
        start: groups.at(-3) as number,
        year: toNumber(year),
        month: name === undefined ? Number(month) : monthOf(name),
        day: toNumber(day),
      })
      return ' '.repeat(match.length)
    })
  }
  return { dates, rest }
}

const toNumber = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
