import { readAmount } from './amount.ts'
import { findDates } from './date.ts'
import { findNumerals, type Numeral } from './numeral.ts'
import { readPercentage } from './percentage.ts'
import { findHalves, readPeriod } from './period.ts'
import type { Value } from './value.ts'

const READERS = [readPercentage, readAmount, readPeriod] as const
/** 壹拾万元整（小写：￥100,000.00） says one amount twice. */
const REPEATED = /^ ?\((?:小写|大写|即|计)?:? ?$/
const VERSION_BEFORE = /(?:版本?号?|version|ver\.?|rev\.?|release)[ :]{0,2}$/

/** The dates of a folded text, and what its numbers are numbers of. */
export function findValues(text: string): Value[] {
  const dates = findDates(text).filter(
    ({ start }, index, all) =>
      !all.slice(0, index).some((date) => date.start <= start && start < date.end),
  )
  const isDate = new Uint8Array(text.length)
  for (const { start, end } of dates) isDate.fill(1, start, end)
  const numbers = findNumerals(text).filter(
    ({ start, end }) => !isDate.subarray(start, end).includes(1),
  )
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
  const { start, end } = numeral
  const readers = Number.isNaN(numeral.value) ? [] : READERS
  for (const read of readers) {
    const value = read(text, numeral)
    if (value) return { number: numeral.text, ...value }
  }
  const number = readVersion(text, numeral) ?? numeral.text
  return { type: 'number', start, end, value: number, number }
}

/** 2.10 of 版本2.10, which is another one than 2.1; 2.0 is 2. */
function readVersion(text: string, { start, end }: Numeral): string | undefined {
  const isVersion =
    VERSION_BEFORE.test(text.slice(Math.max(0, start - 10), start)) || text[end] === '版'
  const written = text.slice(start, end)
  return isVersion && /^\d+\.\d+$/.test(written) ? written.replace(/\.0$/, '') : undefined
}

function joinRepeated(text: string, values: readonly Value[]): Value[] {
  const joined: Value[] = []
  for (const value of values) {
    const last = joined.at(-1)
    // The million of 2 million dollars.
    if (last && value.start < last.end) continue
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
