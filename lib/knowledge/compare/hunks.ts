import type { Hunk } from './diff.ts'
import type { Token } from './tokenize.ts'

/** Tokens of two folded texts that are compared. */
export interface TokenPair {
  before: readonly Token[]
  after: readonly Token[]
  beforeText: string
  afterText: string
}

/** A passage that people read as one change, with the differences that it is made of. */
export interface Passage extends Hunk {
  hunks: Hunk[]
}

const SENTENCE_END = /[。;；!！?？\n\t|]|\. /

/**
 * The differences as people read them: small ones with little between them are one (not a letter changed here and
 * there), and what was added or removed begins where a sentence does, if it can.
 */
export function toPassages(hunks: readonly Hunk[], tokens: TokenPair): Passage[] {
  const passages: Passage[] = []
  for (const [index, unslid] of hunks.entries()) {
    const hunk = slide(unslid, hunks[index - 1], tokens)
    let passage: Passage = { ...hunk, hunks: [hunk] }
    for (
      let last = passages.at(-1);
      last && belongTogether(last, passage, tokens);
      last = passages.at(-1)
    ) {
      passages.pop()
      passage = {
        beforeStart: last.beforeStart,
        beforeEnd: passage.beforeEnd,
        afterStart: last.afterStart,
        afterEnd: passage.afterEnd,
        hunks: [...last.hunks, ...passage.hunks],
      }
    }
    passages.push(passage)
  }
  return passages
}

/** After Neil Fraser's semantic clean-up: what is equal between two changes, and shorter than both, holds them apart for nobody. */
function belongTogether(one: Passage, next: Passage, tokens: TokenPair): boolean {
  const { before, after, beforeText, afterText } = tokens
  const gap = textOf(before, one.beforeEnd, next.beforeStart, beforeText)
  const isAcross =
    SENTENCE_END.test(between(before, one.beforeEnd, next.beforeStart, beforeText)) ||
    SENTENCE_END.test(between(after, one.afterEnd, next.afterStart, afterText))
  if (isAcross || (isOneValue(one, tokens) && isOneValue(next, tokens))) return false
  const size = (passage: Passage): number =>
    Math.max(
      textOf(before, passage.beforeStart, passage.beforeEnd, beforeText).length,
      textOf(after, passage.afterStart, passage.afterEnd, afterText).length,
    )
  return gap.length <= Math.max(2, Math.min(size(one), size(next)))
}

/** One value in the place of another: clear as it is. */
function isOneValue(
  { beforeStart, beforeEnd, afterStart, afterEnd }: Hunk,
  { before, after }: TokenPair,
): boolean {
  return (
    beforeEnd - beforeStart === 1 &&
    afterEnd - afterStart === 1 &&
    before[beforeStart]?.type === after[afterStart]?.type &&
    before[beforeStart]?.type !== 'word'
  )
}

/** 甲方付款。[甲方验收。] is [甲方付款。]甲方验收。 as well: the one that begins after a full stop is meant. */
function slide(
  hunk: Hunk,
  previous: Hunk | undefined,
  { before, after, beforeText, afterText }: TokenPair,
): Hunk {
  const isAdded = hunk.beforeStart === hunk.beforeEnd
  if (!isAdded && hunk.afterStart !== hunk.afterEnd) return hunk
  const [tokens, text] = isAdded ? [after, afterText] : [before, beforeText]
  const [start, end] = isAdded
    ? [hunk.afterStart, hunk.afterEnd]
    : [hunk.beforeStart, hunk.beforeEnd]
  let best = { shift: 0, score: breakBefore(tokens, start, text) }
  const room = Math.min(
    hunk.beforeStart - (previous?.beforeEnd ?? 0),
    hunk.afterStart - (previous?.afterEnd ?? 0),
  )
  for (let shift = 1; shift <= room; shift++) {
    if (tokens[start - shift]?.key !== tokens[end - shift]?.key) break
    const score = breakBefore(tokens, start - shift, text)
    if (score > best.score) best = { shift, score }
  }
  const by = best.shift
  return {
    beforeStart: hunk.beforeStart - by,
    beforeEnd: hunk.beforeEnd - by,
    afterStart: hunk.afterStart - by,
    afterEnd: hunk.afterEnd - by,
  }
}

function breakBefore(tokens: readonly Token[], index: number, text: string): number {
  const mark = index === 0 ? '\n' : text.slice(tokens[index - 1]?.end, tokens[index]?.start)
  if (SENTENCE_END.test(mark)) return 3
  if (/[,:：，]/.test(mark)) return 2
  return /\p{P}/u.test(mark) ? 1 : 0
}

function textOf(tokens: readonly Token[], start: number, end: number, text: string): string {
  return tokens
    .slice(start, end)
    .map((token) => text.slice(token.start, token.end))
    .join('')
}

/** With the marks before and after. */
function between(tokens: readonly Token[], start: number, end: number, text: string): string {
  const from = tokens[start - 1]?.end ?? tokens[start]?.start ?? 0
  return text.slice(from, tokens[end]?.start ?? tokens[end - 1]?.end ?? from)
}
