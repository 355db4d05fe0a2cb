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

/** The sentences that differ, in both wordings; of what was added or removed its own words. */
export function listSentences(
  { type, before, after, words }: ClausePair,
  texts: DescribedTexts,
): { before: string; after: string }[] {
  if (type === 'added') {
    return after.map((clause) => ({ before: '', after: ownWords(clause, texts.after) }))
  }
  if (type === 'removed') {
    return before.map((clause) => ({ before: ownWords(clause, texts.before), after: '' }))
  }
  return toSentences(
    words.filter((change) => change.type !== 'heading'),
    { clauses: before, text: texts.before },
    { clauses: after, text: texts.after },
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

function describeWords(pair: ClausePair, texts: DescribedTexts): string[] {
  const { type } = pair
  const sentences = listSentences(pair, texts)
  if (type === 'added' || type === 'removed') {
    // Nothing of one that has a heading alone, which is named already.
    return sentences
      .map((words) => words[type === 'added' ? 'after' : 'before'])
      .filter((words) => words !== '')
      .map((words) => `- ${type}: ${words}`)
  }
  return [
    ...pair.words
      .filter((change) => change.type === 'heading')
      .map((change) => `- heading: ${change.before.text} → ${change.after.text}`),
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

const ownWords = ({ bodyStart, end }: ComparedClause, text: string): string =>
  text
    .slice(bodyStart, end)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ')
