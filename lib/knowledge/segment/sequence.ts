import type { Candidate } from './candidates.ts'

/** How a number follows another of its sequence. */
export type Following = 'next' | 'gap' | 'same' | 'none'

export function follow(before: readonly number[], now: readonly number[]): Following {
  const difference = (now.at(-1) ?? 0) - (before.at(-1) ?? 0)
  if (!hasSamePrefix(before, now)) {
    // 2.1 after 1.4, where nothing says "2".
    const isNextPrefix = follow(before.slice(0, -1), now.slice(0, -1)) === 'next'
    return now.length > 1 && now.at(-1) === 1 && isNextPrefix ? 'next' : 'none'
  }
  if (difference === 1) return 'next'
  return difference > 1 ? 'gap' : difference === 0 ? 'same' : 'none'
}

function hasSamePrefix(before: readonly number[], now: readonly number[]): boolean {
  if (before.length !== now.length) return false
  for (let index = 0; index < now.length - 1; index++)
    if (before[index] !== now[index]) return false
  return true
}

/** So many missing numbers are taken for deleted clauses where nothing else confirms them: before a title, or in a list. */
export const MAX_MISSING_TITLES = 3
const MAX_MISSING_ITEMS = 1
/** So many of the same scheme are looked at to find out whether a missing number comes later. */
const LOOK_AHEAD = 64
/** A mention comes before its clause by few others. */
const MENTION_LOOK_AHEAD = 8

/** The candidates of one scheme, in order, from where they can be looked ahead. */
export interface Sequences {
  /** The next one of the same scheme. */
  next: (candidate: Candidate) => Candidate | undefined
}

export function createSequences(candidates: readonly Candidate[]): Sequences {
  const nexts = new Map<Candidate, Candidate>()
  const lastOfScheme = new Map<string, Candidate>()
  for (const candidate of candidates) {
    // 附件2 comes after 附件1, whatever parts 附件1-1 that has.
    const scheme = `${candidate.scheme} ${candidate.numbers.length}`
    const before = lastOfScheme.get(scheme)
    if (before) nexts.set(before, candidate)
    lastOfScheme.set(scheme, candidate)
  }
  return { next: (candidate) => nexts.get(candidate) }
}

/**
 * Whether a candidate may follow although numbers between `before` and its own are missing: none of them comes later
 * in the same run (then this is a mention of a clause to come), and the run goes on from here, or few are missing and
 * it is hardly a mention.
 */
export function isTolerableGap(
  sequences: Sequences,
  candidate: Candidate,
  before: readonly number[],
): boolean {
  const from = before.at(-1) ?? 0
  const to = candidate.numbers.at(-1) ?? 0
  let next = sequences.next(candidate)
  const isConfirmed = next !== undefined && follow(candidate.numbers, next.numbers) === 'next'
  for (let looked = 0; next && looked < LOOK_AHEAD; looked++) {
    const number = next.numbers.at(-1) ?? 0
    if (!hasSamePrefix(next.numbers, candidate.numbers) || number === 1) break
    if (number > from && number < to) return false
    next = sequences.next(next)
  }
  // 第十二条 may be mentioned at a sentence's beginning; 3.4 and （四） in a list hardly are.
  const isWord =
    candidate.numbers.length === 1 && /^\p{L}{2}|^第|^[条章节编]/u.test(candidate.scheme)
  const missing = to - from - 1
  if (candidate.isTitle || candidate.heading !== '')
    return isConfirmed || missing <= MAX_MISSING_TITLES
  return isConfirmed || (!isWord && missing <= MAX_MISSING_ITEMS)
}

/** Whether the same number comes again with a heading before the next number does: then this one is a mention. */
export function isOutdone(sequences: Sequences, candidate: Candidate): boolean {
  if (candidate.isTitle || candidate.heading !== '' || candidate.isCertain) return false
  let next = sequences.next(candidate)
  for (let looked = 0; next && looked < MENTION_LOOK_AHEAD; looked++) {
    if (follow(candidate.numbers, next.numbers) !== 'same') return false
    if (next.isTitle || next.heading !== '') return true
    next = sequences.next(next)
  }
  return false
}

/**
 * Whether a list that begins anew is within the item before it: its own numbers end, and then that item's next one
 * comes. Else it is a second list beside the first.
 */
export function isNestedList(
  sequences: Sequences,
  first: Candidate,
  outer: readonly number[],
): boolean {
  let last = first
  for (let next = sequences.next(first); next; next = sequences.next(next)) {
    const goesOn = follow(last.numbers, next.numbers) === 'next' && next.isTitle === first.isTitle
    if (!goesOn) return follow(outer, next.numbers) === 'next'
    last = next
  }
  return false
}
