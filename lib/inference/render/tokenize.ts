import { keepLast } from '../keep-last.ts'
import type { Piece } from '../prompt.ts'

/** A document is asked for several times in one turn: for its length, for what is kept of it, and to be read. */
const LONG_CHARACTERS = 4_096
/** So many long texts are kept with their tokens. */
const MAX_KEPT = 4

/** The tokenizer of the loaded model. `specialTokens`: whether control tokens are recognised. */
export type Tokenize<Token> = (text: string, specialTokens: boolean) => readonly Token[]

/**
 * Turns rendered pieces into tokens so that `data` can never become a special token.
 *
 * llama.cpp recognises tokens of type USER_DEFINED (Qwen3's `<tool_call>`, `<think>` …) even where
 * special tokens are off, so data is cut inside every such text before it is tokenized.
 *
 * @param specialTexts - the texts of the vocabulary's control and user-defined tokens, e.g. `<think>`
 */
export function createPieceTokenizer<Token>(
  tokenize: Tokenize<Token>,
  specialTexts: readonly string[],
): (pieces: readonly Piece[]) => Token[] {
  const special = createSpecialPattern(specialTexts)
  const cutAndTokenize = (text: string): Token[] => {
    if (special === undefined) return [...tokenize(text, false)]
    // The cut after the first character leaves neither half a special token.
    const cuts = [...text.matchAll(special).map(({ index }) => index + 1), text.length]
    return cuts.flatMap((cut, index) => tokenize(text.slice(cuts[index - 1] ?? 0, cut), false))
  }
  const keep = keepLast<Token[]>(MAX_KEPT)
  const tokenizeData = (text: string): Token[] =>
    text.length < LONG_CHARACTERS ? cutAndTokenize(text) : keep(text, () => cutAndTokenize(text))
  return (pieces) => {
    // Not `push(...)`, which takes some hundred thousand at most.
    return joinMarkup(pieces).flatMap(({ type, text }) =>
      type === 'data' ? tokenizeData(text) : tokenize(text, true),
    )
  }
}

/** Neighbouring markup is one text for the tokenizer, as it is in the template. */
function joinMarkup(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    if (piece.text === '') continue
    const last = joined.at(-1)
    if (last?.type === 'markup' && piece.type === 'markup') {
      joined[joined.length - 1] = { type: 'markup', text: last.text + piece.text }
    } else joined.push(piece)
  }
  return joined
}

function createSpecialPattern(specialTexts: readonly string[]): RegExp | undefined {
  const texts = specialTexts.filter((text) => /^<[^\s]+>$/.test(text))
  if (texts.length === 0) return undefined
  const escaped = texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  // A look-ahead finds overlapping occurrences too.
  return new RegExp(`(?=${escaped.toSorted((a, b) => b.length - a.length).join('|')})`, 'g')
}
