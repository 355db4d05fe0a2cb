import { findDates, type FoundDate } from './find-dates.ts'

/** A stretch of an answer that stands in none of its sources. */
export interface Ungrounded {
  text: string
  kind: 'number' | 'date' | 'quotation'
}

const QUOTATION = /“([^”]+)”|「([^」]+)」|《([^》]+)》|"([^"]+)"/g
const UNCLOSED = /[“「《"][^“”「」《》"]+$/
/** A sign counts only where nothing is in front of it that makes it a dash. */
const NUMBER = /(?:(?<![\p{L}\p{N})\]-])[-−])?\d+(?:[,,]\d+)*(?:\.\d+)?/gu
/** Commas between groups of three digits belong to one number; any other stand between two. */
const GROUPED = /^[-−]?\d{1,3}(?:[,,]\d{3})+(?:\.\d+)?$/

/**
 * Finds what an answer claims without a source: numbers (with their sign), dates, and words in quotation
 * or title marks. The parts of a date are no numbers: `31` does not stand in `2026-10-31`.
 *
 * @param sources - the question, the calls' arguments and their results
 * @returns what stands in none of them; empty when the answer is grounded
 */
export function findUngrounded(answer: string, sources: readonly unknown[]): Ungrounded[] {
  const haystack = sources.map(toText).join('\n')
  const known = findDates(haystack)
  const said = findDates(answer)
  const numbers = new Set(
    matchAll(known.rest, NUMBER).flatMap((text) =>
      GROUPED.test(text) ? [normalizeNumber(text)] : splitNumbers(text),
    ),
  )
  const isKnown = (text: string): boolean => numbers.has(text)
  for (const { year } of known.dates) if (year !== undefined) numbers.add(String(year))
  const compact = normalizeText(haystack)
  const missing = <T>(kind: Ungrounded['kind'], found: T[], text: (one: T) => string) =>
    found.map((one): Ungrounded => ({ text: text(one), kind }))
  return [
    ...missing(
      'quotation',
      matchAll(answer, QUOTATION).filter((text) => !compact.includes(normalizeText(text))),
      String,
    ),
    ...missing(
      'date',
      said.dates.filter((date) => !known.dates.some((other) => isPartOf(date, other))),
      ({ text }) => text,
    ),
    ...missing(
      'number',
      matchAll(said.rest, NUMBER).filter(
        // `L3,196元` may be a model's number and an amount, or one number.
        (text) =>
          !(GROUPED.test(text) && isKnown(normalizeNumber(text))) &&
          !splitNumbers(text).every(isKnown),
      ),
      String,
    ),
  ]
}

/**
 * The numbers, amounts, dates, percentages and periods of a text, each in one form: `20%` of 百分之二十. Long texts are read in
 * steps that keep nobody waiting.
 */
export type ListValues = (text: string) => Promise<string[]>

/**
 * As `findUngrounded`, for texts written for people, in which thirty days may be 30 days or 三十日: a value is looked for
 * in whatever form.
 */
export async function findUngroundedValues(
  answer: string,
  sources: readonly unknown[],
  listValues: ListValues,
): Promise<Ungrounded[]> {
  // A mark that is not closed quotes all that follows.
  const closed = answer.replace(UNCLOSED, (open) => `“${open.slice(1)}”`)
  const quotations = findUngrounded(closed, sources).filter(({ kind }) => kind === 'quotation')
  const said = await listValues(answer)
  if (said.length === 0) return quotations
  const known = new Set(await listValues(sources.map(toText).join('\n')))
  const missing = said.filter((value) => !known.has(value))
  return [...quotations, ...missing.map((text): Ungrounded => ({ text, kind: 'number' }))]
}

/** Whether all that the first says of a date, the second says too. */
const isPartOf = (date: FoundDate, other: FoundDate): boolean =>
  (['year', 'month', 'day'] as const).every(
    (part) => date[part] === undefined || date[part] === other[part],
  )

/** Strings as they are, without JSON's escapes; everything else as JSON. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(toText).join('\n')
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, member]) => `${key}\n${toText(member)}`)
      .join('\n')
  }
  return String(value)
}

function matchAll(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match.slice(1).find(Boolean) ?? match[0])
}

const normalizeNumber = (text: string): string =>
  String(Number(text.replaceAll(/[,,]/g, '').replace('−', '-')))

const splitNumbers = (text: string): string[] => text.split(/[,,]/).map(normalizeNumber)

/** Neither spaces nor the width of punctuation make a quotation another one. */
const normalizeText = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '')
