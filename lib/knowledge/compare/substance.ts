import type {
  SubstanceChange,
  SubstanceType,
  SubstanceValue,
  ComparedRange,
  ValueType,
} from './comparison.ts'
import type { Hunk } from './diff.ts'
import type { Passage, TokenPair } from './hunks.ts'
import type { Token } from './tokenize.ts'

/** What a sentence that was added or removed is looked through for: its words say the rest. */
const TELLING: ReadonlySet<SubstanceType> = new Set(['amount', 'percentage', 'date', 'period'])

/** What a changed passage means; nothing where only words without a meaning of their own differ. */
export function findSubstance(
  passage: Passage,
  tokens: TokenPair,
  range: (side: 'before' | 'after', from: Token, to: Token) => ComparedRange,
): SubstanceChange[] {
  const values = pairValues(passage, tokens)
  const words = {
    before: passage.hunks
      .flatMap((hunk) => tokens.before.slice(hunk.beforeStart, hunk.beforeEnd))
      .filter(isWord),
    after: passage.hunks
      .flatMap((hunk) => tokens.after.slice(hunk.afterStart, hunk.afterEnd))
      .filter(isWord),
  }
  const hasWords = keysOf(words.before) !== keysOf(words.after)
  const changes = values
    .filter(({ type, before, after }) => !hasWords || TELLING.has(type) || (before && after))
    .map(({ type, before, after }): SubstanceChange => {
      const toValue = (side: 'before' | 'after', token: Token): SubstanceValue => {
        const found = range(side, token, token)
        return { ...found, value: token.value || found.text }
      }
      return {
        type,
        ...(before && { before: toValue('before', before) }),
        ...(after && { after: toValue('after', after) }),
      }
    })
  if (!hasWords) return changes
  const all = {
    before: tokens.before.slice(passage.beforeStart, passage.beforeEnd),
    after: tokens.after.slice(passage.afterStart, passage.afterEnd),
  }
  /** Of what was added or removed all is said, its numbers too; of what was replaced the words that differ. */
  const said = all.before.length === 0 || all.after.length === 0 ? all : words
  const whole = (side: 'before' | 'after'): SubstanceValue | undefined => {
    const from = said[side][0]
    const to = said[side].at(-1)
    if (!from || !to) return undefined
    const found = range(side, from, to)
    return { ...found, value: found.text }
  }
  const before = whole('before')
  const after = whole('after')
  return [...changes, { type: 'other-words', ...(before && { before }), ...(after && { after }) }]
}

interface ValuePair {
  type: ValueType
  before?: Token
  after?: Token
}

/** The values that are not the same on both sides, each with the one that stands in its place. */
function pairValues(passage: Passage, tokens: TokenPair): ValuePair[] {
  const all = valuesIn([passage], tokens)
  const pairs = [...new Set([...all.before, ...all.after].map(({ type }) => type))].flatMap(
    (type) => {
      const ofType = (list: readonly Token[]): Token[] =>
        list.filter((token) => token.type === type)
      const before = ofType(all.before)
      const after = ofType(all.after)
      if (before.length === after.length) return zip(before, after)
      // Of unlike numbers: first by what stands in one place, then by what is left over.
      const byHunk = passage.hunks.map((hunk) => valuesIn([hunk], tokens))
      const placed = byHunk.flatMap((values) => {
        const [ones, others] = [ofType(values.before), ofType(values.after)]
        return zip(ones, others).filter(({ before, after }) => before && after)
      })
      const isPlaced = new Set(placed.flatMap(({ before, after }) => [before, after]))
      const left = (side: 'before' | 'after'): Token[] =>
        byHunk.flatMap((values) => ofType(values[side])).filter((token) => !isPlaced.has(token))
      return [...placed, ...zip(...withoutCommon(left('before'), left('after')))]
    },
  )
  return pairs
    .filter(({ before, after }) => before?.key !== after?.key)
    .map(({ before, after }) => ({
      type: (after ?? before)?.type as ValueType,
      ...(before && { before }),
      ...(after && { after }),
    }))
    .toSorted((a, b) => (a.after?.start ?? 0) - (b.after?.start ?? 0))
}

function valuesIn(hunks: readonly Hunk[], tokens: TokenPair): { before: Token[]; after: Token[] } {
  return {
    before: hunks
      .flatMap(({ beforeStart, beforeEnd }) => tokens.before.slice(beforeStart, beforeEnd))
      .filter(isValue),
    after: hunks
      .flatMap(({ afterStart, afterEnd }) => tokens.after.slice(afterStart, afterEnd))
      .filter(isValue),
  }
}

function zip(
  before: readonly Token[],
  after: readonly Token[],
): { before: Token | undefined; after: Token | undefined }[] {
  const length = Math.max(before.length, after.length)
  return Array.from({ length }, (_, index) => ({ before: before[index], after: after[index] }))
}

/** What stands on both sides, in whatever order, did not change. */
function withoutCommon(before: readonly Token[], after: readonly Token[]): [Token[], Token[]] {
  const rest = [...after]
  const left = before.filter((token) => {
    const place = rest.findIndex(({ key }) => key === token.key)
    if (place >= 0) rest.splice(place, 1)
    return place < 0
  })
  return [left, rest]
}

function isValue({ type }: Token): boolean {
  return type !== 'word'
}

function isWord({ type, isFiller }: Token): boolean {
  return type === 'word' && !isFiller
}

/** A sentence that is cut into other words has the same letters. */
function keysOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join('')
}
