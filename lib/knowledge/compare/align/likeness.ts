import type { Features } from './features.ts'

/** How alike clauses are: 0 to 1. What most clauses of a document have in common counts for little. */
export interface Likeness {
  /** Of both with all their parts. */
  between: (before: Features, after: Features) => number
  /** How much of the own words of `part` also stands in those of `whole`. */
  within: (part: Features, whole: Features) => number
  /** How much of what `part` shares with `whole` also stands in `others`: was it there all along? */
  explained: (part: Features, whole: Features, others: readonly Features[]) => number
  /** Of `others` the few that share most with each of `ones`; by their own words, or with those of all parts. */
  candidates: (
    ones: readonly Features[],
    others: readonly Features[],
    words: 'own' | 'all',
  ) => { one: Features; other: Features }[]
}

const MAX_CANDIDATES = 6
/** A pair of words that stands in more clauses of a document than that says nothing of where a clause belongs. */
const MAX_CLAUSES_PER_SHINGLE = 40

export function createLikeness(before: readonly Features[], after: readonly Features[]): Likeness {
  const counts = [before, after].map((all) => {
    const count = new Map<number, number>()
    for (const { own } of all)
      for (const shingle of own) count.set(shingle, (count.get(shingle) ?? 0) + 1)
    return count
  })
  const weigh = (shingle: number): number =>
    1 / Math.sqrt(Math.max(1, ...counts.map((count) => count.get(shingle) ?? 0)))
  const sum = (shingles: Iterable<number>): number => {
    let total = 0
    for (const shingle of shingles) total += weigh(shingle)
    return total
  }
  const shared = (one: ReadonlySet<number>, other: ReadonlySet<number>): number[] =>
    [...one].filter((shingle) => other.has(shingle))
  const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

  return {
    between: (one, other) =>
      ratio(2 * sum(shared(one.all, other.all)), sum(one.all) + sum(other.all)),
    within: (part, whole) => ratio(sum(shared(part.own, whole.own)), sum(part.own)),
    explained: (part, whole, others) => {
      const common = shared(part.own, whole.own)
      const elsewhere = common.filter((shingle) => others.some(({ own }) => own.has(shingle)))
      return ratio(sum(elsewhere), sum(common))
    },
    candidates: (ones, others, words) => {
      const holders = new Map<number, Features[]>()
      for (const other of others) {
        for (const shingle of other[words]) {
          const list = holders.get(shingle)
          if (list) list.push(other)
          else holders.set(shingle, [other])
        }
      }
      return ones.flatMap((one) => {
        const scores = new Map<Features, number>()
        for (const shingle of one[words]) {
          const list = holders.get(shingle) ?? []
          if (list.length > MAX_CLAUSES_PER_SHINGLE) continue
          for (const other of list) scores.set(other, (scores.get(other) ?? 0) + 1 / list.length)
        }
        return [...scores]
          .toSorted((a, b) => b[1] - a[1] || a[0].clause.ordinal - b[0].clause.ordinal)
          .slice(0, MAX_CANDIDATES)
          .map(([other]) => ({ one, other }))
      })
    },
  }
}
