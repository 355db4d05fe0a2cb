import { type ClausePair, type ComparedClause, isChanged, type TextRange } from './comparison.ts'

/** The texts that the pair's offsets are of. */
export interface DescribedTexts {
  before: string
  after: string
}

/**
 * A changed pair in a few lines, for people and for a model's prompt: which clause, what became of it, the sentences that
 * differ in both wordings, and what that means. Empty where nothing changed but a number.
 */
export function describePair(pair: ClausePair, texts: DescribedTexts): string {
  if (!isChanged(pair)) return ''
  return [describeClause(pair), ...describeWords(pair, texts), ...describeSubstance(pair)].join(
    '\n',
  )
}

function describeClause({ type, before, after, place, content }: ClausePair): string {
  const was = before.map(cite).join(', ')
  const is = after.map(cite).join(', ')
  const names = was === is || was === '' || is === '' ? is || was : `${was} → ${is}`
  const what = [
    ...(type === 'matched' ? [] : [type]),
    ...(place === 'same' ? [] : [place]),
    ...(type === 'added' || type === 'removed' ? [] : [CONTENTS[content]]),
  ]
  return `## ${names}: ${what.join(', ')}`
}

const CONTENTS = { same: 'same words', wording: 'other wording', substance: 'changed' } as const

function cite({ path, heading }: ComparedClause): string {
  return [path, heading].filter((part) => part !== '').join(' ') || 'preamble'
}

function describeWords(
  { type, before, after, words }: ClausePair,
  texts: DescribedTexts,
): string[] {
  if (type === 'added') return after.map((clause) => `- added: ${wordsOf(clause, texts.after)}`)
  if (type === 'removed')
    return before.map((clause) => `- removed: ${wordsOf(clause, texts.before)}`)
  const headings = words.filter((change) => change.type === 'heading')
  const passages = sentencePairs(
    words.filter((change) => change.type !== 'heading'),
    before,
    after,
    texts,
  )
  return [
    ...headings.map((change) => `- heading: ${change.before.text} → ${change.after.text}`),
    ...passages.flatMap((passage) => [
      `- before: ${passage.before || '(nothing)'}`,
      `- after: ${passage.after || '(nothing)'}`,
    ]),
  ]
}

function describeSubstance({ substance }: ClausePair): string[] {
  return substance
    .filter(({ type }) => type !== 'other-words')
    .map(({ type, before, after }) => {
      const written = (value: typeof before): string =>
        value ? `${value.text} (${value.value})` : '(none)'
      return `- ${type}: ${written(before)} → ${written(after)}`
    })
}

function wordsOf({ bodyStart, end, heading }: ComparedClause, text: string): string {
  return text.slice(bodyStart, end).trim() || heading
}

/** The sentences with changes; changes that share a sentence on either side are shown together. */
function sentencePairs(
  words: ClausePair['words'],
  before: readonly ComparedClause[],
  after: readonly ComparedClause[],
  texts: DescribedTexts,
): { before: string; after: string }[] {
  const grown = words.map((change) => ({
    before: grow(change.before, before, texts.before),
    after: grow(change.after, after, texts.after),
  }))
  const joined: typeof grown = []
  for (const next of grown) {
    const last = joined.at(-1)
    const isShared = (side: 'before' | 'after'): boolean =>
      last !== undefined && next[side].start < last[side].end && last[side].start < next[side].end
    if (last && (isShared('before') || isShared('after'))) {
      for (const side of ['before', 'after'] as const) {
        last[side].start = Math.min(last[side].start, next[side].start)
        last[side].end = Math.max(last[side].end, next[side].end)
      }
    } else joined.push(next)
  }
  return joined.map((passage) => ({
    before: texts.before.slice(passage.before.start, passage.before.end).trim(),
    after: texts.after.slice(passage.after.start, passage.after.end).trim(),
  }))
}

/** To the sentence around it, within the clause's own words. */
function grow(
  { start, end }: TextRange,
  clauses: readonly ComparedClause[],
  text: string,
): { start: number; end: number } {
  const clause = clauses.findLast((clause) => clause.start <= start) ?? clauses[0]
  if (!clause) return { start, end }
  // A place where nothing stands between two sentences is in neither.
  const from = Math.max(clause.bodyStart, lastEnd(text.slice(0, start)))
  const next = /[。；\n]|[.;](?=\s)/.exec(text.slice(start === end ? start : end - 1))
  const to = next ? (start === end ? start : end - 1) + next.index + next[0].length : text.length
  if (start === end && text.slice(from, start).trim() === '') return { start, end }
  return {
    start: Math.min(from, start),
    end: Math.max(end, Math.min(to, clauses.at(-1)?.end ?? to)),
  }
}

function lastEnd(text: string): number {
  const ends = [...text.slice(-4000).matchAll(/[。；\n]|[.;](?=\s)/g)]
  const last = ends.at(-1)
  return last ? text.length - Math.min(4000, text.length) + last.index + last[0].length : 0
}
