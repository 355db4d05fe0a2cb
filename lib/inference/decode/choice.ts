import type { Stepper, Vocabulary } from './stepper.ts'

/** Tokens that are known but not yet evaluated: they go into the next batch. */
export class Pending {
  #tokens: number[] = []

  add(tokens: readonly number[]): void {
    this.#tokens.push(...tokens)
  }

  /** Hands the tokens over; none are pending afterwards. */
  take(): number[] {
    const tokens = this.#tokens
    this.#tokens = []
    return tokens
  }
}

/** The candidates of a closed choice, as token sequences. */
export interface Choice {
  readonly candidates: readonly (readonly number[])[]
}

/**
 * A choice among texts. No text may be the beginning of another, or the shorter could not be told.
 */
export function createChoice(vocabulary: Vocabulary, texts: readonly string[]): Choice {
  return { candidates: texts.map((text) => vocabulary.tokenize(text)) }
}

/** The first tokens by which the candidates can begin, each once. */
export function firstTokens(choice: Choice): number[] {
  return [...new Set(choice.candidates.map((tokens) => tokens[0] as number))]
}

/** Indexes of the candidates that begin so. */
export const listBegun = ({ candidates }: Choice, begun: readonly number[]): number[] =>
  [...candidates.keys()].filter((index) =>
    begun.every((token, at) => candidates[index]?.[at] === token),
  )

/**
 * Chooses one candidate: what all the remaining ones share is forced, and only where they part does
 * the model decide, among their next tokens and nothing else.
 *
 * @param first - the first token, where it was sampled already
 * @returns the candidate's index; its tokens are pending
 */
export function decodeChoice(
  stepper: Stepper,
  pending: Pending,
  choice: Choice,
  first?: number,
): Promise<number> {
  if (first === undefined) return endChoice(stepper, pending, choice, [])
  pending.add([first])
  return endChoice(stepper, pending, choice, [first])
}

/**
 * The same, of those candidates that begin so.
 *
 * @param begun - these tokens are evaluated or pending
 */
export async function endChoice(
  stepper: Stepper,
  pending: Pending,
  choice: Choice,
  begun: readonly number[],
): Promise<number> {
  let remaining = listBegun(choice, begun)
  let depth = begun.length
  while (remaining.length > 1) {
    const next = new Set(remaining.map((index) => choice.candidates[index]?.[depth]))
    const ended = remaining.find((index) => choice.candidates[index]?.[depth] === undefined)
    // Candidates of equal tokens, or one that begins another: the first stands for them all.
    if (ended !== undefined) return ended
    const tokens = [...next] as number[]
    const token =
      tokens.length === 1
        ? (tokens[0] as number)
        : await stepper.step(pending.take(), { type: 'only', tokens })
    pending.add([token])
    remaining = remaining.filter((index) => choice.candidates[index]?.[depth] === token)
    depth += 1
  }
  const [chosen] = remaining
  if (chosen === undefined) throw new RangeError('Cannot choose: the sampled token is no candidate')
  pending.add((choice.candidates[chosen] as readonly number[]).slice(depth))
  return chosen
}
