import type { GenerateJob } from './engine.ts'

/** Chinese has fewer, English more. */
const CHARACTERS_PER_TOKEN = 2
/** What an answer is taken to cost, and what room it is given, until it is known. */
export const ANSWER_TOKENS = 64

/** About how many tokens so many characters have, where nobody has counted. */
export const estimateTokens = (characters: number): number =>
  Math.ceil(characters / CHARACTERS_PER_TOKEN)

/** About what a turn costs, its answer too. */
export const estimateTurn = ({ prompt }: GenerateJob): number =>
  ANSWER_TOKENS + estimateTokens(JSON.stringify(prompt.messages).length)
