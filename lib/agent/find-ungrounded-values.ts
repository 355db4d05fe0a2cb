import type { Ungrounded } from '../function/ai.ts'
import { findUngrounded, toText } from './grounding.ts'

/** A number, amount, date, percentage or period, in one form: `percentage:20%` of 百分之二十. */
export interface FoundValue {
  value: string
  /** The bare number in it. */
  number?: string
  /** Whether it is not written in figures alone: 百分之二十, 10万元. */
  isInWords: boolean
  text: string
  start: number
}

/** The values of a text. Long texts are read in steps that keep nobody waiting. */
export type ListValues = (text: string) => Promise<FoundValue[]>

const UNCLOSED = /[“「《"][^“”「」《》"]+$/

/**
 * As `findUngrounded`, for texts written for people, in which thirty days may be 30 days or 三十日: a value is looked for
 * in whatever form.
 */
export async function findUngroundedValues(
  answer: string,
  sources: readonly unknown[],
  vocabulary: readonly unknown[],
  listValues: ListValues,
): Promise<Ungrounded[]> {
  // A mark that is not closed quotes all that follows.
  const closed = answer.replace(UNCLOSED, (open) => `“${open.slice(1)}”`)
  const others = findUngrounded(closed, sources, vocabulary).filter(
    ({ kind }) => kind === 'quotation' || kind === 'name',
  )
  const said = await listValues(answer)
  if (said.length === 0) return others
  const known = new Set((await listValues(sources.map(toText).join('\n'))).map((one) => one.value))
  const missing = said.filter(({ value }) => !known.has(value)).map(toUngrounded)
  return inOrder([...others, ...missing])
}

/**
 * As `findUngrounded`, and the numbers that are not written in figures alone: 百分之二十, 三十日, 10万元. They have to stand in a
 * source as that, or as a bare number without a unit, as rows have it. What a source has in such words, an answer may
 * have in figures.
 */
export async function findUngroundedWords(
  answer: string,
  sources: readonly unknown[],
  vocabulary: readonly unknown[],
  listValues: ListValues,
): Promise<Ungrounded[]> {
  const found = findUngrounded(answer, sources, vocabulary)
  const said = await listValues(answer)
  const claims = said.filter((value) => isClaim(value, answer))
  const inFigures = found.filter(({ kind }) => kind === 'number' || kind === 'date')
  if (claims.length + inFigures.length === 0) return found
  const isKnown = await knowValues(sources.map(toText).join('\n'), listValues)
  const missing = claims.filter((value) => !isKnown(value, answer)).map(toUngrounded)
  const isTold = (one: Ungrounded): boolean => missing.some((other) => overlap(one, other))
  const stands = (one: Ungrounded): boolean =>
    said.some((value) => overlap(one, toUngrounded(value)) && isKnown(value, answer))
  const others = found.filter((one) => !inFigures.includes(one) || !(isTold(one) || stands(one)))
  return inOrder([...others, ...missing])
}

/** With one of these a numeral counts something; others of one character are part of a word (十分, 四川) too often. */
const MEASURE =
  /^ ?(?:[个位名份台家次条项种件套章款笔单人张辆间层栋批箱吨克米度级成倍折期页字类组所把支根块盒瓶袋包桶只月]|公斤|公里|平方米|千克|点[钟半整])/
const CLAUSE = /^[编章节条款项]/

/** Whether a value in words says how much: not 一 alone, which is an article too, and not the place in a list (第二名). */
function isClaim({ value, number, isInWords, text, start }: FoundValue, answer: string): boolean {
  if (!isInWords) return false
  if (!isBare(value)) return true
  const behind = answer.slice(start + text.length)
  if (isOrdinal(answer, start)) return CLAUSE.test(behind)
  if (behind.startsWith('月')) return true
  return number !== '1' && (text.length > 1 || MEASURE.test(behind))
}

const isBare = (value: string): boolean => value.startsWith('number:')
const isOrdinal = (text: string, start: number): boolean => text[start - 1] === '第'

const MONTHS_A_QUARTER = 3
/** First and last day of each. */
const QUARTERS = [
  ['-01-01', '-03-31'],
  ['-04-01', '-06-30'],
  ['-07-01', '-09-30'],
  ['-10-01', '-12-31'],
] as const
/** One of a year, as people name it, with what stands before it; 三个季度 and 前三季度 are nine months. */
const QUARTER = /(?:第|(?<![上前后头近续去]))[一二三四1-4]季度$/

type IsKnown = (value: FoundValue, answer: string) => boolean

/** What a source says: values with their units, bare numbers, and those of clauses (第九条) by themselves. */
async function knowValues(source: string, listValues: ListValues): Promise<IsKnown> {
  const known = await listValues(source)
  const values = new Set(known.map(({ value }) => value))
  const dates = [...values].filter((value) => value.startsWith('date:')).map(toDate)
  const bare = known.filter(({ value }) => isBare(value))
  const numbersOf = (some: readonly FoundValue[]) => new Set(some.map(({ number }) => number))
  const ordinals = numbersOf(bare.filter(({ start }) => isOrdinal(source, start)))
  const counts = numbersOf(bare.filter(({ start }) => !isOrdinal(source, start)))
  const figures = numbersOf(bare.filter(({ isInWords }) => !isInWords))
  /** Rows have a quarter as the days that it has, calls as q3. */
  const hasQuarter = (quarter: number): boolean =>
    new RegExp(`\\bq${quarter}\\b`, 'i').test(source) || coversQuarter(dates, quarter)
  return ({ value, number = '', isInWords, text, start }, answer) => {
    const isQuarter = QUARTER.test(answer.slice(Math.max(0, start - 1), start + text.length))
    if (isQuarter && hasQuarter(Number(number))) return true
    if (!isBare(value)) {
      const isPart =
        value.startsWith('date:') && dates.some((date) => isPartOf(toDate(value), date))
      return values.has(value) || isPart || (isInWords && figures.has(number))
    }
    // What a source merely counts in words (三方) lends no figure.
    if (!isInWords) return false
    const isMonth = answer.startsWith('月', start + text.length)
    if (isMonth && dates.some((date) => monthOf(date) === Number(number))) return true
    if (isOrdinal(answer, start)) return ordinals.has(number) || figures.has(number)
    return counts.has(number)
  }
}

/** Whether one year's has its first and its last day there, or days in each of its months: one alone is no quarter. */
function coversQuarter(dates: readonly string[], quarter: number): boolean {
  const ends = QUARTERS[quarter - 1] ?? []
  const inIt = dates.filter((date) => Math.ceil(monthOf(date) / MONTHS_A_QUARTER) === quarter)
  return Object.values(Object.groupBy(inIt, yearOf)).some((ofYear = []) => {
    const hasEnds = ends.every((end) => ofYear.some((date) => date.endsWith(end)))
    return hasEnds || new Set(ofYear.map(monthOf)).size === MONTHS_A_QUARTER
  })
}

const toDate = (value: string): string => value.slice('date:'.length)

/** 2026-03 and --03-12 (of no year) of 2026-03-12. */
const isPartOf = (date: string, other: string): boolean =>
  other.startsWith(`${date}-`) || (date.startsWith('--') && other.endsWith(date.slice(1)))

/** Empty where it has none. */
const yearOf = (date: string): string => /^\d{4}/.exec(date)?.[0] ?? ''

const monthOf = (date: string): number => Number(/^(?:\d{4}|-)-(\d\d)/.exec(date)?.[1])

const toUngrounded = ({ text, start }: FoundValue): Ungrounded => ({
  text,
  kind: 'number',
  start,
  end: start + text.length,
})

const overlap = (one: Ungrounded, other: Ungrounded): boolean =>
  one.start < other.end && other.start < one.end

const inOrder = (found: readonly Ungrounded[]): Ungrounded[] =>
  found.toSorted((a, b) => a.start - b.start)
