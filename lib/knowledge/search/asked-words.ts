import { partsOf, tokenize, toPlain } from '../store/tokenize.ts'

/** The words of a question, and which of them stand in a text. */
export interface AskedWords {
  readonly words: readonly string[]
  in: (text: string) => WordsOfText
}

/** A text, looked at for what is asked; it is taken apart only where a look does not tell. */
export interface WordsOfText {
  has: (word: string) => boolean
  /** Which share of its own words is asked. */
  share: () => number
}

/** Two characters that are written without spaces: they are a word of a text wherever they stand in it. */
const PAIR = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2}$/u

const IS_FIGURE = /^\d/

export function readAskedWords(asked: string): AskedWords {
  const words = [...wordsOf(asked)]
  const all = new Set(words)
  const isPairsOnly = words.every((word) => PAIR.test(word))
  return {
    words,
    in: (text) => {
      const plain = toPlain(text)
      let split: Set<string> | undefined
      const own = (): Set<string> => (split ??= wordsOf(text))
      let parts: Set<string> | undefined
      const partsOfOwn = (): Set<string> => (parts ??= new Set([...own()].flatMap(partsOf)))
      const has = (word: string): boolean => {
        if (PAIR.test(word)) return plain.includes(word)
        return own().has(word) || (IS_FIGURE.test(word) && partsOfOwn().has(word))
      }
      return {
        has,
        share: () => {
          if (isPairsOnly && !words.some(has)) return 0
          const held = [...own()].filter((word) => all.has(word)).length
          return held / Math.max(1, own().size)
        },
      }
    },
  }
}

const wordsOf = (text: string): Set<string> =>
  new Set(tokenize(text).flatMap(({ tokens }) => tokens))
