/** One concrete tool, as a developer could have written it, drawn from a family. */
import type { JsonSchema, ToolDefinition } from '../../../lib/inference/prompt.ts'
import type { Family, Language, Parameter } from './family.ts'
import type { Random } from './random.ts'
import { toFullWidth } from './width.ts'

/** A drawn tool. */
export interface Tool {
  family: Family
  definition: ToolDefinition
  /** The language it is described in. */
  language: Language
  /** The parameters that it has, in schema order, with the key that was drawn for each. */
  parameters: (Parameter & { key: string })[]
}

export interface ToolOptions {
  language: Language
  /** Names that other offered tools have already. */
  taken?: ReadonlySet<string>
  /** The first name, description and key of each, all parameters in order: for the sample tools. */
  exact?: boolean
}

/** Share of tools whose name says nothing, so that descriptions are read. */
const OPAQUE_NAME = 0.04
const CAMEL_CASE_NAME = 0.05
const OPTIONAL_DROPPED = 0.25
const SHUFFLED_PARAMETERS = 0.15
const LIMITS_GIVEN = 0.6

/** Draws a tool of the family. */
export function drawTool(family: Family, random: Random, options: ToolOptions): Tool {
  const { language, taken = new Set<string>(), exact = false } = options
  const full = random.chance(0.5)
  const write = (text: string): string =>
    language === 'zh' && full && !exact ? toFullWidth(text) : text
  const parameters = drawParameters(family, random, exact).map((parameter) => ({
    ...parameter,
    key: exact ? (parameter.keys[0] ?? parameter.slot) : random.pick(parameter.keys),
  }))
  const keys = new Set<string>()
  for (const parameter of parameters) {
    if (keys.has(parameter.key)) {
      parameter.key = parameter.keys.find((key) => !keys.has(key)) ?? parameter.slot
    }
    keys.add(parameter.key)
  }
  const properties: Record<string, JsonSchema> = {}
  const withLimits = exact || random.chance(LIMITS_GIVEN)
  const describe = exact || random.chance(0.93)
  for (const parameter of parameters) {
    const texts = parameter.descriptions[language]
    const text =
      texts.length === 0 ? undefined : write(exact ? (texts[0] ?? '') : random.pick(texts))
    properties[parameter.key] = toSchema(parameter, describe ? text : undefined, withLimits)
  }
  const descriptions = family.descriptions[language]
  const description = write(exact ? (descriptions[0] ?? '') : random.pick(descriptions))
  return {
    family,
    language,
    parameters,
    definition: {
      name: drawName(family, random, taken, exact),
      description: exact || !random.chance(0.1) ? description : withStop(description, language),
      parameters: {
        type: 'object',
        properties,
        required: parameters.filter(({ required = true }) => required).map(({ key }) => key),
      },
    },
  }
}

function drawParameters(family: Family, random: Random, exact: boolean): Parameter[] {
  if (exact) return family.parameters
  const kept = family.parameters.filter(
    ({ required = true }) => required || !random.chance(OPTIONAL_DROPPED),
  )
  if (!random.chance(SHUFFLED_PARAMETERS)) return kept
  return random.sample(kept, kept.length)
}

function drawName(
  family: Family,
  random: Random,
  taken: ReadonlySet<string>,
  exact: boolean,
): string {
  if (exact) return family.names[0] ?? 'tool'
  const free = family.names.filter((name) => !taken.has(name))
  if (random.chance(OPAQUE_NAME) || free.length === 0) {
    for (;;) {
      const name = `${random.pick(['tool', 'fn', 'query', 'lookup', 'api', 'f', 'do', 'get', 'chaxun', 'func'])}_${random.pick([String(random.integer(1, 99)), random.pick([...'abcdefghkmnpqrstuvwxyz'])])}`
      if (!taken.has(name)) return name
    }
  }
  const name = random.pick(free)
  if (!random.chance(CAMEL_CASE_NAME)) return name
  const camel = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return taken.has(camel) ? name : camel
}

function toSchema(
  parameter: Parameter,
  description: string | undefined,
  limits: boolean,
): JsonSchema {
  const { source } = parameter
  const text = description === undefined ? {} : { description }
  switch (source.kind) {
    case 'copy':
      return { type: 'string', ...text }
    case 'date':
      return limits ? { type: 'string', ...text, format: 'date' } : { type: 'string', ...text }
    case 'choice': {
      const values = source.options.map(({ value }) => value)
      const type = values.every((value) => typeof value === 'string')
        ? 'string'
        : values.every((value) => Number.isInteger(value))
          ? 'integer'
          : 'number'
      return { type, ...text, enum: values }
    }
    case 'integer':
      return limits
        ? { type: 'integer', ...text, minimum: source.min, maximum: source.max }
        : { type: 'integer', ...text }
    case 'number':
      return { type: 'number', ...text }
    case 'boolean':
      return { type: 'boolean', ...text }
    default:
      return source satisfies never
  }
}

const withStop = (text: string, language: Language): string =>
  /[。.!?]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`
