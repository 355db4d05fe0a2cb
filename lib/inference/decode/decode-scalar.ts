import type { Json, JsonSchema } from '../prompt.ts'
import { toTemplateJson } from '../render/template-json.ts'
import { createChoice, decodeChoice, firstTokens } from './choice.ts'
import type { Decoded, Decoding } from './decoding.ts'
import { quoteOf } from './openings.ts'

/** Longest free string, in tokens; beyond it the string is closed. */
const MAX_STRING_TOKENS = 512
/** Longest number, in characters. */
const MAX_NUMBER_CHARACTERS = 24

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

/** Free text up to the quote by which one of `nexts` begins. */
export async function decodeString(
  { stepper, vocabulary, pending }: Decoding,
  nexts: readonly string[],
): Promise<Decoded> {
  const endings = createChoice(
    vocabulary,
    nexts.map((text) => `"${text}`),
  )
  const ends = firstTokens(endings)
  const tokens: number[] = []
  while (tokens.length < MAX_STRING_TOKENS) {
    // A string is never empty: an argument without content says nothing.
    const mask = { type: 'string', ends: tokens.length === 0 ? [] : ends } as const
    const token = await stepper.step(pending.take(), mask)
    if (ends.includes(token)) {
      const next = await decodeChoice(stepper, pending, endings, token)
      return { value: vocabulary.detokenize(tokens), next }
    }
    if (vocabulary.isEnd(token)) break
    tokens.push(token)
    pending.add([token])
  }
  const next = nexts.length - 1
  pending.add(endings.candidates[next] as readonly number[])
  return { value: vocabulary.detokenize(tokens), next }
}

/** A number in digits, complete when one of `nexts` follows. */
export async function decodeNumber(
  { stepper, vocabulary, pending }: Decoding,
  schema: JsonSchema,
  nexts: readonly string[],
): Promise<Decoded> {
  const endings = createChoice(vocabulary, nexts)
  const ends = firstTokens(endings)
  const decimals = schema.type === 'number'
  const tokens: number[] = []
  while (tokens.length < MAX_NUMBER_CHARACTERS) {
    const complete = isNumber(vocabulary.detokenize(tokens), decimals)
    const token = await stepper.step(pending.take(), {
      type: 'digits',
      decimals,
      ends: complete ? ends : [],
    })
    if (ends.includes(token)) {
      const next = await decodeChoice(stepper, pending, endings, token)
      return { value: Number(vocabulary.detokenize(tokens)), next }
    }
    const longer = vocabulary.detokenize([...tokens, token])
    if (vocabulary.isEnd(token) || !isNumberStart(longer, decimals)) break
    tokens.push(token)
    pending.add([token])
  }
  if (!isNumber(vocabulary.detokenize(tokens), decimals)) {
    const zero = vocabulary.tokenize('0')
    tokens.push(...zero)
    pending.add(zero)
  }
  const next = nexts.length - 1
  pending.add(endings.candidates[next] as readonly number[])
  return { value: Number(vocabulary.detokenize(tokens)), next }
}

const isNumber = (text: string, decimals: boolean): boolean =>
  (decimals ? /^-?(0|[1-9]\d*)(\.\d+)?$/ : /^-?(0|[1-9]\d*)$/).test(text)

const isNumberStart = (text: string, decimals: boolean): boolean =>
  (decimals ? /^-?((0|[1-9]\d*)(\.\d*)?)?$/ : /^-?(0|[1-9]\d*)?$/).test(text)
