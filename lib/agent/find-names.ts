import plainWords from './plain-words.json' with { type: 'json' }
import { createLazy } from './create-lazy.ts'
import { findChineseNames } from './find-chinese-names.ts'
import type { Found } from './find-dates.ts'

/** Learned, not listed by hand: see test/agent/grounding/learn-plain-words.ts. */
const WORDS = new Set(plainWords.words.split(' '))

/** October and Monday are capitalised, and no names: what they claim is a date's matter. */
const openCalendar = createLazy(
  () =>
    new Set(
      Array.from({ length: 12 }, (_, index) => new Date(2026, index, index + 1)).flatMap((date) =>
        (['long', 'short'] as const).flatMap((form) => [
          date.toLocaleString('en', { month: form }).toLowerCase(),
          date.toLocaleString('en', { weekday: form }).toLowerCase(),
        ]),
      ),
    ),
)

/** Capitalised, or of letters and digits: L3, T20871. */
const LATIN = /(?<![\p{Script=Latin}\d])(?:\p{Lu}\p{Script=Latin}+|\p{Script=Latin}+\d\w*)/gu
/** Blanks apart, what is in front of the first word of a sentence or a quotation. */
const OPENERS = new Set('.!?:;。！？：；"“(（*#-')
/** What may be between two words of one name. */
const WITHIN = /^[ .&'’-]{1,3}$/

/**
 * Finds the names of a text that stand in none of its sources: of people, companies, places and products. It goes by how a
 * name looks, not by what is known of it: in Chinese see `findChineseNames`; in Latin script it is a capitalised word that does
 * not merely begin a sentence, or letters with digits.
 */
export function findNames(text: string, sources: string): Found[] {
  return [...findChineseNames(text, sources), ...findLatin(text, sources)]
}

function findLatin(text: string, sources: string): Found[] {
  const known = new Set(sources.toLowerCase().match(/[\p{Script=Latin}\d]+/gu))
  const found: Found[] = []
  for (const { 0: word, index } of text.matchAll(LATIN)) {
    const plain = word.toLowerCase()
    if (known.has(plain) || openCalendar().has(plain)) continue
    // A word in capitals alone is an abbreviation, wherever it stands.
    const mayBePlain = isOpening(text, index) || word === word.toUpperCase()
    if (mayBePlain && WORDS.has(plain)) continue
    const last = found.at(-1)
    if (last && WITHIN.test(text.slice(last.start + last.text.length, index))) {
      last.text = text.slice(last.start, index + word.length)
    } else found.push({ text: word, start: index })
  }
  return found
}

/** Whether a word there begins a line, a sentence or a quotation. */
function isOpening(text: string, index: number): boolean {
  let at = index - 1
  while (/\s/.test(text[at] ?? '')) {
    if (text[at] === '\n') return true
    at -= 1
  }
  return at < 0 || OPENERS.has(text[at] ?? '')
}
