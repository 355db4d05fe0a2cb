import type { Group } from './align/align.ts'
import type { ComparedText } from './comparison.ts'
import { type ClauseReference, createResolver, type Resolve } from './values/reference.ts'

interface ReferenceKey {
  /** The same in both texts where both lead to clauses that belong together. */
  key: string
  /** The clause that it leads to; empty where it leads to none. */
  value: string
}

type KeyOf = (reference: ClauseReference, from: number) => ReferenceKey

export interface ReferenceKeys {
  before: KeyOf
  after: KeyOf
}

/**
 * What the references of two texts lead to. 第十二条 and 第十三条 are the same where the one became the other, and 第八章
 * is another one where a chapter was put before it. A reference that leads nowhere in one of the texts is what it says.
 */
export function createReferenceKeys(
  groups: readonly Group[],
  before: ComparedText,
  after: ComparedText,
): ReferenceKeys {
  const create = (side: 'before' | 'after', { clauses }: ComparedText, resolve: Resolve): KeyOf => {
    const groupOf = new Map(
      groups.flatMap((group, index) => group[side].map((ordinal) => [ordinal, index])),
    )
    const other = side === 'before' ? 'after' : 'before'
    return ({ steps }, from) => {
      const said = steps.join(' ')
      const target = resolve(steps, from)
      const clause = target && clauses[target.ordinal]
      const index = target && groupOf.get(target.ordinal)
      if (!clause || index === undefined) return { key: `reference:${said}`, value: '' }
      const rest = target.rest.join(' ')
      const value = [clause.path, clause.heading, rest].filter((part) => part !== '').join(' ')
      // Where the other text has no such clause and none of that number, both say the same and lead nowhere.
      const isThere = (groups[index]?.[other].length ?? 0) > 0
      return { key: isThere ? `clause:${index} ${rest}` : `reference:${side} ${said}`, value }
    }
  }
  return {
    before: create('before', before, createResolver(before.clauses)),
    after: create('after', after, createResolver(after.clauses)),
  }
}
