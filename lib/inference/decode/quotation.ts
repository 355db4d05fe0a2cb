/** Marks of quotations, by those that open them; `‘` and `'` are apostrophes, too. */
const CLOSING = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
])
/** What is left out of a quotation, which goes on behind it wherever it likes. */
export const ELLIPSIS = '…'
/**
 * From here a quotation is one of that text, and no name or turn of phrase that begins alike: eight characters of Chinese,
 * or some six words. The same as of what an answer is said to quote.
 */
const MIN_WEIGHT = 8
const LETTER_WEIGHT = 0.25

/** A place in a text, in UTF-16 code units. */
interface Place {
  text: string
  at: number
}

/** A text as far as it is written: outside of quotations, or within one. */
export type Quotation =
  | { type: 'none' }
  /** It stands in no source, and says what it likes. */
  | { type: 'free'; closing: string }
  | {
      type: 'copied'
      closing: string
      weight: number
      /** Where what it says so far ends; none where it says nothing yet. */
      places: readonly Place[]
      /** What its last character, which stands in the source, may be for the answer as well. */
      mayBe?: 'closed' | 'begun anew' | undefined
      endsBlank?: boolean
    }

export const NO_QUOTATION: Quotation = { type: 'none' }

/**
 * What becomes of a quotation by one more character.
 *
 * @param sources - what may be quoted
 * @returns undefined where it has copied so much that it may not say something else
 */
export function addCharacter(
  quotation: Quotation,
  character: string,
  sources: readonly string[],
): Quotation | undefined {
  if (quotation.type === 'none') {
    const closing = CLOSING.get(character)
    return closing === undefined ? quotation : begin(closing)
  }
  const { closing } = quotation
  if (quotation.type === 'free') return character === closing ? NO_QUOTATION : quotation
  const { places, weight, mayBe, endsBlank } = quotation
  const next =
    places.length === 0
      ? findPlaces(character, sources)
      : places.flatMap((place) => follow(place, character))
  if (next.length > 0) {
    return {
      ...quotation,
      places: next,
      weight: weight + (/\p{Script=Han}/u.test(character) ? 1 : LETTER_WEIGHT),
      // Behind a blank, a mark opens.
      mayBe:
        character === ELLIPSIS
          ? 'begun anew'
          : character === closing && endsBlank !== true
            ? 'closed'
            : undefined,
      endsBlank: /\s/.test(character),
    }
  }
  if (character === closing) return NO_QUOTATION
  if (character === ELLIPSIS) return begin(closing)
  if (mayBe === 'closed') return addCharacter(NO_QUOTATION, character, sources)
  if (mayBe === 'begun anew') return addCharacter(begin(closing), character, sources)
  return isHeld(quotation) ? undefined : { type: 'free', closing }
}

/** Whether it may only go on as its source does. */
export const isHeld = (quotation: Quotation): quotation is Extract<Quotation, { type: 'copied' }> =>
  quotation.type === 'copied' && quotation.weight >= MIN_WEIGHT

const begin = (closing: string): Quotation => ({
  type: 'copied',
  closing,
  weight: 0,
  places: [],
})

function findPlaces(character: string, sources: readonly string[]): Place[] {
  const places: Place[] = []
  for (const text of sources) {
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
      places.push({ text, at: at + character.length })
    }
  }
  return places
}

/** A line's end of the source is any blank. */
function follow({ text, at }: Place, character: string): Place[] {
  const isBlank = /\s/.test(character) && /\s/.test(text.charAt(at))
  return isBlank || text.startsWith(character, at)
    ? [{ text, at: at + (isBlank ? 1 : character.length) }]
    : []
}
