import { Validator } from '@cfworker/json-schema'
import { OnboxError, type JsonSchema, type ToolDefinition } from '../base/index.ts'

/** Checks what a tool is called with before it reaches the isolate. */
export type CheckArguments = (argument: unknown) => void

/**
 * A check of a tool's arguments against its declared schema: the host's own, beside the decoder that wrote
 * them and the function that reads them. Formats are left to the function, whose library defines them.
 *
 * @returns a function that throws `ARGUMENTS_INVALID` with every fault
 */
export function createArgumentsCheck({ name, parameters }: ToolDefinition): CheckArguments {
  const validator = new Validator(withoutFormats(parameters), '2020-12', false)
  return (argument) => {
    const { valid, errors } = validator.validate(argument)
    if (valid) return
    // Errors of the parts come with those of the whole, which say nothing more.
    const faults = errors
      .filter(({ keyword }) => keyword !== 'properties' && keyword !== 'items')
      .map(({ instanceLocation, error }) => `${toPath(instanceLocation)}: ${error}`)
    throw new OnboxError(
      'ARGUMENTS_INVALID',
      `Cannot run tool "${name}" with these arguments: ${faults.join(' ')}`,
    )
  }
}

const toPath = (pointer: string): string =>
  pointer.replace(/^#\/?/, '').replaceAll('/', '.') || 'arguments'

function withoutFormats(schema: JsonSchema): JsonSchema {
  const { items, properties } = schema
  const copy: JsonSchema = {
    ...schema,
    ...(items && { items: withoutFormats(items) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, member]) => [key, withoutFormats(member)]),
      ),
    }),
  }
  delete copy.format
  return copy
}
