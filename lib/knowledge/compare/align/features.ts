import type { ComparedText } from '../comparison.ts'
import type { Clause } from '../../clause.ts'
import { fold } from '../fold.ts'
import { siblingNumber } from '../label.ts'

/** What a clause is recognised by in the other text. */
export interface Features {
  clause: Clause
  parent: Features | undefined
  parts: Features[]
  /** Its own number, without that of what it is part of. */
  number: string
  /** Letters and digits alone. */
  heading: string
  /** Heading and words, with all parts; letters and digits alone. */
  wording: string
  /** Pairs of neighbouring words or Chinese characters, hashed: its own, and with those of all parts. */
  own: ReadonlySet<number>
  all: ReadonlySet<number>
}

/** In the order of the clauses. */
export function toFeatures({ text, clauses }: ComparedText): Features[] {
  const folded = fold(text)
  const list: Features[] = clauses.map((clause) => {
    const own = folded.slice(clause.bodyStart, clause.end)
    return {
      clause,
      parent: undefined,
      parts: [],
      number: siblingNumber(clause.label),
      heading: strip(fold(clause.heading)),
      wording: strip(fold(clause.heading) + own),
      own: toShingles(
        clause.bodyStart < clause.end && strip(own) !== '' ? own : fold(clause.heading),
      ),
      all: new Set(),
    }
  })
  for (const features of list) {
    const parent = list[features.clause.parent ?? -1]
    if (!parent) continue
    features.parent = parent
    parent.parts.push(features)
  }
  for (const features of list.toReversed()) {
    features.all = new Set([...features.own, ...features.parts.flatMap(({ all }) => [...all])])
    features.wording += features.parts.map(({ wording }) => `|${wording}`).join('')
  }
  return list
}

function strip(folded: string): string {
  return folded.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function toShingles(folded: string): Set<number> {
  const units = folded.match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
  return new Set(units.map((unit, index) => hash(`${unit} ${units[index + 1] ?? ''}`)))
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x81_1c_9d_c5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01_00_01_93)
  }
  return value
}
