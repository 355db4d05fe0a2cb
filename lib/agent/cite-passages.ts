import { isInsideNumber } from '../base/index.ts'
import type { Citation } from '../function/ai.ts'
import type { Passage } from '../isolate/index.ts'

/** Shorter stretches stand everywhere; in UTF-16 code units. */
const SEED = 4
/** What a stretch has to weigh to be a quotation: eight characters of Chinese, or some six words. */
const MIN_WEIGHT = 8
/** Of a character of a script with an alphabet, where one of Chinese weighs 1. */
const LETTER_WEIGHT = 0.25
/** Between marks, less is a quotation too. */
const MIN_MARKED_WEIGHT = 4

/** Of one seed that are looked at: an answer that says the same a hundred times quotes nothing. */
const MAX_PLACES = 16

/** Words that stand in an answer and in a passage. */
interface Quote {
  passage: Passage
  /** In the answer. */
  at: number
  /** In the passage. */
  from: number
  length: number
}

/**
 * The stretches of an answer that stand in passages word by word, but for names of their documents. Each is cited once: of several passages that have it, the
 * one with the longest stretch, whose clause the answer names, that was found first.
 *
 * @param passages - each exactly its document's text from `start` to `end`
 */
export function citePassages(answer: string, passages: readonly Passage[]): Citation[] {
  const places = findSeeds(answer)
  const names = listNames(passages)
  const quotes = passages
    .flatMap((passage) => findQuotes(answer, places, passage, names))
    .toSorted(
      (one, other) =>
        other.length - one.length ||
        Number(isNamed(answer, other.passage)) - Number(isNamed(answer, one.passage)),
    )
  const chosen: Quote[] = []
  for (const quote of quotes) {
    const overlaps = ({ at, length }: Quote): boolean =>
      quote.at < at + length && at < quote.at + quote.length
    if (!chosen.some(overlaps)) chosen.push(quote)
  }
  return chosen
    .toSorted((one, other) => one.at - other.at)
    .map(({ passage: { counterparty: _counterparty, ...passage }, from, length }) => {
      const start = passage.start + from
      const text = passage.text.slice(from, from + length)
      return { ...passage, start, end: start + length, text }
    })
}

/** Where each run of a few characters stands in the answer. */
function findSeeds(answer: string): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let at = 0; at + SEED <= answer.length; at++) {
    places.getOrInsertComputed(answer.slice(at, at + SEED), () => []).push(at)
  }
  return places
}

function findQuotes(
  answer: string,
  places: ReadonlyMap<string, readonly number[]>,
  passage: Passage,
  names: readonly string[],
): Quote[] {
  const { text } = passage
  const quotes: Quote[] = []
  for (let from = 0; from + SEED <= text.length;) {
    const starts = places.get(text.slice(from, from + SEED))?.slice(0, MAX_PLACES) ?? []
    let best = { at: 0, length: 0 }
    for (const at of starts) {
      let length = SEED
      while (from + length < text.length && text[from + length] === answer[at + length]) length++
      if (length > best.length) best = { at, length }
    }
    if (best.length > 0) {
      const quote = trim(answer, { passage, from, ...best })
      if (isQuotation(answer, quote, names)) quotes.push(quote)
    }
    from += Math.max(1, best.length)
  }
  return quotes
}

const PUNCTUATION = /[\p{P}\s]/u
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]`
/** What a word begins with behind a place, and ends with before it; 'thirty-' and '-five' are parts of one. */
const WORD_BEHIND = new RegExp(`^['’-]?${LETTER}`, 'u')
const WORD_BEFORE = new RegExp(`${LETTER}['’-]?$`, 'u')

/**
 * Without blanks and what closes the sentence before it, and with no number and no word that is cut, here or in the answer: 二十 of
 * 二十五 is another number, and the 20 days of a document are not those of an answer that says 120 days.
 */
function trim(answer: string, { passage, at, from, length }: Quote): Quote {
  const { text } = passage
  let [start, end] = [from, from + length]
  // Two characters that differ may begin alike: 𠮷 and 𠮶 share their first half.
  if (start < end && /[\uDC00-\uDFFF]/.test(text.charAt(start))) start++
  if (start < end && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end--
  const isCut = (place: number): boolean =>
    isInside(text, place) || isInside(answer, place - from + at)
  const isEdge = (place: number, character: string): boolean =>
    PUNCTUATION.test(character) && !isCut(place)
  if (isCut(start)) {
    start++
    while (start < end && !isEdge(start, text.charAt(start))) start++
  }
  if (isCut(end)) {
    end--
    while (start < end && !isEdge(end, text.charAt(end - 1))) end--
  }
  while (start < end && /[\s\p{Pe}\p{Pf}\p{Po}]/u.test(text.charAt(start))) start++
  while (start < end && /\s/.test(text.charAt(end - 1))) end--
  return { passage, at: at + start - from, from: start, length: end - start }
}

/** Whether a place of a text is within a number or a word. */
function isInside(text: string, place: number): boolean {
  const isInsideWord =
    WORD_BEFORE.test(text.slice(Math.max(0, place - 2), place)) &&
    WORD_BEHIND.test(text.slice(place, place + 2))
  return isInsideWord || isInsideNumber(text, place)
}

/** What documents are called, and whose they are: that says where words stand. */
function listNames(passages: readonly Passage[]): string[] {
  const names = passages.flatMap(({ title, counterparty = '' }) => [title, counterparty])
  return [...new Set(names)].filter((name) => name !== '').toSorted((a, b) => b.length - a.length)
}

function isQuotation(answer: string, { at, length }: Quote, names: readonly string[]): boolean {
  const words = answer.slice(at, at + length)
  const isMarked =
    /["“「『]/.test(answer.charAt(at - 1)) && /["”」』]/.test(answer.charAt(at + length))
  const weight = weigh(words)
  if (isMarked || weight < MIN_WEIGHT) return isMarked && weight >= MIN_MARKED_WEIGHT
  const bare = words.replace(/^\p{P}+|\p{P}+$/gu, '')
  if (names.some((name) => name.includes(bare))) return false
  return weigh(names.reduce((rest, name) => rest.replaceAll(name, ''), words)) >= MIN_WEIGHT
}

const weigh = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 1 : LETTER_WEIGHT),
    0,
  )

/** Whether the answer says which clause it is. */
const isNamed = (answer: string, { path }: Citation): boolean =>
  path !== '' && answer.includes(path)
