import type { JsonSchema } from '../base/json.ts'

/** The keys in the order in which the model was taught to read them; everything else is left out. */
const KEYS = [
  'type',
  'description',
  'enum',
  'const',
  'format',
  'minimum',
  'maximum',
  'items',
  'properties',
  'required',
  'additionalProperties',
  'anyOf',
] as const

/**
 * A JSON schema cut down to what helps a model, in a fixed key order: lengths, patterns and `$schema`
 * cost tokens in every prompt and are checked after the call anyway.
 */
export function toPromptSchema(schema: JsonSchema): JsonSchema {
  const result: Record<string, unknown> = {}
  for (const key of KEYS) {
    const value = schema[key]
    if (value === undefined) continue
    if (key === 'items' || (key === 'additionalProperties' && typeof value === 'object')) {
      result[key] = toPromptSchema(value as JsonSchema)
    } else if (key === 'anyOf') {
      result[key] = (value as JsonSchema[]).map(toPromptSchema)
    } else if (key === 'properties') {
      result[key] = Object.fromEntries(
        Object.entries(value as Record<string, JsonSchema>).map(([name, member]) => [
          name,
          toPromptSchema(member),
        ]),
      )
    } else result[key] = value
  }
  return result
}
