import type { ComparedText } from '../comparison.ts'
import { type Features, toFeatures } from './features.ts'
import { createLikeness, type Likeness } from './likeness.ts'
import { createMatches, type Matches } from './matches.ts'
import { joinSplitAndMerged } from './split-and-merged.ts'

/** Clauses that belong together, by ordinal; one of the two is empty where a clause was added or removed. */
export interface Group {
  before: number[]
  after: number[]
}

/** Below it, two clauses without the same number or heading are two clauses. */
const MIN_LIKENESS = 0.5
/** Enough where their number or heading is the same. */
const MIN_LIKENESS_WITH_NAME = 0.25
/** A clause as short as that (见附件一) is found under the same parent alone: it may stand anywhere. */
const MIN_MOVED_SHINGLES = 8

/**
 * Which clauses belong together. Under clauses that belong together, parts with the same heading, the same words or,
 * failing that, much of the same words do; whatever is left is looked for in the whole document (moved), and then in
 * parts of clauses (split, merged). Every clause is in exactly one group; the same texts give the same groups.
 */
export function align(before: ComparedText, after: ComparedText): Group[] {
  const befores = toFeatures(before)
  const afters = toFeatures(after)
  const likeness = createLikeness(befores, afters)
  const matches = createMatches()
  const [root] = befores
  const [otherRoot] = afters
  if (root && otherRoot) {
    matches.add(root, otherRoot)
    alignParts(root, otherRoot, matches, likeness)
  }
  alignMoved(befores, afters, matches, likeness)
  return joinSplitAndMerged(befores, afters, matches, likeness)
}

/** The parts of two clauses that belong together, and theirs. */
function alignParts(before: Features, after: Features, matches: Matches, likeness: Likeness): void {
  const left = (): [Features[], Features[]] => [
    before.parts.filter((part) => matches.isFree(part)),
    after.parts.filter((part) => matches.isFree(part)),
  ]
  matchEqual(...left(), matches, ({ wording, clause }) => `${clause.level} ${wording}`)
  matchEqual(...left(), matches, ({ heading, clause, number }) =>
    heading === '' ? '' : `${clause.level} ${number} ${heading}`,
  )
  matchUnique(...left(), matches, ({ heading, clause }) =>
    heading === '' ? '' : `${clause.level} ${heading}`,
  )
  matchAlike(...left(), matches, likeness, (one, other) => {
    const isNumbered = one.number !== '' && one.number === other.number
    const isNamed = one.heading !== '' && one.heading === other.heading
    return {
      bonus: (isNumbered ? 0.1 : 0) + (isNamed ? 0.3 : 0),
      enough: isNumbered || isNamed ? MIN_LIKENESS_WITH_NAME : MIN_LIKENESS,
    }
  })
  for (const part of before.parts) {
    const other = matches.of(part)
    if (other) alignParts(part, other, matches, likeness)
  }
}

/** What was found under no clause that it was part of: the larger clauses first, so that their parts stay with them. */
function alignMoved(
  befores: readonly Features[],
  afters: readonly Features[],
  matches: Matches,
  likeness: Likeness,
): void {
  for (const hasParts of [true, false]) {
    const left = (): [Features[], Features[]] => {
      const isLeft = (features: Features): boolean =>
        matches.isFree(features) &&
        features.parts.length > 0 === hasParts &&
        features.all.size >= MIN_MOVED_SHINGLES
      return [befores.filter(isLeft), afters.filter(isLeft)]
    }
    const start = matches.count()
    matchEqual(...left(), matches, ({ wording }) => wording)
    matchAlike(...left(), matches, likeness, (one, other) => {
      const isNamed = one.heading !== '' && one.heading === other.heading
      return { bonus: isNamed ? 0.3 : 0, enough: isNamed ? MIN_LIKENESS_WITH_NAME : MIN_LIKENESS }
    })
    // Two contracts say different things of one matter.
    matchUnique(...left(), matches, ({ heading }) => heading)
    for (const [before, after] of matches.since(start)) alignParts(before, after, matches, likeness)
  }
  alignByParts(befores, matches, likeness)
}

/** Clauses of which nothing is the same but most of their parts: chapters of two contracts under other headings. */
function alignByParts(befores: readonly Features[], matches: Matches, likeness: Likeness): void {
  for (const before of befores.toReversed()) {
    if (!matches.isFree(before)) continue
    const partners = before.parts.flatMap((part) => matches.of(part) ?? [])
    const votes = Map.groupBy(partners, ({ parent }) => parent)
    const [after, found] = [...votes].toSorted((a, b) => b[1].length - a[1].length)[0] ?? []
    if (!after || !found || found.length * 2 <= partners.length || !matches.isFree(after)) continue
    matches.add(before, after)
    alignParts(before, after, matches, likeness)
  }
}

/** Matches what has the same key, several with one key in their order; nothing has the empty key. */
function matchEqual(
  befores: readonly Features[],
  afters: readonly Features[],
  matches: Matches,
  key: (features: Features) => string,
): void {
  const byKey = Map.groupBy(afters, key)
  for (const before of befores) {
    const wanted = key(before)
    const same = wanted === '' ? [] : (byKey.get(wanted) ?? [])
    const free = same.filter((after) => matches.isFree(after))
    const after = free.find(({ number }) => number === before.number) ?? free[0]
    if (after) matches.add(before, after)
  }
}

/** Matches what alone has its key, on both sides. */
function matchUnique(
  befores: readonly Features[],
  afters: readonly Features[],
  matches: Matches,
  key: (features: Features) => string,
): void {
  const others = Map.groupBy(afters, key)
  for (const [wanted, same] of Map.groupBy(befores, key)) {
    const [before, ...more] = same
    const [after, ...otherMore] = others.get(wanted) ?? []
    if (wanted === '' || !before || !after || more.length > 0 || otherMore.length > 0) continue
    matches.add(before, after)
  }
}

/** Matches what is alike, the most alike first. */
function matchAlike(
  befores: readonly Features[],
  afters: readonly Features[],
  matches: Matches,
  likeness: Likeness,
  judge: (before: Features, after: Features) => { bonus: number; enough: number },
): void {
  const scored = likeness
    .candidates(befores, afters, 'all')
    .flatMap(({ one: before, other: after }) => {
      const { bonus, enough } = judge(before, after)
      const score = likeness.between(before, after)
      return score < enough ? [] : [{ before, after, score: score + bonus }]
    })
  const distance = ({ before, after }: { before: Features; after: Features }): number =>
    Math.abs(before.clause.ordinal - after.clause.ordinal)
  const ordered = scored.toSorted(
    (a, b) =>
      b.score - a.score ||
      distance(a) - distance(b) ||
      a.before.clause.ordinal - b.before.clause.ordinal ||
      a.after.clause.ordinal - b.after.clause.ordinal,
  )
  for (const { before, after } of ordered) {
    if (matches.isFree(before) && matches.isFree(after)) matches.add(before, after)
  }
}
