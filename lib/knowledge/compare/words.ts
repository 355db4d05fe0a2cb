import type { SubstanceChange, ComparedRange, WordChange } from './comparison.ts'
import { diff } from './diff.ts'
import { toLetters } from './fold.ts'
import { type Passage, type TokenPair, toPassages } from './hunks.ts'
import { findSubstance } from './substance.ts'
import type { Token } from './tokenize.ts'

export interface ComparedWords {
  words: WordChange[]
  substance: SubstanceChange[]
}

/** What `range` takes its text from: both texts as they were written, and where the compared passages begin. */
export interface WordSources {
  before: { text: string; start: number }
  after: { text: string; start: number }
}

/** How the words of one passage became those of another. */
export function compareWords(tokens: TokenPair, sources: WordSources): ComparedWords {
  const range = (side: 'before' | 'after', from: Token, to: Token): ComparedRange =>
    toRange(sources[side].text, from.start, to.end)
  /** Of tokens `start` to `end`; where there are none, the place after the one before them. */
  const rangeOf = (side: 'before' | 'after', start: number, end: number): ComparedRange => {
    const from = tokens[side][start]
    const to = tokens[side][end - 1]
    if (from && to && start < end) return range(side, from, to)
    const place = tokens[side][start - 1]?.end ?? sources[side].start
    return toRange(sources[side].text, place, place)
  }
  const hunks = diff(
    tokens.before.map(({ key }) => key),
    tokens.after.map(({ key }) => key),
  )
  const passages = toPassages(hunks, tokens)
  const changed = passages.filter((passage) => !hasSameLetters(passage, tokens))
  const substance: SubstanceChange[] = []
  const changes = changed.map((passage): WordChange => {
    const found = findSubstance(passage, tokens, range)
    substance.push(...found)
    return {
      type: found.length > 0 ? 'substance' : 'wording',
      before: rangeOf('before', passage.beforeStart, passage.beforeEnd),
      after: rangeOf('after', passage.afterStart, passage.afterEnd),
    }
  })
  const rewritten = pairsBetween(passages, tokens)
    .filter(
      ({ before, after }) =>
        lettersOf(before, tokens.beforeText) !== lettersOf(after, tokens.afterText),
    )
    .map(({ before, after }): WordChange => ({
      type: after.type === 'reference' && before.value !== after.value ? 'reference' : 'wording',
      before: range('before', before, before),
      after: range('after', after, after),
    }))
  return {
    words: [...changes, ...rewritten].toSorted(
      (a, b) => a.after.start - b.after.start || a.before.start - b.before.start,
    ),
    substance,
  }
}

/** The tokens that mean the same, outside of the passages. */
function pairsBetween(
  passages: readonly Passage[],
  { before, after }: TokenPair,
): { before: Token; after: Token }[] {
  const pairs: { before: Token; after: Token }[] = []
  let [one, other] = [0, 0]
  const end = { beforeStart: before.length, beforeEnd: 0, afterStart: after.length, afterEnd: 0 }
  for (const { beforeStart, beforeEnd, afterEnd } of [...passages, end]) {
    for (; one < beforeStart; one++, other++) {
      const [from, to] = [before[one], after[other]]
      if (from && to) pairs.push({ before: from, after: to })
    }
    one = beforeEnd
    other = afterEnd
  }
  return pairs
}

function toRange(text: string, start: number, end: number): ComparedRange {
  return { start, end, text: text.slice(start, end) }
}

function hasSameLetters(
  passage: Passage,
  { before, after, beforeText, afterText }: TokenPair,
): boolean {
  const letters = (tokens: readonly Token[], text: string): string =>
    tokens.map((token) => lettersOf(token, text)).join('')
  const [ones, others] = [
    before.slice(passage.beforeStart, passage.beforeEnd),
    after.slice(passage.afterStart, passage.afterEnd),
  ]
  // The same reference may lead elsewhere, the same name be another party's.
  if ([...ones, ...others].some(({ type }) => type !== 'word')) return false
  return letters(ones, beforeText) === letters(others, afterText)
}

const lettersOf = ({ start, end }: Token, text: string): string => toLetters(text.slice(start, end))
