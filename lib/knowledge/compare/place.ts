import type { Clause } from '../clause.ts'
import type { Group } from './align/align.ts'
import type { ClausePlace, ComparedText } from './comparison.ts'
import { siblingNumber } from './label.ts'
import { longestIncreasing } from './longest-increasing.ts'

/** Where the clauses of each group stand in the later text, seen from the clause that they are part of. */
export function findPlaces(
  groups: readonly Group[],
  before: ComparedText,
  after: ComparedText,
): Map<Group, ClausePlace> {
  const groupOfBefore = new Map(groups.flatMap((group) => group.before.map((one) => [one, group])))
  const groupOfAfter = new Map(groups.flatMap((group) => group.after.map((one) => [one, group])))
  const places = new Map<Group, ClausePlace>()
  /** Those that stayed in one clause, by that clause's group, in their earlier order. */
  const stayed = new Map<Group | undefined, { group: Group; one: Clause; other: Clause }[]>()
  for (const group of groups) {
    const one = before.clauses[group.before[0] ?? -1]
    const other = after.clauses[group.after[0] ?? -1]
    if (!one || !other) {
      places.set(group, 'same')
      continue
    }
    const parent = groupOfBefore.get(one.parent ?? -1)
    if (parent !== groupOfAfter.get(other.parent ?? -1)) places.set(group, 'moved')
    else stayed.set(parent, [...(stayed.get(parent) ?? []), { group, one, other }])
  }
  for (const siblings of stayed.values()) {
    const inOrder = siblings.toSorted((a, b) => a.one.ordinal - b.one.ordinal)
    const kept = new Set(longestIncreasing(inOrder.map(({ other }) => other.ordinal)))
    for (const [index, { group, one, other }] of inOrder.entries()) {
      const hasItsNumber = siblingNumber(one.label) === siblingNumber(other.label)
      places.set(group, !kept.has(index) ? 'moved' : hasItsNumber ? 'same' : 'renumbered')
    }
  }
  return places
}
