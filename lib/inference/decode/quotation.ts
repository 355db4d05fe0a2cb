import { isInsideNumber } from '../../base/index.ts'

/** Marks of quotations, by those that open them; `‘` and `'` are apostrophes, too. */
const CLOSING = new Map([
  ['“', '”'],
  ['„', '“'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
])
/** All of them: within a quotation, one kind stands for another. */
const MARKS = /[“”„‘’「」『』"']/
/** Behind these, `"` opens nothing: it is an inch, or closes what was not seen to open. */
const NO_OPENING = /[\p{L}\p{N}%]/u
/** Behind these it opens another quotation, and does not close the open one. */
const BEFORE_OPENING = /[\s\p{Ps}\p{Pi}:：]/u
/** What is left out of a quotation, which goes on behind it wherever it likes; so does what stands in brackets. */
export const OMISSIONS = '…⋯[［(（'
/** By one of which a quotation may end where its source does not, or which it has in place of another; two full stops leave something out. */
export const STOPS = '.。,，;；、?？!！'
/** What sets words off in Markdown, or refers to a note, and is none of them. */
export const ASIDES = '*_~`⁰¹²³⁴⁵⁶⁷⁸⁹'
/** What begins a line of a quotation or a list. */
const LINE_START = /[>•\-#]/
/** What names and turns of phrase have not. */
const PAUSE = /[，。；：、！？,.;:!?]/
/**
 * From here a quotation is one of that text, and nothing that begins alike: eight characters of Chinese, or some six words,
 * where a pause is among them, and a name's length more where none is.
 */
const MIN_WEIGHT = { withPause: 8, without: 20 }
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
  hasPause: boolean
  /** Where in the sources what it says so far ends, in UTF-16 code units; none where it says nothing yet. */
  places: readonly number[]
  /** What it may do next beside going on. */
  may?: 'end' | 'begin anew' | undefined
  /** Since the last line began, it says nothing. */
  isLineStart?: boolean
  /** It is within `<br>` or the like. */
  isTag?: boolean
}

export const NO_QUOTATION: Quotation = { type: 'none', last: '' }

/**
 * What becomes of a quotation by one more character. Blanks, Markdown, and the kind of a sign are as the answer likes.
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
  if (depth === 0) {
    return cutsNumber(quotation, sources) ? undefined : { type: 'none', last: character }
  }
  const written = { ...quotation, depth, last: character }
  if (written.type === 'free') return written
  if (/\s/.test(character)) {
    // No quotation begins with a blank: it was an inch.
    if (last === '"' && quotation.weight === 0) return { type: 'none', last: character }
    return { ...written, isLineStart: character === '\n' || quotation.isLineStart === true }
  }
  if (quotation.isTag === true) return { ...written, isTag: character !== '>' }
  return goOn(quotation, { ...written, isLineStart: false }, character, sources)
}

/** @param written - with the character, which is no blank, and closes nothing */
function goOn(
  quotation: OpenQuotation,
  written: OpenQuotation,
  character: string,
  sources: string,
): Quotation | undefined {
  const { places, weight, hasPause, may, last } = quotation
  const isOmission = OMISSIONS.includes(character) || (last === '.' && character === '.')
  const isNone = isOmission && places.length === 0
  const next = isNone ? [] : followAll(waysOn(quotation, sources), character, sources)
  if (next.length > 0) {
    const longer = weight + (/\p{Script=Han}/u.test(character) ? 1 : LETTER_WEIGHT)
    return {
      ...written,
      places: next,
      weight: longer,
      hasPause: hasPause || PAUSE.test(character),
      may: isOmission ? 'begin anew' : undefined,
    }
  }
  const anew = { ...written, places: [], weight: 0, hasPause: false, may: undefined }
  if (isOmission) return cutsNumber(quotation, sources) ? undefined : anew
  if (may === 'begin anew') return goOn({ ...anew, last }, anew, character, sources)
  if (ASIDES.includes(character)) return { ...quotation, last: character }
  if (quotation.isLineStart === true && LINE_START.test(character))
    return { ...quotation, isLineStart: true }
  if (character === '<') return { ...written, isTag: true }
  if (!isHeld(quotation) || character === '\\') return { ...written, type: 'free' }
  // Behind a figure, a stop could be a part of it.
  const mayEnd = STOPS.includes(character) && may === undefined && !/\d/.test(last)
  return mayEnd && !cutsNumber(quotation, sources) ? { ...written, may: 'end' } : undefined
}

/** Whether one that is held to its source stands within a number of it: 百分之二十 of 百分之二十五 says something else. */
export const cutsNumber = (quotation: Quotation, sources: string): boolean =>
  isHeld(quotation) &&
  quotation.places.length > 0 &&
  quotation.places.every((place) => isInsideNumber(sources, place))

/** The places where it may go on: behind a stop of its own, behind the one that its source has there. */
export const waysOn = ({ places, may }: OpenQuotation, sources: string): readonly number[] =>
  may === 'end' ? places.map((place) => skipStop(sources, place)) : places

/** Whether it may only go on as its source does, or end. */
export const isHeld = (quotation: Quotation): quotation is OpenQuotation =>
  quotation.type === 'copied' &&
  quotation.weight >= (quotation.hasPause ? MIN_WEIGHT.withPause : MIN_WEIGHT.without)

const begin = (opening: string, closing: string): OpenQuotation => ({
  type: 'copied',
  opening,
  closing,
  last: opening,
  depth: 1,
  weight: 0,
  hasPause: false,
  places: [],
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
      const at = [place, skipUnseen(sources, place)].find((one) => isSame(sources, one, character))
      if (at !== undefined) found.push(at + character.length)
    }
    return found
  }
  for (let at = sources.indexOf(character); at >= 0; at = sources.indexOf(character, at + 1)) {
    found.push(at + character.length)
  }
  return found
}

/** Behind blanks, and what sets words off, as far as they go. */
export function skipUnseen(text: string, at: number): number {
  let end = at
  while (/[\s*_~`]/.test(text.charAt(end))) end += 1
  return end
}

function skipStop(text: string, place: number): number {
  const at = skipUnseen(text, place)
  return at < text.length && STOPS.includes(text.charAt(at)) ? at + 1 : at
}

function isSame(sources: string, at: number, character: string): boolean {
  if (sources.startsWith(character, at)) return true
  const source = sources.charAt(at)
  return (
    (MARKS.test(character) && MARKS.test(source)) ||
    (character.length === 1 && source !== '' && fold(character) === fold(source))
  )
}

/** A sign as any of its kind: ， and `,`, ％ and %, – and -. */
const fold = (sign: string): string => {
  const folded = sign.normalize('NFKC')
  return /^[‐‑‒–—−]$/.test(folded) ? '-' : folded
}
