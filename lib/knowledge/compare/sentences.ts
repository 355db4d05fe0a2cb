import type { ComparedClause, WordChange } from './comparison.ts'

export interface SentenceSource {
  /** Those of the pair. */
  clauses: readonly ComparedClause[]
  text: string
}

interface Span {
  start: number
  end: number
}

const SENTENCE_END = /[。；\n]|[.;](?=\s)/g

/** The sentences that hold the changes, in both wordings; what follows one another on both sides is shown as one. */
export function toSentences(
  changes: readonly WordChange[],
  before: SentenceSource,
  after: SentenceSource,
): { before: string; after: string }[] {
  const joined: { before: Span; after: Span }[] = []
  for (const change of changes) {
    const next = { before: grow(change.before, before), after: grow(change.after, after) }
    const last = joined.at(-1)
    if (
      last &&
      isNext(last.before, next.before, before.text) &&
      isNext(last.after, next.after, after.text)
    ) {
      last.before = around(last.before, next.before)
      last.after = around(last.after, next.after)
    } else joined.push(next)
  }
  return joined.map((passage) => ({
    before: toLine(before.text, passage.before),
    after: toLine(after.text, passage.after),
  }))
}

function toLine(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
}

function isNext(last: Span, next: Span, text: string): boolean {
  return next.start <= last.end || text.slice(last.end, next.start).trim() === ''
}

function around(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }
}

/** To the sentences that it is in, as far as the clause's own words go. */
function grow({ start, end }: Span, { clauses, text }: SentenceSource): Span {
  const clause = clauses.findLast((one) => one.start <= start) ?? clauses[0]
  const last = clauses.findLast((one) => one.start < Math.max(end, start + 1)) ?? clause
  if (!clause || !last) return { start, end }
  const from = Math.max(clause.start, Math.min(clause.bodyStart, start))
  const ends = [...text.slice(from, last.end).matchAll(SENTENCE_END)].map(
    ({ 0: mark, index }) => from + index + mark.length,
  )
  const sentenceStart = ends.findLast((place) => place <= start) ?? from
  // Where nothing stands between two sentences, it is in neither.
  if (start === end && text.slice(sentenceStart, start).trim() === '') return { start, end }
  return { start: sentenceStart, end: ends.find((place) => place >= end) ?? last.end }
}
