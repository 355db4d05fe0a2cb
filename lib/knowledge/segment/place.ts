import type { Candidate } from './candidates.ts'
import { countVotes, rankSchemes, type Ranks } from './depths.ts'
import { isAppendix, type Scheme } from './labels.ts'
import {
  createSequences,
  follow,
  isNestedList,
  isOutdone,
  isTolerableGap,
  MAX_MISSING_TITLES,
  type Sequences,
} from './sequence.ts'

/** A candidate that is a clause, and the one that it is part of. */
export interface Placed {
  candidate: Candidate
  parent: Placed | undefined
}

interface Open {
  placed: Placed
  rank: number
}

const APPENDIX_RANK = 0
const SIGNATURES_RANK = 1
/** Deeper than the clause that a nested list stands in, and higher than the scheme below that. */
const NESTED = 0.001

/** The candidates that are clauses, in order, each under the one that it is part of. */
export function placeClauses(candidates: readonly Candidate[]): Placed[] {
  const votes = countVotes(candidates)
  const placed: Placed[] = []
  const appendices = new Map<string, Placed>()
  for (const { appendix, parts } of splitAtAppendices(candidates)) {
    const top: Placed | undefined = appendix && {
      candidate: appendix,
      parent: appendices.get(nameAppendix(appendix.scheme, appendix.numbers.slice(0, -1))),
    }
    if (top) {
      placed.push(top)
      const { scheme, numbers } = top.candidate
      if (numbers.length > 0) appendices.set(nameAppendix(scheme, numbers), top)
    }
    placed.push(...placeRegion(parts, top, rankSchemes(parts, votes)))
  }
  return placed
}

/** Whether that is the appendix before, or one of the next: 附件7-1 after 附件1 is only spoken of. */
function isNear(before: readonly number[], above: readonly number[]): boolean {
  const ahead = (above.at(-1) ?? 0) - (before.at(-1) ?? 0)
  return above.length === 0 || (ahead >= 0 && ahead <= MAX_MISSING_TITLES + 1)
}

/** 附件 1.2 */
const nameAppendix = (scheme: Scheme, numbers: readonly number[]): string =>
  `${scheme} ${numbers.join('.')}`

interface Region {
  /** None of the contract's body. */
  appendix?: Candidate
  parts: Candidate[]
}

/** The contract's body and each of its appendices: every one is numbered for itself. */
function splitAtAppendices(candidates: readonly Candidate[]): Region[] {
  const sequences = createSequences(candidates)
  const regions: Region[] = [{ parts: [] }]
  /** Of the parts of each appendix, and of the appendices themselves, the last number. */
  const last = new Map<string, number>()
  const lastOf = (scheme: Scheme, above: readonly number[]): readonly number[] => [
    ...above,
    last.get(nameAppendix(scheme, above)) ?? 0,
  ]
  for (const [index, candidate] of candidates.entries()) {
    if (!isAppendix(candidate.scheme)) {
      regions.at(-1)?.parts.push(candidate)
      continue
    }
    const { scheme, numbers, block } = candidate
    // The whole document may be an annex or a supplement itself.
    const isTitle = index === 0 && block === 0 && numbers.length === 0
    const above = numbers.slice(0, -1)
    const before = lastOf(scheme, above)
    const following = numbers.length === 0 ? 'next' : follow(before, numbers)
    const isNext =
      isNear(lastOf(scheme, above.slice(0, -1)), above) &&
      (following === 'next' ||
        (following === 'gap' && isTolerableGap(sequences, candidate, before)))
    if (isTitle || !isNext) continue
    regions.push({ appendix: candidate, parts: [] })
    // 附件2-1 stands for 附件2 where that has no line of its own.
    for (const [depth, number] of numbers.entries())
      last.set(nameAppendix(scheme, numbers.slice(0, depth)), number)
  }
  return regions
}

function placeRegion(
  candidates: readonly Candidate[],
  top: Placed | undefined,
  ranks: Ranks,
): Placed[] {
  const sequences = createSequences(candidates)
  const stack: Open[] = top ? [{ placed: top, rank: APPENDIX_RANK }] : []
  const last = new Map<Scheme, Placed>()
  const placed: Placed[] = []

  const push = (candidate: Candidate, rank: number): void => {
    while ((stack.at(-1)?.rank ?? -1) >= rank) stack.pop()
    const next = { candidate, parent: stack.at(-1)?.placed }
    stack.push({ placed: next, rank })
    placed.push(next)
    last.set(candidate.scheme, next)
  }

  for (const [index, candidate] of candidates.entries()) {
    const signed = stack.some(({ rank }) => rank === SIGNATURES_RANK)
    if (candidate.scheme === 'signatures') {
      if (!signed && placed.length > 0) push(candidate, SIGNATURES_RANK)
      continue
    }
    const rank = ranks.get(candidate.scheme) ?? SIGNATURES_RANK + 1
    if (candidate.numbers.length === 0) {
      push(candidate, rank)
      continue
    }
    const sibling = findSibling(stack, candidate, sequences)
    const previous = last.get(candidate.scheme)
    const before = previous?.candidate.numbers
    if (sibling) {
      push(candidate, closeUnnamedParent(stack, candidate, previous, sibling.rank))
    } else if (signed && before && follow(before, candidate.numbers) !== 'next') {
      continue
    } else if (startsSequence(candidate, candidates[index + 1], { stack, before, sequences })) {
      const outer = stack.findLast((open) => open.placed.candidate.scheme === candidate.scheme)
      if (!outer) push(candidate, closeUnnamedParent(stack, candidate, previous, rank))
      else if (isNestedList(sequences, candidate, outer.placed.candidate.numbers)) {
        push(candidate, (stack.at(-1)?.rank ?? rank) + NESTED)
      } else push(candidate, outer.rank)
    }
  }
  return placed
}

/** The open clause whose next one this is: the innermost one, unless a further one looks more like it. */
function findSibling(
  stack: readonly Open[],
  candidate: Candidate,
  sequences: Sequences,
): Open | undefined {
  const open = stack
    .filter(({ placed }) => placed.candidate.scheme === candidate.scheme)
    .toReversed()
  if (open.length === 0 || isOutdone(sequences, candidate)) return undefined
  const next = open.filter(
    ({ placed }) => follow(placed.candidate.numbers, candidate.numbers) === 'next',
  )
  if (next.length > 0)
    return next.find(({ placed }) => placed.candidate.isTitle === candidate.isTitle) ?? next[0]
  return open.find(({ placed }) => {
    const { numbers } = placed.candidate
    return (
      follow(numbers, candidate.numbers) === 'gap' && isTolerableGap(sequences, candidate, numbers)
    )
  })
}

interface Context {
  stack: readonly Open[]
  /** The last of the same scheme in this region, open or not. */
  before: readonly number[] | undefined
  sequences: Sequences
}

/** Whether a candidate begins a sequence, or goes on with one across a higher heading. */
function startsSequence(
  candidate: Candidate,
  following: Candidate | undefined,
  { stack, before, sequences }: Context,
): boolean {
  const { scheme, numbers } = candidate
  const number = numbers.at(-1) ?? 0
  if (isOutdone(sequences, candidate)) return false
  const isOpen = stack.some(({ placed }) => placed.candidate.scheme === scheme)
  if (numbers.length > 1) {
    const parent = numbers.slice(0, -1)
    const isUnderParent = isUnder(stack, parent)
    if (!isUnderParent && before !== undefined) return follow(before, numbers) === 'next'
    if (!isUnderParent && parent.some((value) => value !== 1)) return false
    return number === 1 || isTolerableGap(sequences, candidate, [...parent, 0])
  }
  if (scheme === '1') return isBareHeading(candidate, following, before)
  if (isOpen) return number === 1 && isList(scheme)
  if (number === 1) return true
  if (before !== undefined && follow(before, numbers) === 'next') return true
  return isTolerableGap(sequences, candidate, before ?? [0])
}

function isSameNumber(numbers: readonly number[], parent: readonly number[]): boolean {
  return numbers.join('.') === parent.join('.')
}

/** A list may begin anew within an item, or behind a sentence; 第一条 begins anew under a higher heading only. */
function isList(scheme: Scheme): boolean {
  return (
    !/^\p{L}/u.test(scheme) || /^[aAiI][.)]$/.test(scheme) || scheme === '一、' || scheme === '一)'
  )
}

/** A number and a space begin a clause where 1.1 follows on 1; a table's row begins so too. */
function isBareHeading(
  candidate: Candidate,
  following: Candidate | undefined,
  before: readonly number[] | undefined,
): boolean {
  if (!candidate.isTitle) return false
  const { numbers } = candidate
  const isOver =
    following?.numbers.length === 2 &&
    following.numbers[0] === numbers[0] &&
    following.numbers[1] === 1
  const isNext = follow(before ?? [0], numbers) === 'next' || candidate.isCertain
  return isNext && (isOver || (before !== undefined && !/\d/.test(candidate.heading)))
}

/** 2.1 after 1.4 without a clause 2 is not part of clause 1. */
function closeUnnamedParent(
  stack: readonly Open[],
  candidate: Candidate,
  previous: Placed | undefined,
  rank: number,
): number {
  const prefix = candidate.numbers.slice(0, -1)
  const before = previous?.candidate.numbers.slice(0, -1) ?? []
  const isNamed = isUnder(stack, prefix) || isSameNumber(prefix, before)
  if (prefix.length === 0 || isNamed || !isUnder(stack, before)) return rank
  const parent = stack.find(({ placed }) => placed === previous?.parent)
  return parent ? Math.min(rank, parent.rank) : rank
}

/** Whether a clause with this number is open: 3 of 3.1, A of A.1; a letter of a list is none. */
function isUnder(stack: readonly Open[], prefix: readonly number[]): boolean {
  return stack.some(({ placed }) => {
    const { scheme, numbers } = placed.candidate
    return !/^\(?[aAiI][.)]/.test(scheme) && isSameNumber(numbers, prefix)
  })
}
