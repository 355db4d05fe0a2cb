/** Periods that the sample tools know: how people say them, and from when to when they go. */
import type { Option } from '../family.ts'
import type { Random } from '../random.ts'
import { parts } from '../words/words.ts'

const PHRASES: [value: string, zh: string, en: string][] = [
  ['today', '今天|今日|今儿|当天|今天到现在|今天一天', 'today|so far today'],
  ['yesterday', '昨天|昨日|昨儿|昨天一天', 'yesterday'],
  [
    'this_week',
    '本周|这周|这个星期|这礼拜|这一周|本星期|这个礼拜|这星期',
    'this week|the current week|so far this week',
  ],
  [
    'last_week',
    '上周|上星期|上个星期|上礼拜|上一周|上个礼拜|前一周',
    'last week|the previous week|the past week|the week before',
  ],
  [
    'this_month',
    '本月|这个月|当月|这月|本月到现在',
    'this month|the current month|so far this month|this month so far',
  ],
  ['last_month', '上个月|上月|前一个月|上一个月', 'last month|the previous month|the past month'],
  [
    'this_quarter',
    '本季度|这个季度|这季度|当季|本季|当前季度',
    'this quarter|the current quarter|so far this quarter',
  ],
  [
    'last_quarter',
    '上季度|上个季度|上一季度|前一季度|上一个季度|上季',
    'last quarter|the previous quarter|the past quarter',
  ],
  [
    'this_year',
    '今年|本年度|本年|今年以来|今年到目前为止|今年到现在',
    'this year|the current year|so far this year|year to date|this year so far',
  ],
  [
    'last_year',
    '去年|上一年|去年全年|上年度|去年一年|前一年',
    'last year|the previous year|the past year',
  ],
]
const QUARTERS: [value: string, zh: string, en: string][] = [
  [
    'q1',
    '第一季度|一季度|Q1|1季度|第1季度|今年一季度|q1|今年第一季度|首季度',
    'Q1|in Q1|q1|in q1|in the first quarter|in quarter 1|in quarter one|Q1 this year',
  ],
  [
    'q2',
    '第二季度|二季度|Q2|2季度|第2季度|今年二季度|q2|今年第二季度',
    'Q2|in Q2|q2|in q2|in the second quarter|in quarter 2|in quarter two|Q2 this year',
  ],
  [
    'q3',
    '第三季度|三季度|Q3|3季度|第3季度|今年三季度|q3|今年第三季度',
    'Q3|in Q3|q3|in q3|in the third quarter|in quarter 3|in quarter three|Q3 this year',
  ],
  [
    'q4',
    '第四季度|四季度|Q4|4季度|第4季度|今年四季度|q4|今年第四季度',
    'Q4|in Q4|q4|in q4|in the fourth quarter|in quarter 4|in quarter four|Q4 this year',
  ],
]

const toOption = ([value, zh, en]: [string, string, string]): Option => ({
  value,
  zh: parts(zh),
  en: parts(en),
})

/** today … last_year. */
export const PERIOD_OPTIONS: Option[] = PHRASES.map(toOption)
/** today … last_year, q1 … q4. */
export const PERIOD_AND_QUARTER_OPTIONS: Option[] = [...PHRASES, ...QUARTERS].map(toOption)

/** The one way in which answers name a period. */
export const PERIOD_NAMES: Record<string, { zh: string; en: string }> = {
  today: { zh: '今天', en: 'today' },
  yesterday: { zh: '昨天', en: 'yesterday' },
  this_week: { zh: '本周', en: 'this week' },
  last_week: { zh: '上周', en: 'last week' },
  this_month: { zh: '本月', en: 'this month' },
  last_month: { zh: '上个月', en: 'last month' },
  this_quarter: { zh: '本季度', en: 'this quarter' },
  last_quarter: { zh: '上季度', en: 'last quarter' },
  this_year: { zh: '今年', en: 'this year' },
  last_year: { zh: '去年', en: 'last year' },
  q1: { zh: '第一季度', en: 'Q1' },
  q2: { zh: '第二季度', en: 'Q2' },
  q3: { zh: '第三季度', en: 'Q3' },
  q4: { zh: '第四季度', en: 'Q4' },
}

const DAY_MS = 86_400_000

/** A day on which somebody asks. */
export const someToday = (random: Random): Date =>
  new Date(Date.UTC(random.integer(2025, 2027), random.integer(0, 11), random.integer(1, 28)))

/** First and last day of a period, seen from a day, as `YYYY-MM-DD`. */
export function periodRange(period: string, today: Date): { from: string; to: string } {
  const year = today.getUTCFullYear()
  const month = today.getUTCMonth()
  const quarter = Math.floor(month / 3)
  const monday = new Date(today.getTime() - ((today.getUTCDay() + 6) % 7) * DAY_MS)
  const days = (start: Date, count: number): [Date, Date] => [
    start,
    new Date(start.getTime() + (count - 1) * DAY_MS),
  ]
  const months = (y: number, first: number, count: number): [Date, Date] => [
    new Date(Date.UTC(y, first, 1)),
    new Date(Date.UTC(y, first + count, 0)),
  ]
  const quarterOf = (index: number): [Date, Date] =>
    months(index > quarter ? year - 1 : year, index * 3, 3)
  const ranges: Record<string, () => [Date, Date]> = {
    today: () => days(today, 1),
    yesterday: () => days(new Date(today.getTime() - DAY_MS), 1),
    this_week: () => days(monday, 7),
    last_week: () => days(new Date(monday.getTime() - 7 * DAY_MS), 7),
    this_month: () => months(year, month, 1),
    last_month: () => months(year, month - 1, 1),
    this_quarter: () => months(year, quarter * 3, 3),
    last_quarter: () => months(year, quarter * 3 - 3, 3),
    this_year: () => months(year, 0, 12),
    last_year: () => months(year - 1, 0, 12),
    q1: () => quarterOf(0),
    q2: () => quarterOf(1),
    q3: () => quarterOf(2),
    q4: () => quarterOf(3),
  }
  const [from, to] = (ranges[period] ?? (() => days(today, 1)))()
  return { from: isoDay(from), to: isoDay(to) }
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
