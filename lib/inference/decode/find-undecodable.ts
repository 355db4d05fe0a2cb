import type { JsonSchema } from '../prompt.ts'

/**
 * Where a schema has a shape that the decoder cannot hold the model to.
 *
 * @returns path and reason, e.g. `properties.due: anyOf`, or undefined when all of it can be decoded
 */
export function findUndecodable(schema: JsonSchema, path = 'input'): string | undefined {
  if (schema.anyOf !== undefined) return `${path}: a union or nullable value`
  if (schema.enum !== undefined || schema.const !== undefined) return undefined
  switch (schema.type) {
    case 'object':
      if (typeof schema.additionalProperties === 'object') return `${path}: a record of free keys`
      for (const [key, member] of Object.entries(schema.properties ?? {})) {
        const fault = findUndecodable(member, `${path}.${key}`)
        if (fault !== undefined) return fault
      }
      return undefined
    case 'array':
      return schema.items === undefined
        ? `${path}: an array without the type of its items`
        : findUndecodable(schema.items, `${path}[]`)
    case undefined:
      return `${path}: a value of no stated type`
    default:
      return undefined
  }
}
