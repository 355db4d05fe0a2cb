import { partsOf, tokenizePlain, toPlain, type TokenRun } from '../store/tokenize.ts'

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
const HAS_DIGIT = /\d/

export function readAskedWords(asked: string): AskedWords {
  const words = [...wordsOf(tokenizePlain(toPlain(asked)))]
  const all = new Set(words)
  const looks = new Map(words.map((word) => [word, createLook(word)]))
  return {
    words,
    in: (text) => {
      const plain = toPlain(text)
      let split: Set<string> | undefined
      const own = (): Set<string> => (split ??= wordsOf(tokenizePlain(plain)))
      let parts: Set<string> | undefined
      const partsOfOwn = (): Set<string> => (parts ??= new Set([...own()].flatMap(partsOf)))
      const mayHave = (word: string): boolean => looks.get(word)?.(plain) ?? true
      return {
        has: (word) => {
          if (!mayHave(word)) return false
          if (PAIR.test(word) || own().has(word)) return true
          return IS_FIGURE.test(word) && partsOfOwn().has(word)
        },
        share: () => {
          if (!words.some(mayHave)) return 0
          const held = [...own()].filter((word) => all.has(word)).length
          return held / Math.max(1, own().size)
        },
      }
    },
  }
}

/** Whether a plain text may have a word among its own; a pair of characters it then has. */
function createLook(word: string): (plain: string) => boolean {
  if (IS_FIGURE.test(word)) return (plain) => HAS_DIGIT.test(plain)
  // What a plural may end in is cut off where it becomes a word: policies, policy.
  const stem = word.replace(/y$/, '')
  return (plain) => plain.includes(stem)
}

const wordsOf = (runs: readonly TokenRun[]): Set<string> =>
  new Set(runs.flatMap(({ tokens }) => tokens))
