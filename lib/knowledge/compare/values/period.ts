import { type Numeral, round } from './numeral.ts'
import type { Value } from './value.ts'

/** How many of one unit the other units have. Days and months, days and hours are not counted in one another. */
const UNITS: readonly (readonly [pattern: string, unit: string, times: number])[] = [
  [String.raw`个?工作日|(?:business|working) days?\b`, 'working days', 1],
  [String.raw`个?(?:自然|日历)?[日天](?!元)|(?:calendar )?days?\b`, 'days', 1],
  [String.raw`个?(?:星期|周|礼拜)(?!年)|weeks?\b`, 'days', 7],
  [String.raw`个月|months?\b`, 'months', 1],
  [String.raw`个?季度|quarters?\b`, 'months', 3],
  [String.raw`年(?!级)|years?\b`, 'months', 12],
  [String.raw`个?小时|hours?\b`, 'minutes', 60],
  [String.raw`分钟|minutes?\b`, 'minutes', 1],
  [String.raw`秒钟?|seconds?\b`, 'seconds', 1],
]
const PATTERNS = UNITS.map(([pattern, unit, times]) => ({
  pattern: new RegExp(`^[ -]?(?:${pattern})`),
  unit,
  times,
}))

/** 三十日, 30天, thirty (30) days; 一年 is 12 months; 工作日 is not 日. */
export function readPeriod(text: string, numeral: Numeral): Value | undefined {
  const after = text.slice(numeral.end, numeral.end + 20)
  for (const { pattern, unit, times } of PATTERNS) {
    const match = pattern.exec(after)
    if (!match) continue
    const count = round(numeral.value * times)
    const end = numeral.end + match[0].length
    const isNth = text[numeral.start - 1] === '第'
    const start = numeral.start - (isNth ? 1 : 0)
    // 每月二十五日 is a day, and not how long something takes.
    if (
      unit === 'days' &&
      /[每当次上本该]月第?$/.test(text.slice(Math.max(0, numeral.start - 3), numeral.start))
    ) {
      return { type: 'date', start, end, value: `day ${count} of the month` }
    }
    return {
      type: 'period',
      start,
      end,
      value: isNth ? `${unit.slice(0, -1)} ${count}` : show(count, unit),
    }
  }
  return undefined
}

/** Half a year, which has no numeral. */
export function findHalves(text: string): Value[] {
  return [
    ...text.matchAll(/(?<!一年)半(?:个月|年|小时|天)|half (?:a|an|one) (?:year|hour)\b/g),
  ].flatMap((match) => {
    const value = /年|year/.test(match[0])
      ? '6 months'
      : /时|hour/.test(match[0])
        ? '30 minutes'
        : undefined
    if (value === undefined) return []
    return [
      { type: 'period' as const, start: match.index, end: match.index + match[0].length, value },
    ]
  })
}

function show(count: number, unit: string): string {
  if (unit === 'minutes' && count % 60 === 0) return show(count / 60, 'hours')
  return `${count} ${count === 1 ? unit.slice(0, -1) : unit}`
}
