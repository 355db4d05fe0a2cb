import type { Piece } from '../prompt.ts'

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
  const tokenizeData = (text: string): Token[] => {
    if (special === undefined) return [...tokenize(text, false)]
    const tokens: Token[] = []
    let start = 0
    for (const match of text.matchAll(special)) {
      // The cut after the first character leaves neither half a special token.
      const cut = match.index + 1
      tokens.push(...tokenize(text.slice(start, cut), false))
      start = cut
    }
    tokens.push(...tokenize(text.slice(start), false))
    return tokens
  }
  return (pieces) => {
    const tokens: Token[] = []
    for (const { type, text } of joinMarkup(pieces)) {
      if (text === '') continue
      tokens.push(...(type === 'data' ? tokenizeData(text) : tokenize(text, true)))
    }
    return tokens
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
