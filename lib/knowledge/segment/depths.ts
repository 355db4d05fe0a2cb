import type { Candidate } from './candidates.ts'
import type { Scheme } from './labels.ts'
import { follow } from './sequence.ts'

/** The words of a contract's parts, from the highest to the lowest. Only their order among themselves is fixed. */
const WORDS: readonly Scheme[] = [
  'part', '编', '部分', 'chapter', '章', 'article', '节', 'section', 'clause', '§', '条', '条之', '款', '项',
] // prettier-ignore

/** The ranks from here on are those of clauses; what stands above them are appendices and signatures. */
const FIRST_RANK = 10

/** Lower lies higher. */
export type Ranks = ReadonlyMap<Scheme, number>

/**
 * Which numbering lies below which, found in the document: B lies below A where B begins behind A, and where A goes
 * on behind B. 一、 lies above 第一条 in one contract and below it in another.
 *
 * @param region - the candidates of the contract's body, or of one appendix
 * @param all - the whole document's, which tell where the region does not
 */
export function rankSchemes(region: readonly Candidate[], all: Votes): Ranks {
  const votes = countVotes(region)
  const schemes = [...new Set(region.map(({ scheme }) => scheme))]
  const marks = findMarks(region)
  const titled = findTitled(region)
  const isAbove = (a: Scheme, b: Scheme): boolean => {
    const fixed = compareFixed(a, b, marks)
    if (fixed !== 0) return fixed < 0
    // A list of parties ends before the first title, and is not what that stands in.
    const isTitled = titled.has(a)
    const [title, list] = isTitled ? [a, b] : [b, a]
    if (isTitled !== titled.has(b) && votes.goesOn(list, title) === 0) return isTitled
    const counted = compareVotes(votes, a, b) || compareVotes(all, a, b)
    if (counted !== 0) return counted < 0
    if (isWord(a) !== isWord(b)) return isWord(a)
    return schemes.indexOf(a) < schemes.indexOf(b)
  }
  const wins = new Map(
    schemes.map((a) => [a, schemes.filter((b) => a !== b && isAbove(a, b)).length]),
  )
  const ordered = schemes.toSorted((a, b) => (wins.get(b) ?? 0) - (wins.get(a) ?? 0))
  const ranks = new Map(ordered.map((scheme, index) => [scheme, FIRST_RANK + index]))
  // 第一章 and a heading without a number are beside each other where the file marks both alike.
  for (const [scheme, mark] of marks) {
    const rank = ranks.get(`#${mark}`)
    if (rank !== undefined) ranks.set(scheme, rank)
  }
  // 第三条之一 was added behind 第三条, and is no part of it.
  const articles = ranks.get('条')
  if (articles !== undefined && ranks.has('条之')) ranks.set('条之', articles)
  return ranks
}

function isWord(scheme: Scheme): boolean {
  return WORDS.includes(scheme)
}

/** The level at which most of a scheme's blocks are marked, where most of them are. */
function findMarks(candidates: readonly Candidate[]): Map<Scheme, number> {
  const counts = new Map<Scheme, { total: number; marks: number[] }>()
  for (const { scheme, mark } of candidates) {
    const count = counts.get(scheme) ?? { total: 0, marks: [] }
    count.total++
    if (mark !== undefined) count.marks[mark] = (count.marks[mark] ?? 0) + 1
    counts.set(scheme, count)
  }
  const marks = new Map<Scheme, number>()
  for (const [scheme, { total, marks: byMark }] of counts) {
    const mark = byMark.findIndex((count) => count !== undefined && count * 2 > total)
    if (mark > 0 && !scheme.startsWith('#')) marks.set(scheme, mark)
  }
  return marks
}

/** The schemes most of whose blocks have a heading. */
function findTitled(candidates: readonly Candidate[]): Set<Scheme> {
  const balance = new Map<Scheme, number>()
  for (const { scheme, isTitle, heading } of candidates) {
    balance.set(scheme, (balance.get(scheme) ?? 0) + (isTitle || heading !== '' ? 1 : -1))
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([scheme]) => scheme))
}

function compareFixed(a: Scheme, b: Scheme, marks: ReadonlyMap<Scheme, number>): number {
  if (isWord(a) && isWord(b)) return WORDS.indexOf(a) - WORDS.indexOf(b)
  if (a.startsWith('1.1') && b.startsWith('1.1')) return a.length - b.length
  if (!a.startsWith('#') && !b.startsWith('#')) return 0
  const markOf = (scheme: Scheme): number => {
    return scheme.startsWith('#') ? Number(scheme.slice(1)) : (marks.get(scheme) ?? 10)
  }
  return markOf(a) - markOf(b)
}

/** How often a scheme is seen to lie above another one. */
export interface Votes {
  /** B begins behind A. */
  begins: (a: Scheme, b: Scheme) => number
  /** A goes on behind B. */
  goesOn: (a: Scheme, b: Scheme) => number
}

export function countVotes(candidates: readonly Candidate[]): Votes {
  const begins = new Map<string, number>()
  const goesOn = new Map<string, number>()
  const last = new Map<Scheme, readonly number[]>()
  let before: Scheme | undefined
  for (const { scheme, numbers } of candidates) {
    const previous = last.get(scheme)
    const isFirst = numbers.at(-1) === 1
    const isNext = previous !== undefined && follow(previous, numbers) === 'next'
    if (!isFirst && !isNext) continue
    if (before !== undefined && before !== scheme) {
      const [map, key] = isFirst
        ? ([begins, `${before} ${scheme}`] as const)
        : ([goesOn, `${scheme} ${before}`] as const)
      map.set(key, (map.get(key) ?? 0) + 1)
    }
    last.set(scheme, numbers)
    before = scheme
  }
  return {
    begins: (a, b) => begins.get(`${a} ${b}`) ?? 0,
    goesOn: (a, b) => goesOn.get(`${a} ${b}`) ?? 0,
  }
}

/**
 * Negative where A lies above B. A word (第一条) lies above a bare number unless that goes on behind it: a list of
 * parties in front of 第一条 is not its parent.
 */
function compareVotes({ begins, goesOn }: Votes, a: Scheme, b: Scheme): number {
  const difference = begins(b, a) + goesOn(b, a) - begins(a, b) - goesOn(a, b)
  const [word, other] = isWord(a) ? [a, b] : [b, a]
  if (isWord(word) !== isWord(other) && goesOn(other, word) === 0) return 0
  return difference
}
