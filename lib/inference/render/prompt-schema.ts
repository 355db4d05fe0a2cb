import type { JsonSchema } from '../prompt.ts'

/** The keys in the order in which a model was taught to read them; everything else is left out. */
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
] as const

/**
 * A JSON schema cut down to what helps a model, in a fixed key order. Lengths and the like would cost
 * tokens in every prompt: the decoder keeps to them without the model's knowing.
 */
export function toPromptSchema(schema: JsonSchema): JsonSchema {
  const result: Record<string, unknown> = {}
  for (const key of KEYS) {
    const value = schema[key]
    if (value === undefined) continue
    if (key === 'items') result[key] = toPromptSchema(value as JsonSchema)
    else if (key === 'properties') {
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
