import { readAmount } from './amount.ts'
import { findDates } from './date.ts'
import { findNumerals, type Numeral } from './numeral.ts'
import { readPercentage } from './percentage.ts'
import { findHalves, readPeriod } from './period.ts'
import type { Value } from './value.ts'

const READERS = [readPercentage, readAmount, readPeriod] as const
/** 壹拾万元整（小写：￥100,000.00） says one amount twice. */
const REPEATED = /^ ?\((?:小写|大写|即|计)?:? ?$/

/** The dates of a folded text, and what its numbers are numbers of. */
export function findValues(text: string): Value[] {
  const dates = findDates(text).filter(
    ({ start }, index, all) =>
      !all.slice(0, index).some((date) => date.start <= start && start < date.end),
  )
  const isDate = new Uint8Array(text.length)
  for (const { start, end } of dates) isDate.fill(1, start, end)
  const numbers = findNumerals(text).filter(({ start }) => isDate[start] === 0)
  const found = [
    ...dates,
    ...findHalves(text),
    ...numbers.map((numeral) => readNumber(text, numeral)),
  ]
  return joinRepeated(
    text,
    found.toSorted((a, b) => a.start - b.start),
  )
}

function readNumber(text: string, numeral: Numeral): Value {
  for (const read of READERS) {
    const value = read(text, numeral)
    if (value) return value
  }
  return { type: 'number', start: numeral.start, end: numeral.end, value: String(numeral.value) }
}

function joinRepeated(text: string, values: readonly Value[]): Value[] {
  const joined: Value[] = []
  for (const value of values) {
    const last = joined.at(-1)
    const isSame = last?.type === value.type && last.value === value.value
    if (
      last &&
      isSame &&
      REPEATED.test(text.slice(last.end, value.start)) &&
      text[value.end] === ')'
    ) {
      last.end = value.end + 1
    } else joined.push({ ...value })
  }
  return joined
}
