import { OnboxError } from '../../../base/index.ts'
import type { CharacterCount, Flag, FlagType } from '../../parsed-document.ts'

/** Where the characters of a PDF went, blanks apart, and what a reader of its text should know of. */
export interface Account {
  /** Counts `text` as in the file. */
  take(text: string): void
  /** Leaves `text` out as unseen. */
  hide(type: FlagType, text: string, count?: number): void
  /** Leaves `text` out as printed for the page's sake. */
  furnish(text: string): void
  flag(type: FlagType, options?: { count?: number; sample?: string; characters?: number }): void
  /**
   * @param made - how many characters, blanks apart, `text` has that are not in the file
   * @throws {OnboxError} `INTERNAL` when characters were lost
   */
  close(text: string, made: number): { characters: CharacterCount; flags: Flag[] }
}

const MAX_SAMPLE_CHARACTERS = 80

export function createAccount(): Account {
  const flags = new Map<FlagType, Flag>()
  let taken = 0
  let hidden = 0
  let furniture = 0

  const flag: Account['flag'] = (type, { count = 1, sample = '', characters = 0 } = {}) => {
    if (count === 0) return
    const known = flags.get(type) ?? { type, count: 0 }
    flags.set(type, known)
    known.count += count
    if (characters > 0) known.characters = (known.characters ?? 0) + characters
    const words = sample.trim().slice(0, MAX_SAMPLE_CHARACTERS).toWellFormed()
    if (words !== '') known.sample ??= words
  }
  return {
    take(text) {
      taken += countInk(text)
    },
    hide(type, text, count = 1) {
      const characters = countInk(text)
      if (characters === 0) return
      hidden += characters
      flag(type, { count, sample: text, characters })
    },
    furnish(text) {
      const characters = countInk(text)
      furniture += characters
      if (characters > 0) flag('header-or-footer', { sample: text, characters })
    },
    flag,
    close(text, made) {
      const lost = taken - (countInk(text) - made) - furniture - hidden
      if (lost !== 0) {
        throw new OnboxError(
          'INTERNAL',
          `Cannot read PDF: ${lost} of its characters are in none of its parts`,
        )
      }
      const read = text.length + furniture + hidden
      return {
        characters: { read, text: text.length, furniture, hidden },
        flags: [...flags.values()],
      }
    },
  }
}

/** How many characters are not blank. */
export function countInk(text: string): number {
  return text.replaceAll(/\s/g, '').length
}
