import type { JsonSchema } from '../prompt.ts'
import { MAX_MIN_LENGTH } from './decode-string.ts'
import { MAX_ITEMS } from './decode-value.ts'
import { FORMATS } from './formats.ts'
import { hasNumber, toNumberRange } from './number-range.ts'
import { countOpenings, listValues } from './openings.ts'

/** Keywords that the decoder cannot hold a model to, and what they stand for in a schema. */
const UNDECODABLE = {
  anyOf: 'a union or nullable value',
  oneOf: 'a union',
  allOf: 'an intersection',
  not: 'a value that is excluded',
  $ref: 'a schema that refers to another',
  propertyNames: 'a record of free keys',
  minProperties: 'a number of keys',
  maxProperties: 'a number of keys',
  pattern: 'a pattern',
  contentEncoding: 'an encoded text',
  uniqueItems: 'an array of different items',
  additionalItems: 'a tuple',
  prefixItems: 'a tuple',
}
/** Each is a way that is compared token by token; and a longer list belongs into a table, not into every prompt. */
const MAX_CHOICES = 1_000

/** What a list of values says already. */
const BOUNDS = [
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
] as const

/**
 * Where a schema asks for something that the decoder cannot hold the model to, or that nothing can be.
 *
 * @returns path and reason, e.g. `input.due: a union or nullable value`, or undefined when every call can
 * be made to satisfy it
 */
export function findUndecodable(schema: JsonSchema, path = 'input'): string | undefined {
  const reason = findReason(schema)
  if (reason !== undefined) return `${path}: ${reason}`
  if (schema.type === 'array') return findUndecodable(schema.items as JsonSchema, `${path}[]`)
  for (const [key, member] of Object.entries(schema.properties ?? {})) {
    const fault = findUndecodable(member, `${path}.${key}`)
    if (fault !== undefined) return fault
  }
  const tooMany = findTooManyWays(schema)
  return tooMany && `${path}: ${tooMany}`
}

function findReason(schema: JsonSchema): string | undefined {
  for (const [keyword, meaning] of Object.entries(UNDECODABLE)) {
    if (keyword in schema) return meaning
  }
  if (schema.enum !== undefined || schema.const !== undefined) {
    const { length } = listValues(schema) ?? []
    if (length === 0) return 'a list without values'
    if (length > MAX_CHOICES) return `a list of ${length} values; at most ${MAX_CHOICES}`
    return BOUNDS.some((key) => key in schema) ? 'a list of values that has bounds too' : undefined
  }
  switch (schema.type) {
    case 'boolean':
    case 'null':
      return undefined
    case 'object':
      return typeof schema.additionalProperties === 'object' ? 'a record of free keys' : undefined
    case 'array': {
      if (schema.items === undefined) return 'an array without the type of its items'
      if (Array.isArray(schema.items)) return 'a tuple'
      const { minItems = 1, maxItems = MAX_ITEMS } = schema
      if (minItems > MAX_ITEMS)
        return `an array of at least ${minItems} items; at most ${MAX_ITEMS}`
      return maxItems < Math.max(1, minItems) ? 'an array that no item fits in' : undefined
    }
    case 'string':
      return findStringReason(schema)
    case 'integer':
    case 'number': {
      const { multipleOf = 1 } = schema
      if (!Number.isSafeInteger(multipleOf) || multipleOf <= 0) return 'multiples of a fraction'
      return hasNumber(toNumberRange(schema)) ? undefined : 'a number that its bounds leave out'
    }
    default:
      return 'a value of no stated type'
  }
}

/** Wherever an object stands, some of its members may come next. */
function findTooManyWays({ properties = {} }: JsonSchema): string | undefined {
  const ways = Object.values(properties).reduce((sum, member) => sum + countOpenings(member), 1)
  if (ways <= MAX_CHOICES) return undefined
  return `an object that can go on in ${ways} ways; at most ${MAX_CHOICES}: make members required`
}

/** An empty string is never written, hence a length of 0 leaves nothing. */
function findStringReason(schema: JsonSchema): string | undefined {
  const { format, minLength = 1, maxLength = Infinity } = schema
  if (format !== undefined) {
    const examples = FORMATS[format]?.examples
    if (examples === undefined) return `the format "${format}"`
    const fit = examples.every(({ length }) => minLength <= length && length <= maxLength)
    return fit ? undefined : `the format "${format}" with a length that it has not`
  }
  if (minLength > MAX_MIN_LENGTH) {
    return `a text of at least ${minLength} characters; at most ${MAX_MIN_LENGTH}`
  }
  return maxLength < Math.max(1, minLength) ? 'a text that no character fits in' : undefined
}
