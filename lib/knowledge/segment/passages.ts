import type { Clause, ClauseLevel } from '../clause.ts'

/** What is indexed as one: an exact range of the text, of one clause. */
export interface Passage {
  /** The ordinal of the clause that it is cited as. */
  clause: number
  /** The clause's, which stands in front of each part of a long one. */
  breadcrumb: string
  start: number
  /** Exclusive. */
  end: number
}

/**
 * In UTF-16 code units: about 800 tokens of Chinese, 300 of English. Longer ones answer a question less exactly, and
 * five of them should fit a prompt.
 */
const MAX_LENGTH = 1200
/** A part that is shorter (（一）不可抗力；) says little without what it is part of. */
const SHORT_LENGTH = 40

/** Levels whose short parts are read together with what they are part of. */
const LIST_LEVELS: ReadonlySet<ClauseLevel> = new Set(['paragraph', 'item', 'subitem'])

/**
 * The passages of a document, in order. They are a partition of its text: a clause's own words, split at sentences
 * where they are long; with the short parts of its list; and a heading without words together with its first part.
 */
export function toPassages(clauses: readonly Clause[], text: string): Passage[] {
  const together = findTogether(clauses)
  const passages: Passage[] = []
  let start = 0
  let index = 0
  while (index < clauses.length) {
    const clause = clauses[index]
    if (!clause) break
    const isTogether = together.has(index)
    const end = isTogether ? clause.subtreeEnd : clause.end
    index++
    if (isTogether) while ((clauses[index]?.start ?? Infinity) < end) index++
    const next = clauses[index]
    const isHeadingAlone =
      text.slice(Math.max(start, Math.min(clause.bodyStart, end)), end).trim() === ''
    if (isHeadingAlone && next?.parent === clause.ordinal) continue
    for (const part of splitLong(text, start, end)) {
      passages.push({ clause: clause.ordinal, breadcrumb: clause.breadcrumb, ...part })
    }
    start = end
  }
  return passages
}

/** The places of clauses that are one passage with all of their parts: each of these is short. */
function findTogether(clauses: readonly Clause[]): Set<number> {
  const together = new Set<number>()
  const longestBelow: number[] = clauses.map(() => 0)
  const hasOtherBelow: boolean[] = clauses.map(() => false)
  for (let index = clauses.length - 1; index >= 0; index--) {
    const clause = clauses[index]
    if (!clause) continue
    const { parent, level, start, end, subtreeEnd } = clause
    const isWhole =
      subtreeEnd > end && !hasOtherBelow[index] && (longestBelow[index] ?? 0) <= SHORT_LENGTH
    if (isWhole && subtreeEnd - start <= MAX_LENGTH) together.add(index)
    if (parent === null) continue
    longestBelow[parent] = Math.max(
      longestBelow[parent] ?? 0,
      longestBelow[index] ?? 0,
      end - start,
    )
    if (!LIST_LEVELS.has(level) || hasOtherBelow[index]) hasOtherBelow[parent] = true
  }
  return together
}

const SENTENCE_END = /(?:[。；！？]|[.;!?](?=\s))\n*|\n+/gu

/** At the last end of a sentence that fits; inside of a sentence only where none does. */
function splitLong(text: string, start: number, end: number): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = []
  let from = start
  while (end - from > MAX_LENGTH) {
    const window = text.slice(from, from + MAX_LENGTH)
    const last = [...window.matchAll(SENTENCE_END)].at(-1)
    let length = last ? last.index + last[0].length : MAX_LENGTH
    // A character of two code units stays whole.
    if (!last && /[\ud800-\udbff]/.test(text.charAt(from + length - 1))) length--
    parts.push({ start: from, end: from + length })
    from += length
  }
  if (from < end) parts.push({ start: from, end })
  return parts
}
