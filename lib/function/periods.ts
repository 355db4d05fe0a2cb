/** The spans of time that people name in a question, relative to today; weeks start on Monday. */
export const RELATIVE_PERIODS = [
  'today',
  'yesterday',
  'this_week',
  'last_week',
  'this_month',
  'last_month',
  'this_quarter',
  'last_quarter',
  'this_year',
  'last_year',
] as const

/** The above, and the quarters: of this year, or of last year where this year's has not begun. */
export const PERIODS = [...RELATIVE_PERIODS, 'q1', 'q2', 'q3', 'q4'] as const
export type Period = (typeof PERIODS)[number]

/** First and last day, `YYYY-MM-DD`, both inclusive. */
export interface DateRange {
  from: string
  to: string
}

export interface ResolvePeriodOptions {
  /** IANA name; decides which day it is. */
  timeZone: string
  /** Default: the present. */
  now?: Date
}

/**
 * The days that a named period covers, whole: `this_month` ends with the month's last day.
 *
 * @throws {RangeError} when the time zone is unknown
 * @example
 * resolvePeriod('last_month', { timeZone: 'Asia/Shanghai' }) // { from: '2026-10-01', to: '2026-10-31' }
 */
export function resolvePeriod(
  period: Period,
  { timeZone, now = new Date() }: ResolvePeriodOptions,
): DateRange {
  const today = now.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate()
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const month = today.with({ day: 1 })
  const quarter = month.subtract({ months: (today.month - 1) % 3 })
  const year = today.with({ month: 1, day: 1 })
  switch (period) {
    case 'today':
      return span(today, { days: 1 })
    case 'yesterday':
      return span(today.subtract({ days: 1 }), { days: 1 })
    case 'this_week':
      return span(monday, { weeks: 1 })
    case 'last_week':
      return span(monday.subtract({ weeks: 1 }), { weeks: 1 })
    case 'this_month':
      return span(month, { months: 1 })
    case 'last_month':
      return span(month.subtract({ months: 1 }), { months: 1 })
    case 'this_quarter':
      return span(quarter, { months: 3 })
    case 'last_quarter':
      return span(quarter.subtract({ months: 3 }), { months: 3 })
    case 'this_year':
      return span(year, { years: 1 })
    case 'last_year':
      return span(year.subtract({ years: 1 }), { years: 1 })
    case 'q1':
    case 'q2':
    case 'q3':
    case 'q4': {
      const start = year.add({ months: 3 * (Number(period[1]) - 1) })
      const hasBegun = Temporal.PlainDate.compare(start, today) <= 0
      return span(hasBegun ? start : start.subtract({ years: 1 }), { months: 3 })
    }
    default:
      return period satisfies never
  }
}

function span(from: Temporal.PlainDate, length: Temporal.DurationLike): DateRange {
  return { from: from.toString(), to: from.add(length).subtract({ days: 1 }).toString() }
}
