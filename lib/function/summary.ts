import type { AiBinding, AskUsage } from './ai.ts'
import { finish } from './ask.ts'
import type { ChangedClause, ClauseChange, DocumentComparison } from './comparison.ts'

/** Where the words of a clause stand. */
export interface Citation {
  /** Id of the document. */
  document: string
  path: string
  heading: string
  start: number
  /** Exclusive. */
  end: number
}

/** What a model says of one change. */
export interface ChangeSentence {
  /** Id of the change in the comparison. */
  change: number
  /**
   * Absent where it was left out: a number, a date or a quotation of what the model wrote stands in neither wording of the
   * clause.
   */
  sentence?: string
  isGrounded: boolean
  /** Whether the clause is longer than what the model was shown of it. */
  isCut: boolean
  before: Citation[]
  after: Citation[]
}

/** What came of a summary. */
export interface SummaryEnd {
  told: number
  /** Sentences that were left out. */
  withheld: number
  /** Changes beyond `maxChanges`, of which nothing was asked. */
  left: number
  usage: AskUsage
}

/** In order: the comparison, a sentence for each change with how far it is, and the end. */
export type SummaryEvent =
  | { type: 'comparison'; comparison: DocumentComparison }
  | ({ type: 'sentence'; done: number; of: number } & ChangeSentence)
  | ({ type: 'done' } & SummaryEnd)

export interface SummaryOptions {
  /** What the model should keep to. Default: nothing beyond what every function has. */
  instructions?: string
  /** What is asked of each change. Default: what was changed in the clause, in one sentence, in the later document's language. */
  question?: (change: ClauseChange) => string
  /** How many changes are put into words, each a turn of the model. Default 50. */
  maxChanges?: number
}

const DEFAULT_MAX_CHANGES = 50
/** Of each wording that a model is shown, in characters. */
const MAX_WORDING_CHARACTERS = 2_000
/** The values that are told of one change. */
const MAX_VALUES = 20

/**
 * Has a model put the changes of a comparison into words, one sentence for each. It reads the two wordings of one clause at a
 * time and nothing else, so each sentence belongs to its clause; one that says what stands in neither is left out.
 *
 * @throws {OnboxError} what `AI.ask` throws
 */
export async function* summarize(
  ai: AiBinding,
  comparison: DocumentComparison,
  { instructions, question, maxChanges = DEFAULT_MAX_CHANGES }: SummaryOptions = {},
): AsyncGenerator<SummaryEvent> {
  yield { type: 'comparison', comparison }
  const worded = comparison.changes.filter(({ description }) => description !== '')
  const asked = worded.slice(0, maxChanges)
  const usage: AskUsage = { promptTokens: 0, cachedTokens: 0, completionTokens: 0 }
  let told = 0
  const toQuestion = question ?? QUESTIONS[comparison.after.language ?? 'zh']
  for (const [index, change] of asked.entries()) {
    const { result, isCut } = toResult(change)
    const answer = await finish(
      ai.ask({
        question: toQuestion(change),
        ...(instructions !== undefined && { instructions }),
        results: [{ tool: 'compare_clause', arguments: { clause: result.clause }, result }],
      }),
    )
    usage.promptTokens += answer.usage.promptTokens
    usage.cachedTokens += answer.usage.cachedTokens
    usage.completionTokens += answer.usage.completionTokens
    const isTold = answer.grounded && answer.answer !== ''
    if (isTold) told += 1
    yield {
      type: 'sentence',
      done: index + 1,
      of: asked.length,
      change: change.id,
      ...(isTold && { sentence: answer.answer }),
      isGrounded: answer.grounded,
      isCut,
      before: change.before.map((clause) => cite(clause, comparison.before.id)),
      after: change.after.map((clause) => cite(clause, comparison.after.id)),
    }
  }
  const withheld = asked.length - told
  yield { type: 'done', told, withheld, left: worded.length - asked.length, usage }
}

const QUESTIONS = {
  zh: (change: ClauseChange) => `用一句话说明${nameOf(change)}改了什么。`,
  en: (change: ClauseChange) => `In one sentence: what was changed in ${nameOf(change)}?`,
} as const

function nameOf({ before, after }: ClauseChange): string {
  const [clause] = after.length > 0 ? after : before
  return [clause?.path, clause?.heading].filter(Boolean).join(' ')
}

/** A change as the model reads it. */
function toResult(change: ClauseChange) {
  const { type, place, sentences, substance } = change
  const words = (side: 'before' | 'after'): string =>
    sentences
      .map((passage) => passage[side])
      .filter((text) => text !== '')
      .join(' ')
  const clip = (text: string): string =>
    text.length <= MAX_WORDING_CHARACTERS ? text : `${text.slice(0, MAX_WORDING_CHARACTERS)}…`
  const [before, after] = [words('before'), words('after')]
  const values = substance
    .filter((one) => one.type !== 'other-words')
    .map(({ before: was, after: is }) => `${was?.text ?? '—'} → ${is?.text ?? '—'}`)
  const result = {
    clause: nameOf(change),
    change: type === 'matched' ? (place === 'moved' ? 'moved' : 'changed') : type,
    ...(before !== '' && { before: clip(before) }),
    ...(after !== '' && { after: clip(after) }),
    ...(values.length > 0 && { values: values.slice(0, MAX_VALUES) }),
  }
  return { result, isCut: Math.max(before.length, after.length) > MAX_WORDING_CHARACTERS }
}

const cite = ({ path, heading, start, end }: ChangedClause, document: string): Citation => ({
  document,
  path,
  heading,
  start,
  end,
})
