/**
 * Which tokens may be sampled next.
 *
 * - `only`: the best of these; nothing else has any probability.
 * - `text`: anything but the model's control tokens given here.
 * - `string`: any text that may stand inside a JSON string, or one of the `ends`. Tokens that end the
 *   model's turn cannot be kept out here; `only` keeps them out.
 */
export type Mask =
  | { type: 'only'; tokens: readonly number[] }
  | { type: 'text'; except: readonly number[] }
  | { type: 'string'; ends: readonly number[] }

/** What is asked of the model behind one of the tokens that are evaluated. */
export interface Look {
  /** Index among the tokens that are evaluated with it. */
  at: number
  mask: Mask
  /** Tokens whose probabilities are wanted, among all that the mask allows. */
  weigh?: readonly number[]
}

/** What the model would write there. */
export interface Seen {
  token: number
  /** In the order of `weigh`; 0 to 1. */
  probabilities: number[]
}

/** One sequence of the model, fed token by token. */
export interface Stepper {
  /**
   * Evaluates `tokens` in one batch and samples one token after them.
   *
   * @param tokens - at least one
   * @returns the sampled token; it is not part of the sequence until it is fed
   * @throws the abort signal's reason, before the next step
   */
  step(tokens: readonly number[], mask: Mask): Promise<number>
}

/** A sequence that can also be asked at several places at once, and taken back. */
export interface LookingStepper extends Stepper {
  /**
   * Evaluates `tokens` in one batch and looks behind several of them. All of them are part of the sequence then.
   *
   * @returns what is seen, in the order of `looks`
   */
  look(tokens: readonly number[], looks: readonly Look[]): Promise<Seen[]>
  /** Whether the context has room for so many more. */
  hasRoom(count: number): boolean
  /**
   * Takes the last `count` tokens out of the sequence.
   *
   * @param refused - so many tokens were chosen that are not written. Default 0
   */
  drop(count: number, refused?: number): Promise<void>
}

/** What the decoder has to know about the loaded model's vocabulary. */
export interface Vocabulary {
  /** The text's canonical tokens; texts of special tokens stay text. */
  tokenize(text: string): number[]
  /** The text of these tokens; a cut UTF-8 sequence gives U+FFFD. */
  detokenize(tokens: readonly number[]): string
  /** Whether this token ends the model's turn. */
  isEnd(token: number): boolean
  /** The tokens of which numbers and dates are made: digits, `-+.:TZ`. */
  readonly figures: readonly { token: number; text: string }[]
}
