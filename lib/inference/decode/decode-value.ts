import type { Json, JsonSchema } from '../prompt.ts'
import { createChoice, decodeChoice } from './choice.ts'
import { decodeClosed, decodeFormat, decodeNumber } from './decode-scalar.ts'
import { decodeString } from './decode-string.ts'
import type { Decoded, Decoding } from './decoding.ts'
import { itemsOf, listFollowers, listOpenings, listValues, type Opening } from './openings.ts'

/** Most items of an array. */
export const MAX_ITEMS = 64

/**
 * Lets the model write one JSON value that satisfies `schema`, then choose what follows.
 *
 * What is certain is never sampled: it is fed together with the next batch.
 *
 * @param opening - the one of `listOpenings(schema)` that the caller chose and fed already, so that it
 *   joined the text before it
 * @param nexts - the texts of which one follows the value, e.g. `, "top": ` and `}}\n`
 */
export async function decodeValue(
  decoding: Decoding,
  schema: JsonSchema,
  opening: Opening,
  nexts: readonly string[],
): Promise<Decoded> {
  const values = listValues(schema)
  if (values !== undefined) return decodeClosed(decoding, schema, values, nexts)
  switch (schema.type) {
    case 'object':
      return decodeObject(decoding, schema, opening, nexts)
    case 'array':
      return decodeArray(decoding, schema, opening, nexts)
    case 'integer':
    case 'number':
      return decodeNumber(decoding, schema, nexts)
    default:
      return schema.format === undefined
        ? decodeString(decoding, schema, nexts)
        : decodeFormat(decoding, schema, nexts)
  }
}

/** An object, member by member in the schema's order; optional ones where the model chooses them. */
async function decodeObject(
  decoding: Decoding,
  schema: JsonSchema,
  opening: Opening,
  nexts: readonly string[],
): Promise<Decoded> {
  const members = Object.entries(schema.properties ?? {})
  const closes = nexts.map((text) => `}${text}`)
  const value: Record<string, Json> = {}
  let { member: at, inner } = opening
  while (at !== undefined && inner !== undefined) {
    const [key, member] = members[at] as [string, JsonSchema]
    const followers = listFollowers(schema, at)
    const continuations = followers.flatMap(({ index, member: next }) =>
      next === undefined
        ? []
        : listOpenings(next.schema).map((start) => ({
            text: `, ${JSON.stringify(next.key)}: ${start.text}`,
            index,
            start,
          })),
    )
    const mayClose = followers.some((follower) => follower.member === undefined)
    const decoded = await decodeValue(decoding, member, inner, [
      ...continuations.map(({ text }) => text),
      ...(mayClose ? closes : []),
    ])
    value[key] = decoded.value
    const chosen = continuations[decoded.next]
    if (chosen === undefined) return { value, next: decoded.next - continuations.length }
    at = chosen.index
    inner = chosen.start
  }
  const choice = createChoice(decoding.vocabulary, closes)
  return { value, next: await decodeChoice(decoding.stepper, decoding.pending, choice) }
}

/** An array of at least one item: an empty one says nothing, as an empty string. */
async function decodeArray(
  decoding: Decoding,
  schema: JsonSchema,
  opening: Opening,
  nexts: readonly string[],
): Promise<Decoded> {
  const item = itemsOf(schema)
  const openings = listOpenings(item)
  const closes = nexts.map((text) => `]${text}`)
  const { minItems = 1, maxItems = MAX_ITEMS } = schema
  const value: Json[] = []
  let inner = opening.inner as Opening
  for (let count = 1; ; count++) {
    const continuations =
      count < Math.min(maxItems, MAX_ITEMS) ? openings.map(({ text }) => `, ${text}`) : []
    const decoded = await decodeValue(decoding, item, inner, [
      ...continuations,
      ...(count < minItems ? [] : closes),
    ])
    value.push(decoded.value)
    if (decoded.next >= continuations.length) {
      return { value, next: decoded.next - continuations.length }
    }
    inner = openings[decoded.next] as Opening
  }
}
