import type { Hit } from '../search.ts'
import { tokenize } from '../store/tokenize.ts'

/** How much of what is asked a passage holds: see `Hit.coverage`. */
export function createCover(
  asked: string,
): (passage: Pick<Hit, 'path' | 'heading' | 'breadcrumb' | 'text'>) => number {
  const words = [...wordsOf(asked)]
  return ({ path, heading, breadcrumb, text }) => {
    const isIn = (passage: string): ((word: string) => boolean) => {
      const all = wordsOf(passage)
      // A single character of Chinese is only ever a part of a word.
      return (word) => all.has(word) || (isCharacter(word) && passage.includes(word))
    }
    const isInHeading = isIn(heading)
    const isInPassage = isIn(`${path}\n${breadcrumb}\n${text}`)
    const counts = words.map((word) => (isInHeading(word) ? 2 : Number(isInPassage(word))))
    return Math.min(1, counts.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length))
  }
}

const wordsOf = (text: string): Set<string> =>
  new Set(tokenize(text).flatMap(({ tokens }) => tokens))

const isCharacter = (word: string): boolean => /^\p{Script=Han}$/u.test(word)
