import type { Json, JsonSchema } from '../prompt.ts'
import { toTemplateJson } from '../render/template-json.ts'
import { createChoice, decodeChoice } from './choice.ts'
import { decodeFigures } from './decode-figures.ts'
import type { Decoded, Decoding } from './decoding.ts'
import { FORMATS } from './formats.ts'
import { toNumberRange, toNumberShape } from './number-range.ts'
import { quoteOf } from './openings.ts'

/** One of the listed values: all but the choice among them is forced. */
export async function decodeClosed(
  { stepper, vocabulary, pending }: Decoding,
  schema: JsonSchema,
  values: readonly Json[],
  nexts: readonly string[],
): Promise<Decoded> {
  const { length } = quoteOf(schema)
  const pairs = values.flatMap((value) =>
    nexts.map((text, next) => ({
      value,
      next,
      text: toTemplateJson(value).slice(length) + text,
    })),
  )
  const choice = createChoice(
    vocabulary,
    pairs.map((pair) => pair.text),
  )
  const chosen = pairs[await decodeChoice(stepper, pending, choice)]
  if (chosen === undefined) throw new RangeError('Cannot decode a choice without values')
  return { value: chosen.value, next: chosen.next }
}

/** A number within its bounds. */
export async function decodeNumber(
  decoding: Decoding,
  schema: JsonSchema,
  nexts: readonly string[],
): Promise<Decoded> {
  const endings = createChoice(decoding.vocabulary, nexts)
  const shape = toNumberShape(toNumberRange(schema))
  const { text, next } = await decodeFigures(decoding, shape, endings)
  return { value: Number(text), next }
}

/** A date or a time, between quotes. */
export async function decodeFormat(
  decoding: Decoding,
  format: string,
  nexts: readonly string[],
): Promise<Decoded> {
  const endings = createChoice(
    decoding.vocabulary,
    nexts.map((text) => `"${text}`),
  )
  const shape = FORMATS[format]
  if (shape === undefined) throw new RangeError(`Cannot decode a text of the format "${format}"`)
  const { text, next } = await decodeFigures(decoding, shape, endings)
  return { value: text, next }
}
