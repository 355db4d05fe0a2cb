import { TokenBias, type LlamaModel, type Token } from 'node-llama-cpp'
import type { Mask, Vocabulary } from '../decode/stepper.ts'
import { keepLast } from '../keep-last.ts'
import type { Piece } from '../prompt.ts'
import { createPieceTokenizer } from '../render/tokenize.ts'

/** Higher than any logit, so that a choice is made among the favoured tokens alone. */
const FAVOUR_LOGIT = 1e4

/** What may stand between quotes in JSON, with its escapes; one may be begun at the end. */
const IN_STRING = /^(?:[^"\\\p{Cc}]|\\["\\/bfnrt])+\\?$|^\\$/u
/** Masks of a text or a string that are kept; a model's turns need some ten. */
const MAX_MASKS = 64
const FIGURES = /^[-+.:TZ\d]+$/

/** A model's vocabulary as the renderer and the decoder use it. */
export interface ModelVocabulary extends Vocabulary {
  tokenizePieces(pieces: readonly Piece[]): number[]
  /** The token of a special text such as `<tool_call>`. */
  specialToken(text: string): number | undefined
  /** What the sampler is told for a mask. */
  toBias(mask: Mask): TokenBias
}

/** Reads the vocabulary once; masks that recur are kept. */
export function readVocabulary(model: LlamaModel): ModelVocabulary {
  const special = new Map<string, number>()
  const texts = new Map<number, string>()
  for (const token of model.iterateAllTokens()) {
    const { control, userDefined } = model.getTokenAttributes(token)
    const text = model.detokenize([token], true)
    if (control || userDefined) special.set(text, token)
    else texts.set(token, text)
  }
  const tokenize = (text: string, specialTokens: boolean): number[] =>
    model.tokenize(text, specialTokens, 'trimLeadingSpace')
  const tokenizePieces = createPieceTokenizer(tokenize, [...special.keys()])
  const notInString = [
    ...special.values(),
    ...[...texts].filter(([, text]) => !IN_STRING.test(text)).map(([token]) => token),
  ]
  const figures = [...texts]
    .map(([token, text]) => ({ token, text }))
    .filter(({ text }) => FIGURES.test(text))

  const favour = (tokens: readonly number[]): TokenBias => {
    const bias = new TokenBias(model.tokenizer)
    for (const token of tokens) bias.set(token as Token, { logit: FAVOUR_LOGIT })
    return bias
  }
  const forbid = (tokens: readonly number[]): TokenBias => {
    const bias = new TokenBias(model.tokenizer)
    for (const token of tokens) bias.set(token as Token, 'never')
    return bias
  }
  const keep = keepLast<TokenBias>(MAX_MASKS)

  return {
    tokenize: (text) => tokenizePieces([{ type: 'data', text }]),
    tokenizePieces,
    detokenize: (tokens) => model.detokenize(tokens as Token[]),
    isEnd: (token) => model.isEogToken(token as Token),
    figures,
    specialToken: (text) => special.get(text),
    toBias(mask) {
      switch (mask.type) {
        case 'only':
          return favour(mask.tokens)
        case 'text':
          return keep(`text ${mask.except.join()}`, () => forbid(mask.except))
        case 'string':
          return keep(`string ${mask.ends.join()}`, () =>
            forbid(notInString.filter((token) => !mask.ends.includes(token))),
          )
        default:
          return mask satisfies never
      }
    },
  }
}
