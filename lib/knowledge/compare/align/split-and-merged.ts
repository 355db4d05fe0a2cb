import type { Group } from './align.ts'
import type { Features } from './features.ts'
import type { Likeness } from './likeness.ts'
import type { Matches } from './matches.ts'

/** So much of a clause's own words stood in the clause that it was split from. */
const MIN_WITHIN = 0.6
/** If that much of it is still in what became of that clause, it was copied, not split off. */
const MAX_EXPLAINED = 0.5
const MIN_SHINGLES = 5

/** The groups of all clauses: those that match, joined by what was split off or merged into them; then what is left. */
export function joinSplitAndMerged(
  befores: readonly Features[],
  afters: readonly Features[],
  matches: Matches,
  likeness: Likeness,
): Group[] {
  const groups = matches.since(0).map(([before, after]) => ({ before: [before], after: [after] }))
  const groupOf = new Map(
    groups.flatMap((group) => [...group.before, ...group.after].map((one) => [one, group])),
  )
  for (const features of [...befores, ...afters]) {
    if (groupOf.has(features)) continue
    const isBefore = befores[features.clause.ordinal] === features
    const group = { before: isBefore ? [features] : [], after: isBefore ? [] : [features] }
    groups.push(group)
    groupOf.set(features, group)
  }
  const join = (
    from: 'before' | 'after',
    to: 'before' | 'after',
    wholes: readonly Features[],
    parts: readonly Features[],
  ): void => {
    const free = parts.filter(
      (part) => groupOf.get(part)?.[from].length === 0 && part.own.size >= MIN_SHINGLES,
    )
    const best = new Map<Features, { whole: Features; score: number }>()
    for (const { one: part, other: whole } of likeness.candidates(free, wholes, 'own')) {
      const score = likeness.within(part, whole)
      const group = groupOf.get(whole)
      if (score < MIN_WITHIN || score <= (best.get(part)?.score ?? 0) || !group) continue
      // One clause became several, or several one: not several several.
      if (group[from].length > 1) continue
      if (likeness.explained(part, whole, group[to]) > MAX_EXPLAINED) continue
      best.set(part, { whole, score })
    }
    for (const [part, { whole }] of best) {
      const group = groupOf.get(whole)
      const alone = groupOf.get(part)
      if (!group || !alone || likeness.explained(part, whole, group[to]) > MAX_EXPLAINED) continue
      group[to].push(part)
      groups.splice(groups.indexOf(alone), 1)
      groupOf.set(part, group)
    }
  }
  join('before', 'after', befores, afters)
  join('after', 'before', afters, befores)
  const ordinals = (list: readonly Features[]): number[] =>
    list.map(({ clause }) => clause.ordinal).toSorted((a, b) => a - b)
  return groups.map(({ before, after }) => ({ before: ordinals(before), after: ordinals(after) }))
}
