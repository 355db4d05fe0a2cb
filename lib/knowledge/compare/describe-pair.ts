import { type ClausePair, type ComparedClause, isChanged } from './comparison.ts'
import { fold } from './fold.ts'
import { toSentences } from './sentences.ts'

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
  if (type === 'added')
    return after.flatMap((clause) => describeWhole('added', clause, texts.after))
  if (type === 'removed')
    return before.flatMap((clause) => describeWhole('removed', clause, texts.before))
  const headings = words.filter((change) => change.type === 'heading')
  const sentences = toSentences(
    words.filter((change) => change.type !== 'heading'),
    { clauses: before, text: texts.before },
    { clauses: after, text: texts.after },
  )
  return [
    ...headings.map((change) => `- heading: ${change.before.text} → ${change.after.text}`),
    ...sentences.flatMap((passage) => [
      `- before: ${passage.before || '(nothing)'}`,
      `- after: ${passage.after || '(nothing)'}`,
    ]),
  ]
}

function describeSubstance({ substance }: ClausePair): string[] {
  return substance
    .filter(({ type }) => type !== 'other-words')
    .map(({ type, before, after }) => {
      const written = (value: typeof before): string => {
        if (!value) return '(none)'
        return fold(value.text) === fold(value.value)
          ? value.text
          : `${value.text} (${value.value})`
      }
      return `- ${type}: ${written(before)} → ${written(after)}`
    })
}

/** Nothing where it has a heading alone, which is named already. */
function describeWhole(what: string, { bodyStart, end }: ComparedClause, text: string): string[] {
  const words = text
    .slice(bodyStart, end)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
  return words === '' ? [] : [`- ${what}: ${words}`]
}
