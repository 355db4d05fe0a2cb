import type { AiBinding, AskUsage } from './ai.ts'
import { finish } from './ask.ts'
import type { ChangedClause, ClauseChange, DocumentComparison } from './comparison.ts'
import { quote } from './quote.ts'

/** Where the words of a clause stand. */
export interface ClauseStretch {
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
  /** Absent where it was left out. */
  sentence?: string
  /** Why: a number, a date or a quotation in it stands in neither wording of the clause, or it did not come to its end. */
  withheld?: 'ungrounded' | 'unfinished'
  /** Whether the clause is longer than what the model was shown of it. */
  isCut: boolean
  before: ClauseStretch[]
  after: ClauseStretch[]
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
/** Of both wordings that a model is shown, in characters: half for each, or what the other one leaves. */
const MAX_WORDS_CHARACTERS = 1_500
/** A sentence that needs more has gone astray. */
const MAX_SENTENCE_TOKENS = 400

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
    const { result, isCut } = toResult(change, comparison)
    const answer = await finish(
      ai.ask({
        question: toQuestion(change),
        ...(instructions !== undefined && { instructions }),
        maxAnswerTokens: MAX_SENTENCE_TOKENS,
        results: [{ tool: 'compare_clause', arguments: { clause: result.clause }, result }],
      }),
    )
    usage.promptTokens += answer.usage.promptTokens
    usage.cachedTokens += answer.usage.cachedTokens
    usage.completionTokens += answer.usage.completionTokens
    const isTold = answer.grounded && answer.finishReason === 'stop' && answer.answer !== ''
    if (isTold) told += 1
    yield {
      type: 'sentence',
      done: index + 1,
      of: asked.length,
      change: change.id,
      ...(isTold
        ? { sentence: answer.answer }
        : { withheld: answer.grounded ? ('unfinished' as const) : ('ungrounded' as const) }),
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

/** A change as the model reads it: a clause with its words, as a tool that has found them gives them. */
function toResult(change: ClauseChange, { after: document }: DocumentComparison) {
  const { counterparty, sentOn, language = 'zh' } = document
  const { words, isCut } = wordChange(change, LABELS[language])
  return {
    result: {
      found: true,
      contract: document.title,
      ...(counterparty !== undefined && { counterparty }),
      ...(sentOn !== undefined && { sentOn }),
      clause: nameOf(change),
      words,
      // As a list: a number here would be a source of the sentence.
      others: [],
    },
    isCut,
  }
}

/** What stands before each wording. */
const LABELS = {
  zh: { before: '改前:', after: '改后:', added: '新增:', removed: '删去:', moved: '位置变动。' },
  en: { before: 'Before: ', after: 'After: ', added: 'Added: ', removed: 'Removed: ', moved: 'Moved. ' }, // prettier-ignore
} as const

function wordChange(
  { type, place, sentences }: ClauseChange,
  label: Readonly<Record<keyof (typeof LABELS)['zh'], string>>,
): { words: string; isCut: boolean } {
  const words = (side: 'before' | 'after'): string =>
    sentences
      .map((passage) => passage[side])
      .filter((text) => text !== '')
      .join(' ')
      .trim()
  const [before, after] = [words('before'), words('after')]
  const room = (other: string): number =>
    MAX_WORDS_CHARACTERS - Math.min(other.length, MAX_WORDS_CHARACTERS / 2)
  const [was, is] = [quote(before, '', room(after)), quote(after, '', room(before))]
  const isCut = was !== before || is !== after
  if (type === 'added') return { words: label.added + is, isCut }
  if (type === 'removed') return { words: label.removed + was, isCut }
  const parts = [
    place === 'moved' ? label.moved : '',
    was === '' ? '' : label.before + was,
    is === '' ? '' : label.after + is,
  ]
  return { words: parts.join(''), isCut }
}

const cite = ({ path, heading, start, end }: ChangedClause, document: string): ClauseStretch => ({
  document,
  path,
  heading,
  start,
  end,
})
