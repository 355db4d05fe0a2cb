import type { ValueType } from '../comparison.ts'
import { type Term, TERMS } from './terms.ts'

/** A word that contracts use one for the other; `type` is absent where the words are style alone. */
export interface FoundTerm {
  type?: ValueType
  start: number
  end: number
  value: string
}

const BY_WORD = new Map(TERMS.flatMap((term) => term.words.map((word) => [word, term] as const)))
const LONGEST_FIRST = [...BY_WORD.keys()].toSorted((a, b) => b.length - a.length)
const LATIN = LONGEST_FIRST.filter((word) => /^[a-z]/.test(word)).join('|')
/** A single Chinese character (应, 可) is a word only where the sentence is cut so: not in 供应 and 许可. */
const HAN = LONGEST_FIRST.filter((word) => !/^[a-z]/.test(word) && word.length > 1).join('|')
const PATTERNS = [
  new RegExp(HAN, 'g'),
  new RegExp(`(?<![a-z\\d'-])(?:${LATIN})(?![a-z\\d'-])`, 'g'),
]

export function findTerms(text: string): FoundTerm[] {
  return PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: word, index }) => termOf(word, index) ?? []),
  )
}

/** Of a word that the sentence was cut into. */
export function termOf(word: string, start: number): FoundTerm | undefined {
  const term = BY_WORD.get(word)
  return term && toFound(term, start, start + word.length)
}

function toFound({ type, value }: Term, start: number, end: number): FoundTerm {
  return type ? { type, value, start, end } : { value, start, end }
}
