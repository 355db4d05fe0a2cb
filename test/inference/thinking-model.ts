import type { LookingStepper, Mask, Seen, Vocabulary } from '../../lib/inference/decode/stepper.ts'

export const PROMPT = '?'
/** What begins a call. */
export const CALL = '\u0001'
/** What ends a turn. */
export const END = '\u0002'

export const toToken = (character: string): number => character.codePointAt(0) as number
export const toTokens = (text: string): number[] => Array.from(text, toToken)
export const toText = (tokens: readonly number[]): string => String.fromCodePoint(...tokens)

/** A token for each character. */
export const vocabulary: Vocabulary = {
  tokenize: toTokens,
  detokenize: toText,
  isEnd: (token) => token === toToken(END),
  figures: [],
}
/** How probable each next character is, by what was written of the prompt, or of the name. */
export type Thoughts = Record<string, Record<string, number>>

/** A model that thinks this. */
export function createModel(thoughts: Thoughts) {
  let held = ''
  let passes = 0
  const think = (text: string, mask: Mask, weigh: readonly number[] = []): Seen => {
    const [, name] = /"name": "(\w*)$/.exec(text) ?? []
    const all = Object.entries(thoughts[name ?? text] ?? {}).map(
      ([character, weight]) => [toToken(character), weight] as const,
    )
    const allowed = all.filter(([token]) =>
      mask.type === 'only'
        ? mask.tokens.includes(token)
        : mask.type === 'text' && !mask.except.includes(token),
    )
    const sum = allowed.reduce((total, [, weight]) => total + weight, 0)
    const [best] = allowed.toSorted(([, a], [, b]) => b - a)
    return {
      token: (best as readonly [number, number])[0],
      probabilities: weigh.map((one) => (new Map(allowed).get(one) ?? 0) / sum),
    }
  }
  const stepper: LookingStepper = {
    hasRoom: () => true,
    look(tokens, looks) {
      passes += 1
      const before = held
      held += toText(tokens)
      return Promise.resolve(
        looks.map(({ at, mask, weigh }) =>
          think(before + toText(tokens.slice(0, at + 1)), mask, weigh),
        ),
      )
    },
    step(tokens, mask) {
      passes += 1
      held += toText(tokens)
      return Promise.resolve(think(held, mask).token)
    },
    drop(count) {
      held = held.slice(0, held.length - count)
      return Promise.resolve()
    },
  }
  return { stepper, held: () => held, passes: () => passes }
}
