/**
 * The first line of every function's system message. The starter model was trained with these words;
 * changing them means training it again.
 */
export const BASE_INSTRUCTIONS =
  'Answer only with facts from tool results. If no tool fits, say so. Reply in the language of the question.'

/** The whole system message of a function. */
export function createSystemMessage(instructions: string | undefined): string {
  return instructions === undefined || instructions.trim() === ''
    ? BASE_INSTRUCTIONS
    : `${BASE_INSTRUCTIONS}\n${instructions.trim()}`
}
