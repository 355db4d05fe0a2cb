import { normalizeFigures } from '../base/index.ts'
import type { Ungrounded } from '../function/ai.ts'
import { findDates, type Found, type FoundDate } from './find-dates.ts'
import { findNames } from './find-names.ts'

const QUOTATION = /“([^”]+)”|「([^」]+)」|《([^》]+)》|"([^"]+)"/dg
/** A sign counts only where nothing is in front of it that makes it a dash. */
const NUMBER = /(?:(?<![\p{L}\p{N})\]%‰℃°-])[-−])?\d+(?:[,，]\d+)*(?:\.\d+)*/gu
/** Commas between groups of three digits belong to one number; any other stand between two. */
const GROUPED = /^[-−]?\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$/

/**
 * Finds what an answer claims without a source: numbers (with their sign), dates, words in quotation
 * or title marks, and names. The parts of a date are no numbers: `31` does not stand in `2026-10-31`. Whether what stands in a
 * source is said of the right thing is not looked at.
 *
 * @param sources - the question, the calls' arguments and their results
 * @param vocabulary - what else may lend a name: the function's instructions, its tools
 * @returns what stands in none of them, in the order of the answer; empty when the answer is grounded
 */
export function findUngrounded(
  answer: string,
  sources: readonly unknown[],
  vocabulary: readonly unknown[] = [],
): Ungrounded[] {
  const haystack = narrow(sources.map(toText).join('\n'))
  const known = findDates(haystack)
  const said = findDates(narrow(answer))
  const numbers = new Set(
    findAll(known.rest, NUMBER).flatMap(({ text }) =>
      GROUPED.test(text) ? [normalizeFigures(text)] : splitNumbers(text),
    ),
  )
  const isKnown = (text: string): boolean => numbers.has(text)
  for (const { year } of known.dates) if (year !== undefined) numbers.add(String(year))
  const compact = normalizeText(haystack)
  const missing = (kind: Ungrounded['kind'], found: readonly Found[]) =>
    found.map(({ text, start }): Ungrounded => {
      const end = start + text.length
      return { text: answer.slice(start, end), kind, start, end }
    })
  const claimed = [
    ...missing(
      'quotation',
      findAll(answer, QUOTATION).filter(({ text }) => !compact.includes(normalizeText(text))),
    ),
    ...missing(
      'date',
      said.dates.filter((date) => !known.dates.some((other) => isPartOf(date, other))),
    ),
    ...missing(
      'number',
      findAll(said.rest, NUMBER).filter(
        // `L3,196元` may be a model's number and an amount, or one number.
        ({ text }) =>
          !(GROUPED.test(text) && isKnown(normalizeFigures(text))) &&
          !splitNumbers(text).every(isKnown),
      ),
    ),
  ]
  const readable = [haystack, ...vocabulary.map(toText)].join('\n').normalize('NFKC')
  const overlaps = (one: Ungrounded, other: Ungrounded): boolean =>
    one.start < other.end && other.start < one.end
  const names = missing('name', findNames(said.rest, readable)).filter(
    (name) => !claimed.some((one) => one.kind !== 'number' && overlaps(one, name)),
  )
  // The digits of X7 are no number.
  const others = claimed.filter(
    (one) => one.kind !== 'number' || !names.some((name) => overlaps(one, name)),
  )
  return [...others, ...names].toSorted((a, b) => a.start - b.start)
}

/** Whether all that the first says of a date, the second says too. */
const isPartOf = (date: FoundDate, other: FoundDate): boolean =>
  (['year', 'month', 'day'] as const).every(
    (part) => date[part] === undefined || date[part] === other[part],
  )

/** Strings as they are, without JSON's escapes; everything else as JSON. */
export function toText(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(toText).join('\n')
  if (value !== null && typeof value === 'object') {
    return Object.entries(value)
      .map(([key, member]) => `${key}\n${toText(member)}`)
      .join('\n')
  }
  return String(value)
}

/** What a pattern matches, or the first of its groups that does. */
function findAll(text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(pattern)].map((match) => {
    const group = match.slice(1).findIndex(Boolean) + 1
    return { text: match[group] ?? '', start: match.indices?.[group]?.[0] ?? match.index }
  })
}

const splitNumbers = (text: string): string[] => text.split(/[,，]/).map(normalizeFigures)

/** Full-width figures as others, one for one. */
const narrow = (text: string): string =>
  text.replaceAll(/[０-９．]/g, (figure) => String.fromCharCode(figure.charCodeAt(0) - 0xfee0))

/** Neither spaces nor the width of punctuation make a quotation another one. */
const normalizeText = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, '')
