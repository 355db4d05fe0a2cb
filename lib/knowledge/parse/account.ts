import { OnboxError } from '../../base/index.ts'
import type { CharacterCount, Flag, FlagType } from '../parsed-document.ts'
import { cleanText } from './clean-text.ts'

const MAX_SAMPLE_CHARACTERS = 80

/** Where the characters of a file went, and what a reader of its text should know of. */
export interface Account {
  /** Counts `text` as in the file. */
  take: (text: string) => void
  /** Leaves `text` out as unseen. @param options - `characters`: how many those are, where they are no text any more */
  hide: (type: FlagType, text: string, options?: { count?: number; characters?: number }) => void
  /** Leaves `text` out as printed for the page's sake. */
  furnish: (text: string) => void
  /** @param options - `characters`: that stand in the text, or were hidden already */
  flag: (type: FlagType, options?: { count?: number; sample?: string; characters?: number }) => void
  /**
   * @param length - of the text
   * @param placed - how many of the taken characters have come to stand in it
   * @throws {OnboxError} `INTERNAL` when characters were lost
   */
  close: (length: number, placed: number) => { characters: CharacterCount; flags: Flag[] }
}

/** @param count - how many characters of a text count: all, or those that are not blank */
export function createAccount(count: (text: string) => number): Account {
  const flags = new Map<FlagType, Flag>()
  let taken = 0
  let hidden = 0
  let furniture = 0

  const flag: Account['flag'] = (type, { count: more = 1, sample = '', characters = 0 } = {}) => {
    if (more === 0) return
    const known = flags.getOrInsert(type, { type, count: 0 })
    known.count += more
    if (characters > 0) known.characters = (known.characters ?? 0) + characters
    const words = cleanText(sample).text.trim().slice(0, MAX_SAMPLE_CHARACTERS).toWellFormed()
    if (words !== '') known.sample ??= words
  }
  return {
    take: (text) => {
      taken += count(text)
    },
    hide: (type, text, { count: more = 1, characters = count(text) } = {}) => {
      if (characters === 0) return
      hidden += characters
      flag(type, { count: more, sample: text, characters })
    },
    furnish: (text) => {
      const characters = count(text)
      furniture += characters
      if (characters > 0) flag('header-or-footer', { sample: text, characters })
    },
    flag,
    close: (length, placed) => {
      const lost = taken - placed - furniture - hidden
      if (lost !== 0) {
        throw new OnboxError(
          'INTERNAL',
          `Cannot read the document: ${lost} of its characters are in none of its parts`,
        )
      }
      return {
        characters: { read: length + furniture + hidden, text: length, furniture, hidden },
        flags: [...flags.values()],
      }
    },
  }
}
