import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import type { Answer } from '../function/ai.ts'
import { answerSchema } from './answer-schema.ts'

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

export const toChatCompletion = (head: ChatHead, answer: Answer, content: string): object => ({
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
export const toFinishReason = ({ finishReason }: Answer): 'stop' | 'length' =>
  finishReason === 'length' ? 'length' : 'stop'

export const toUsage = ({
  usage: { promptTokens, cachedTokens, completionTokens },
}: Answer): object => ({
  prompt_tokens: promptTokens,
  completion_tokens: completionTokens,
  total_tokens: promptTokens + completionTokens,
  prompt_tokens_details: { cached_tokens: cachedTokens },
})

/** What OpenAI has no place for. */
export function toOwn({ answer: _answer, usage: _usage, finishReason: _reason, ...own }: Answer) {
  return own
}

/**
 * What the route of a function has answered.
 *
 * @throws {OnboxError} `FUNCTION_FAILED` where it is none: the route has more handlers than `ask()`
 */
export function parseAnswer(value: unknown, name: string): Answer {
  const parsed = v.safeParse(answerSchema, value)
  if (parsed.success) return parsed.output
  throw noAnswer(name)
}

export const noAnswer = (name: string): OnboxError =>
  new OnboxError(
    'FUNCTION_FAILED',
    `Cannot answer: what POST /${name} answers is none of ask(); ask it by its URL`,
  )
