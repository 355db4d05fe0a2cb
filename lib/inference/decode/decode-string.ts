import type { JsonSchema } from '../prompt.ts'
import { decodeChoice, firstTokens } from './choice.ts'
import { keepEndings, type Decoded, type Decoding } from './decoding.ts'

/** Longest free string, in tokens; beyond it the string is closed. */
const MAX_STRING_TOKENS = 512
/** So many characters fit into these, whatever they are: a token for each byte. */
export const MAX_MIN_LENGTH = MAX_STRING_TOKENS / 4
/** What may stand behind a backslash. */
const ESCAPED = [...'"\\/bfnrt']

/**
 * Free text up to the quote by which one of `nexts` begins, as long as the schema allows. It is never
 * empty: an argument without content says nothing.
 *
 * @throws {RangeError} when the model ends the text before it is long enough
 */
export async function decodeString(
  decoding: Decoding,
  schema: JsonSchema,
  nexts: readonly string[],
): Promise<Decoded> {
  const { stepper, vocabulary, pending } = decoding
  const { minLength = 1, maxLength = Infinity } = schema
  const endings = keepEndings(decoding, schema, nexts, '"')
  const ends = firstTokens(endings)
  const tokens: number[] = []
  /** What stands between the quotes, as JSON has it. */
  let written = ''
  const close = async (first?: number): Promise<Decoded> => ({
    value: JSON.parse(`"${written}"`) as string,
    next: await decodeChoice(stepper, pending, endings, first),
  })
  while (tokens.length < MAX_STRING_TOKENS || isEscaping(written)) {
    const escaping = isEscaping(written)
    const mayEnd = !escaping && split(written).length >= Math.max(1, minLength)
    // A character of which only some bytes are there is not counted yet.
    if (mayEnd && !written.endsWith('\uFFFD') && measure(written) >= maxLength) return close()
    const token = await stepper.step(
      pending.take(),
      escaping
        ? { type: 'only', tokens: ESCAPED.flatMap((text) => vocabulary.tokenize(text)) }
        : { type: 'string', ends: mayEnd ? ends : [] },
    )
    if (mayEnd && ends.includes(token)) return close(token)
    if (vocabulary.isEnd(token)) {
      if (!mayEnd) throw tooShort()
      break
    }
    tokens.push(token)
    const longer = vocabulary.detokenize(tokens)
    if (measure(longer) <= maxLength) {
      written = longer
      pending.add([token])
      continue
    }
    const kept = cut(longer, maxLength)
    if (split(kept).length < Math.max(1, minLength)) throw tooShort()
    // Bytes of a character that is not kept are fed already: what follows them counts.
    const rest = vocabulary.tokenize(kept.slice(written.replace(/\uFFFD+$/, '').length))
    written = kept
    if (rest.length === 0) break
    pending.add(rest)
    return close()
  }
  const next = nexts.length - 1
  pending.add(endings.candidates[next] as readonly number[])
  return { value: JSON.parse(`"${written}"`) as string, next }
}

const tooShort = (): RangeError =>
  new RangeError('Cannot decode an argument: the model ended a text that has to be longer')

/** The characters of a text between quotes; an escaped one is one. */
const split = (written: string): string[] => written.match(/\\?[^]/gu) ?? []

const isEscaping = (written: string): boolean => split(written).at(-1) === '\\'

/** The length as JavaScript counts it, hence valibot: never less than JSON Schema's characters. */
const measure = (written: string): number =>
  split(written).reduce((sum, one) => sum + (one.startsWith('\\') ? 1 : one.length), 0)

/** As many whole characters as have this length. */
function cut(written: string, maxLength: number): string {
  let kept = ''
  for (const character of split(written)) {
    if (measure(kept + character) > maxLength) break
    kept += character
  }
  return kept
}
