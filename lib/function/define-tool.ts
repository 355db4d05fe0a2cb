import { toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import type { JsonSchema } from '../base/json.ts'

/** A schema of an object: what a tool takes. */
export type ToolInput = v.GenericSchema<Record<string, unknown>, Record<string, unknown>>

/** What a developer writes down for one tool. */
export interface ToolOptions<Input extends ToolInput, Env, Output> {
  /** Letters, digits and `_`, e.g. `get_weather`: what the grants and the model call it. */
  name: string
  /** One line that tells when to use it, in the words that people ask with. */
  description: string
  /** The arguments, as a valibot object; `v.description()` on each tells the model what it is. */
  input: Input
  /** `write`: it changes something. Default `read`. */
  effect?: 'read' | 'write'
  /**
   * Does the work, with the owner's grants only.
   *
   * @returns a JSON value; small, since the model reads it
   */
  run: (input: v.InferOutput<Input>, env: Env) => Output | Promise<Output>
}

/** A tool, ready to be handed to `createFunction`. */
export interface Tool<Name extends string = string> {
  readonly name: Name
  readonly description: string
  readonly effect: 'read' | 'write'
  readonly input: ToolInput
  /** The arguments: what a model is held to. */
  readonly parameters: JsonSchema
  readonly run: (input: never, env: never) => unknown
}

/**
 * Declares a tool. It does nothing by itself: a function offers it, the operator grants it.
 *
 * @throws {TypeError} when the input is no object schema, or has no JSON-schema form
 * @example
 * defineTool({
 *   name: 'get_weather',
 *   description: '获取指定城市的当前天气',
 *   input: v.object({ city: v.pipe(v.string(), v.description('城市名称')) }),
 *   run: ({ city }, env: Env<'weather'>) => findWeather(env.DB, city),
 * })
 */
export function defineTool<const Name extends string, Input extends ToolInput, Env, Output>(
  options: ToolOptions<Input, Env, Output> & { name: Name },
): Tool<Name> {
  const { name, description, input, effect = 'read', run } = options
  const schema = toJsonSchema(input, {
    errorMode: 'ignore',
    typeMode: 'input',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const format = LOCAL_FORMATS[valibotAction.type]
      return format === undefined ? undefined : { ...jsonSchema, format }
    },
  })
  if (schema.type !== 'object') {
    throw new TypeError(`Cannot define tool "${name}": its input is not a v.object({...})`)
  }
  return { name, description, effect, input, parameters: schema as JsonSchema, run }
}

/** What valibot takes without offset and seconds; JSON Schema's `time` and `date-time` have both. */
const LOCAL_FORMATS: Record<string, string> = {
  iso_time: 'time-local',
  iso_date_time: 'date-time-local',
}
