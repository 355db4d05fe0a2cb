/** Marks of quotations, by those that open them; `‘` and `'` are apostrophes, too. */
const CLOSING = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
])
/** All of them: within a quotation, one kind stands for another. */
const MARKS = /[“”‘’「」『』"']/
/** Behind these, `"` opens nothing: it is an inch, or closes what was not seen to open. */
const NO_OPENING = /[\p{Script=Latin}\d.)\]%'"]/u
/** Behind these it opens another quotation, and does not close the open one. */
const BEFORE_OPENING = /[\s\p{Ps}\p{Pi}:：]/u
/** What is left out of a quotation, which goes on behind it wherever it likes; so do words in brackets. */
const OMISSION = /[…⋯[［]/
/** By which a quotation may end where its source does not; two of them leave something out, too. */
const STOP = /[.。]/
/** What sets words off in Markdown, and is none of them. */
const EMPHASIS = /[*_~`]/
/**
 * From here a quotation is one of that text, and no name or turn of phrase that begins alike: eight characters of Chinese,
 * or some six words. The same as of what an answer is said to quote.
 */
const MIN_WEIGHT = 8
const LETTER_WEIGHT = 0.25

/** A text as far as it is written: outside of quotations, or within one. */
export type Quotation = { type: 'none'; last: string } | OpenQuotation

interface OpenQuotation {
  /** `free`: it stands in no source, and says what it likes. */
  type: 'free' | 'copied'
  opening: string
  closing: string
  last: string
  /** Quotations within quotations that are open, itself included. */
  depth: number
  weight: number
  /** Where in the sources what it says so far ends, in UTF-16 code units; none where it says nothing yet. */
  places: readonly number[]
  /** Whether its last character is a full stop that stands in no source. */
  isStopped: boolean
}

export const NO_QUOTATION: Quotation = { type: 'none', last: '' }

/**
 * What becomes of a quotation by one more character. Blanks are as good as none, and as others.
 *
 * @param sources - what may be quoted, in one text
 * @returns undefined where it has copied so much that it may not say something else
 */
export function addCharacter(
  quotation: Quotation,
  character: string,
  sources: string,
): Quotation | undefined {
  const { last } = quotation
  if (quotation.type === 'none') {
    const closing = CLOSING.get(character)
    const opens = closing !== undefined && (closing !== character || !NO_OPENING.test(last))
    return opens ? begin(character, closing) : { type: 'none', last: character }
  }
  const depth = quotation.depth + turnOf(quotation, character)
  if (depth === 0) return { type: 'none', last: character }
  if (quotation.type === 'free') return { ...quotation, depth, last: character }
  if (/\s/.test(character)) return { ...quotation, last: character }
  const { opening, closing, places, weight, isStopped } = quotation
  const next = isStopped ? [] : followAll(places, character, sources)
  if (next.length > 0) {
    const longer = weight + (/\p{Script=Han}/u.test(character) ? 1 : LETTER_WEIGHT)
    return { ...quotation, depth, places: next, weight: longer, last: character }
  }
  if (OMISSION.test(character) || (isStopped && STOP.test(character))) {
    return { ...begin(opening, closing), depth, last: character }
  }
  if (EMPHASIS.test(character)) return quotation
  if (!isHeld(quotation) || character === '\\')
    return { ...quotation, type: 'free', depth, last: character }
  return STOP.test(character) && !isStopped
    ? { ...quotation, isStopped: true, last: character }
    : undefined
}

/** Whether it may only go on as its source does, or end. */
export const isHeld = (quotation: Quotation): quotation is OpenQuotation =>
  quotation.type === 'copied' && quotation.weight >= MIN_WEIGHT

const begin = (opening: string, closing: string): OpenQuotation => ({
  type: 'copied',
  opening,
  closing,
  last: opening,
  depth: 1,
  weight: 0,
  places: [],
  isStopped: false,
})

/** Whether a mark opens another quotation within the open ones, 1, or closes one, -1. Of `"`, only what is in front tells. */
function turnOf({ opening, closing, last }: OpenQuotation, character: string): number {
  if (character !== opening && character !== closing) return 0
  const opens = opening === closing ? BEFORE_OPENING.test(last) : character === opening
  return opens ? 1 : -1
}

/** The places that go on so; all that have the character, where there are none yet. */
function followAll(places: readonly number[], character: string, sources: string): number[] {
  const found: number[] = []
  if (places.length > 0) {
    for (const place of places) {
      const at = skipBlanks(sources, place)
      if (isSame(sources, at, character)) found.push(at + character.length)
    }
    return found
  }
  for (let at = sources.indexOf(character); at >= 0; at = sources.indexOf(character, at + 1)) {
    found.push(at + character.length)
  }
  return found
}

/** Behind blanks, as far as they go. */
export function skipBlanks(text: string, at: number): number {
  let end = at
  while (/\s/.test(text.charAt(end))) end += 1
  return end
}

const isSame = (sources: string, at: number, character: string): boolean =>
  sources.startsWith(character, at) || (MARKS.test(character) && MARKS.test(sources.charAt(at)))
