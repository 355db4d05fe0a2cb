import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import { answerSchema } from './answer-schema.ts'

/** JSON leaves out what a tool returned that returns nothing. */
const toldSchema = v.object({
  ...answerSchema.entries,
  calls: v.array(v.record(v.string(), v.unknown())),
})

/** An answer as the function's route tells it. */
export type ToldAnswer = v.InferOutput<typeof toldSchema>

/** What all parts of one answer have in common. */
export interface ChatHead {
  readonly id: string
  /** In seconds. */
  readonly created: number
  readonly model: string
}

/** The words of an answer with what is to be told beside it. */
export const joinWords = (words: string, beside: string): string =>
  [words, beside].filter(Boolean).join('\n\n')

export const toChatCompletion = (head: ChatHead, answer: ToldAnswer, content: string): object => ({
  ...head,
  object: 'chat.completion',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content, refusal: null },
      logprobs: null,
      finish_reason: toFinishReason(answer),
    },
  ],
  usage: toUsage(answer),
  onbox: toOwn(answer),
})

/** A call that waits ends the answer; what waits is told in words. */
export const toFinishReason = ({ finishReason }: ToldAnswer): 'stop' | 'length' =>
  finishReason === 'length' ? 'length' : 'stop'

export const toUsage = ({
  usage: { promptTokens, cachedTokens, completionTokens },
}: ToldAnswer): object => ({
  prompt_tokens: promptTokens,
  completion_tokens: completionTokens,
  total_tokens: promptTokens + completionTokens,
  prompt_tokens_details: { cached_tokens: cachedTokens },
})

/** What OpenAI has no place for. */
export function toOwn({
  answer: _answer,
  usage: _usage,
  finishReason: _reason,
  ...own
}: ToldAnswer) {
  return own
}

/**
 * What the route of a function has answered.
 *
 * @throws {OnboxError} `FUNCTION_FAILED` where it is none: the route has more handlers than `ask()`
 */
export function parseAnswer(value: unknown, name: string): ToldAnswer {
  const parsed = v.safeParse(toldSchema, value)
  if (parsed.success) return parsed.output
  throw noAnswer(name)
}

export const noAnswer = (name: string): OnboxError =>
  new OnboxError(
    'FUNCTION_FAILED',
    `Cannot answer: what POST /${name} answers is none of ask(); ask it by its URL`,
  )
