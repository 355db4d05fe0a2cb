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
  return before.slice(0, -1).join('.') === now.slice(0, -1).join('.')
}

/** So many missing numbers are taken for deleted clauses where nothing else confirms them. */
const MAX_UNCONFIRMED_GAP = 3
/** So many of the same scheme are looked at to find out whether a missing number comes later. */
const LOOK_AHEAD = 64

/** The candidates of one scheme, in order, from where they can be looked ahead. */
export interface Sequences {
  /** The next candidates of the same scheme, nearest first. */
  after: (candidate: Candidate) => Iterable<Candidate>
}

export function createSequences(candidates: readonly Candidate[]): Sequences {
  const byScheme = new Map<string, Candidate[]>()
  const place = new Map<Candidate, number>()
  for (const candidate of candidates) {
    const same = byScheme.get(candidate.scheme) ?? []
    place.set(candidate, same.push(candidate) - 1)
    byScheme.set(candidate.scheme, same)
  }
  return {
    *after(candidate) {
      const same = byScheme.get(candidate.scheme) ?? []
      for (let index = (place.get(candidate) ?? 0) + 1; index < same.length; index++) {
        const next = same[index]
        if (next) yield next
      }
    },
  }
}

/**
 * Whether a candidate may follow although numbers between `before` and its own are missing: none of them comes later
 * in the same run (then this is a mention of a clause to come), and the run goes on from here, or few are missing and
 * it stands as a title.
 */
export function isTolerableGap(
  sequences: Sequences,
  candidate: Candidate,
  before: readonly number[],
): boolean {
  const from = before.at(-1) ?? 0
  const to = candidate.numbers.at(-1) ?? 0
  let isConfirmed = false
  let looked = 0
  for (const { numbers } of sequences.after(candidate)) {
    const number = numbers.at(-1) ?? 0
    if (looked === 0) isConfirmed = hasSamePrefix(numbers, candidate.numbers) && number === to + 1
    if (!hasSamePrefix(numbers, candidate.numbers) || number === 1) break
    if (number > from && number < to) return false
    if (++looked === LOOK_AHEAD) break
  }
  return (
    isConfirmed ||
    (to - from <= MAX_UNCONFIRMED_GAP + 1 && (candidate.isTitle || candidate.heading !== ''))
  )
}

/** Whether the same number comes again with a heading before the next number does: then this one is a mention. */
export function isOutdone(sequences: Sequences, candidate: Candidate): boolean {
  if (candidate.isTitle || candidate.heading !== '' || candidate.isCertain) return false
  let looked = 0
  for (const next of sequences.after(candidate)) {
    if (follow(candidate.numbers, next.numbers) !== 'same' || ++looked > LOOK_AHEAD) return false
    if (next.isTitle || next.heading !== '') return true
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
  let last: readonly number[] = first.numbers
  for (const next of sequences.after(first)) {
    const goesOn = follow(last, next.numbers) === 'next' && next.isTitle === first.isTitle
    if (!goesOn) return follow(outer, next.numbers) === 'next'
    last = next.numbers
  }
  return false
}
