import { OnboxError } from '../../base/index.ts'

/** Room that has to be left for an answer; one that needs more ends with the reason `length`. */
export const MIN_ANSWER_TOKENS = 32

/** The room that there is for a prompt, and what it is about. */
export interface PromptRoom {
  contextTokens: number
  /** The setting that says so. */
  contextSetting: 'model.contextTokens' | 'model.long.contextTokens'
  /** As in `GenerateJob`: a document has another way out. */
  keptMessages?: number | undefined
}

/** @throws {OnboxError} `PROMPT_TOO_LONG` with the way out, where so many tokens leave no room for an answer */
export function checkRoom(
  tokens: number,
  { contextTokens, contextSetting, keptMessages = 0 }: PromptRoom,
): void {
  if (tokens + MIN_ANSWER_TOKENS <= contextTokens) return
  throw new OnboxError(
    'PROMPT_TOO_LONG',
    `Cannot read a prompt of ${tokens} tokens: the model's context has ${contextTokens}; ` +
      (keptMessages > 0
        ? 'ask about the parts that a search finds, or raise model.long.contextTokens'
        : `ask for less, or raise ${contextSetting}`),
  )
}
