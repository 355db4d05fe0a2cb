import { describe, expect, test } from 'vitest'
import { PERIODS, resolvePeriod, type Period } from '../../lib/function/periods.ts'

const at = (now: string, timeZone = 'Asia/Shanghai') => ({ timeZone, now: new Date(now) })
const day = (date: string) => Temporal.PlainDate.from(date)
const days = ({ from, to }: { from: string; to: string }) => day(from).until(day(to)).days + 1

/** Noon in Shanghai on every day from 2023 to 2028: two leap years, every weekday at every border. */
const everyDay = Array.from({ length: 6 * 365 + 2 }, (_, index) =>
  day('2023-01-01').add({ days: index }),
)
const noon = (date: Temporal.PlainDate) => at(`${date.toString()}T04:00:00Z`)

describe('resolvePeriod()', () => {
  test.each<[Period, string, string, string]>([
    ['today', '2026-11-24T02:00:00Z', '2026-11-24', '2026-11-24'],
    ['yesterday', '2026-03-01T02:00:00Z', '2026-02-28', '2026-02-28'],
    ['this_week', '2026-11-22T02:00:00Z', '2026-11-16', '2026-11-22'],
    ['last_week', '2027-01-01T02:00:00Z', '2026-12-21', '2026-12-27'],
    ['this_month', '2028-02-10T02:00:00Z', '2028-02-01', '2028-02-29'],
    ['last_month', '2027-01-31T02:00:00Z', '2026-12-01', '2026-12-31'],
    ['this_quarter', '2026-11-24T02:00:00Z', '2026-10-01', '2026-12-31'],
    ['last_quarter', '2027-02-10T02:00:00Z', '2026-10-01', '2026-12-31'],
    ['this_year', '2026-01-01T02:00:00Z', '2026-01-01', '2026-12-31'],
    ['last_year', '2026-12-31T02:00:00Z', '2025-01-01', '2025-12-31'],
    ['q4', '2026-09-30T02:00:00Z', '2025-10-01', '2025-12-31'],
    ['q4', '2026-10-01T02:00:00Z', '2026-10-01', '2026-12-31'],
    ['q1', '2026-01-01T02:00:00Z', '2026-01-01', '2026-03-31'],
  ])('%s at %s is %s to %s', (period, now, from, to) => {
    expect(resolvePeriod(period, at(now))).toEqual({ from, to })
  })

  test('the time zone decides which day it is', () => {
    const now = '2026-12-31T16:30:00Z'
    expect(resolvePeriod('this_year', at(now, 'Asia/Shanghai')).from).toBe('2027-01-01')
    expect(resolvePeriod('this_year', at(now, 'America/New_York')).from).toBe('2026-01-01')
  })

  test.each(['America/New_York', 'Europe/Berlin'])(
    'each hour of a year in %s lies in its today, and days without 24 hours count once',
    (timeZone) => {
      const formatter = new Intl.DateTimeFormat('sv-SE', { timeZone })
      const start = Date.UTC(2026, 0, 1)
      for (let hour = 0; hour < 365 * 24; hour += 1) {
        const now = new Date(start + hour * 3_600_000)
        const local = formatter.format(now)
        expect(resolvePeriod('today', { timeZone, now })).toEqual({ from: local, to: local })
        const { to } = resolvePeriod('yesterday', { timeZone, now })
        expect(day(to).add({ days: 1 }).toString()).toBe(local)
      }
    },
  )

  test('what is last ends the day before what is this begins, and this holds today', () => {
    for (const date of everyDay) {
      for (const unit of ['week', 'month', 'quarter', 'year'] as const) {
        const present = resolvePeriod(`this_${unit}`, noon(date))
        const past = resolvePeriod(`last_${unit}`, noon(date))
        expect(day(past.to).add({ days: 1 }).toString()).toBe(present.from)
        expect(present.from <= date.toString() && date.toString() <= present.to).toBe(true)
      }
    }
  })

  test('weeks are Monday to Sunday; months, quarters and years are whole', () => {
    for (const date of everyDay) {
      const week = resolvePeriod('this_week', noon(date))
      expect([day(week.from).dayOfWeek, days(week)]).toEqual([1, 7])
      const month = resolvePeriod('this_month', noon(date))
      expect(days(month)).toBe(day(month.from).daysInMonth)
      const quarter = resolvePeriod('this_quarter', noon(date))
      expect([1, 4, 7, 10]).toContain(day(quarter.from).month)
      expect(day(quarter.to).add({ days: 1 }).day).toBe(1)
      const year = resolvePeriod('last_year', noon(date))
      expect(days(year)).toBe(day(year.from).daysInYear)
    }
  })

  test('a quarter by name has begun, and lies within the last twelve months', () => {
    for (const date of everyDay) {
      for (const period of PERIODS.filter((name) => /^q\d$/.test(name))) {
        const { from, to } = resolvePeriod(period, noon(date))
        expect(from <= date.toString()).toBe(true)
        expect(day(from).until(date, { largestUnit: 'months' }).months).toBeLessThan(12)
        expect(day(from).month).toBe(3 * Number(period[1]) - 2)
        expect(day(to).add({ days: 1 }).day).toBe(1)
      }
    }
  })

  test('an unknown time zone is refused', () => {
    expect(() => resolvePeriod('today', { timeZone: 'Mars/Olympus' })).toThrow(RangeError)
  })
})
