import type { Hit } from '../search.ts'
import { readAskedWords } from './asked-words.ts'

/** How much of what is asked a passage holds: see `Hit.coverage`. */
export function createCover(
  asked: string,
): (passage: Pick<Hit, 'path' | 'heading' | 'breadcrumb' | 'text'>) => number {
  const { words, in: readIn } = readAskedWords(asked)
  return ({ path, heading, breadcrumb, text }) => {
    const isIn = (passage: string): ((word: string) => boolean) => {
      const { has } = readIn(passage)
      // A single character of Chinese is only ever a part of a word.
      return (word) => (isCharacter(word) ? passage.includes(word) : has(word))
    }
    const isInHeading = isIn(heading)
    const isInPassage = isIn(`${path}\n${breadcrumb}\n${text}`)
    const counts = words.map((word) => (isInHeading(word) ? 2 : Number(isInPassage(word))))
    return Math.min(1, counts.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length))
  }
}

const isCharacter = (word: string): boolean => /^\p{Script=Han}$/u.test(word)
