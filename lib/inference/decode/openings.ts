import type { Json, JsonSchema } from '../prompt.ts'
import { toNumberRange } from './number-range.ts'

/** Integers of a range up to this size are chosen as a closed set, mostly in one step. */
const MAX_CHOICE_RANGE = 512

/**
 * One way in which a value can begin, down to the first thing that the model itself decides: `{"city": "`.
 * `member` is the index of the object's first member (`undefined` closes it at once), `inner` how that
 * member, or an array's first item, begins.
 */
export interface Opening {
  text: string
  member?: number
  inner?: Opening
}

/** A member that may come next in an object; `index` past the last member means that the object ends. */
export interface Follower {
  index: number
  member?: { key: string; schema: JsonSchema }
}

/** Every way in which a value of the schema can begin. */
export function listOpenings(schema: JsonSchema): Opening[] {
  if (listValues(schema) !== undefined) return [{ text: quoteOf(schema) }]
  if (schema.type === 'object') {
    return listFollowers(schema, -1).flatMap(({ index, member }): Opening[] =>
      member === undefined
        ? [{ text: '{' }]
        : listOpenings(member.schema).map((inner) => ({
            text: `{${JSON.stringify(member.key)}: ${inner.text}`,
            member: index,
            inner,
          })),
    )
  }
  if (schema.type === 'array') {
    return listOpenings(itemsOf(schema)).map((inner) => ({ text: `[${inner.text}`, inner }))
  }
  return [{ text: quoteOf(schema) }]
}

/** How many that are, without listing them: optional members within each other multiply. */
export function countOpenings(schema: JsonSchema): number {
  if (listValues(schema) !== undefined) return 1
  if (schema.type === 'object') {
    return listFollowers(schema, -1).reduce(
      (sum, { member }) => sum + (member === undefined ? 1 : countOpenings(member.schema)),
      0,
    )
  }
  return schema.type === 'array' ? countOpenings(itemsOf(schema)) : 1
}

/** The quote by which every value begins, or nothing. */
export function quoteOf(schema: JsonSchema): '"' | '' {
  const values = listValues(schema)
  if (values !== undefined) return values.every((value) => typeof value === 'string') ? '"' : ''
  return schema.type === 'integer' || schema.type === 'number' ? '' : '"'
}

const STRING: JsonSchema = { type: 'string' }
/** What an array holds; strings where the schema does not say. */
export const itemsOf = (schema: JsonSchema): JsonSchema => schema.items ?? STRING

/** Every value that the schema allows, where they can be listed. */
export function listValues(schema: JsonSchema): Json[] | undefined {
  if (schema.const !== undefined) return [schema.const]
  if (schema.enum !== undefined) return schema.enum
  if (schema.type === 'boolean') return [true, false]
  if (schema.type === 'null') return [null]
  if (schema.type !== 'integer') return undefined
  const { low, high, step } = toNumberRange(schema)
  const count = Number((high - low) / step) + 1
  if (count > MAX_CHOICE_RANGE) return undefined
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    Number(low + BigInt(index) * step),
  )
}

/** What may come after member `at` (-1: at the start): optional members up to a required one, or the end. */
export function listFollowers(schema: JsonSchema, at: number): Follower[] {
  const members = Object.entries(schema.properties ?? {})
  const followers: Follower[] = []
  for (const [index, [key, member]] of members.entries()) {
    if (index <= at) continue
    followers.push({ index, member: { key, schema: member } })
    if (schema.required?.includes(key) === true) return followers
  }
  followers.push({ index: members.length })
  return followers
}
