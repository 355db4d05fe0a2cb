import type { Json, JsonSchema } from '../prompt.ts'
import { toTemplateJson } from '../render/template-json.ts'
import { createChoice, decodeChoice } from './choice.ts'
import { decodeFigures } from './decode-figures.ts'
import { keepEndings, type Decoded, type Decoding } from './decoding.ts'
import { FORMATS } from './formats.ts'
import { toNumberRange, toNumberShape } from './number-range.ts'
import { quoteOf } from './openings.ts'

/**
 * Values and what may follow are chosen together, as a tokenizer would join them, where there are no more than so many pairs.
 * Each text takes about 12 us to tokenize, with all functions waiting.
 */
const MAX_PAIRS = 2_048

/** One of the listed values: all but the choice among them is forced. */
export async function decodeClosed(
  decoding: Decoding,
  schema: JsonSchema,
  values: readonly Json[],
  nexts: readonly string[],
): Promise<Decoded> {
  const { stepper, vocabulary, pending, keepChoice } = decoding
  const choose = (name: string, list: () => readonly string[]): Promise<number> =>
    decodeChoice(
      stepper,
      pending,
      keepChoice(schema, name, () => createChoice(vocabulary, list())),
    )
  const at = (index: number, of: number): [number, number] => [Math.floor(index / of), index % of]
  const { length } = quoteOf(schema)
  const join = (ends: readonly string[]) => (): string[] =>
    values.flatMap((value) => ends.map((end) => toTemplateJson(value).slice(length) + end))

  if (values.length * nexts.length <= MAX_PAIRS) {
    const chosen = await choose(`pairs ${nexts.join('\n')}`, join(nexts))
    const [value, next] = at(chosen, nexts.length)
    return { value: values[value] as Json, next }
  }
  // By the first character after it one value is told from another that begins like it.
  const heads = [...new Set(nexts.map((text) => text.slice(0, 1)))]
  const chosen = await choose(`values ${heads.join('')}`, join(heads))
  const [value, head] = at(chosen, heads.length)
  const rest = [...nexts.keys()].filter((index) => nexts[index]?.startsWith(heads[head] as string))
  const texts = rest.map((index) => (nexts[index] as string).slice(1))
  const next = await choose(`nexts ${texts.join('\n')}`, () => texts)
  return { value: values[value] as Json, next: rest[next] as number }
}

/** A number within its bounds. */
export async function decodeNumber(
  decoding: Decoding,
  schema: JsonSchema,
  nexts: readonly string[],
): Promise<Decoded> {
  const endings = keepEndings(decoding, schema, nexts)
  const shape = toNumberShape(toNumberRange(schema))
  const { text, next } = await decodeFigures(decoding, shape, endings)
  return { value: Number(text), next }
}

/** A date or a time, between quotes. */
export async function decodeFormat(
  decoding: Decoding,
  schema: JsonSchema,
  nexts: readonly string[],
): Promise<Decoded> {
  const { format = '' } = schema
  const endings = keepEndings(decoding, schema, nexts, '"')
  const shape = FORMATS[format]
  if (shape === undefined) throw new RangeError(`Cannot decode a text of the format "${format}"`)
  const { text, next } = await decodeFigures(decoding, shape, endings)
  return { value: text, next }
}
