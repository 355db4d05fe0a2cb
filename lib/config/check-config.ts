import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import type { Config } from './definition.ts'
import { configSchema } from './schema.ts'

/** One fault of the operator's file: where, what was seen, what is wanted. */
export interface ConfigFault {
  path: string
  seen: string
  wanted: string
}

/**
 * The configuration, checked: its shape, and that what it names exists within it.
 *
 * @throws {OnboxError} `CONFIG_INVALID` with every fault, by key path, when there is one
 */
export function checkConfig(value: unknown, file: string): Config {
  const parsed = v.safeParse(configSchema, value)
  const faults = parsed.success
    ? findDanglingNames(parsed.output as Config)
    : parsed.issues.map(toFault)
  if (faults.length > 0) throw new OnboxError('CONFIG_INVALID', describeFaults(faults, file))
  return value as Config
}

function toFault(issue: v.BaseIssue<unknown>): ConfigFault {
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never'
  return {
    path: v.getDotPath(issue) ?? '(top level)',
    seen: isUnknownKey ? 'an unknown key' : describeValue(issue.input),
    wanted: isUnknownKey ? 'no such key here' : (issue.expected ?? issue.message),
  }
}

function findDanglingNames(config: Config): ConfigFault[] {
  const databases = Object.keys(config.databases ?? {})
  const faults: ConfigFault[] = []
  for (const [name, { bindings = {}, tools = [] }] of Object.entries(config.functions)) {
    for (const [key, binding] of Object.entries(bindings)) {
      if (binding.type === 'database' && !databases.includes(binding.database)) {
        faults.push({
          path: `functions.${name}.bindings.${key}.database`,
          seen: describeValue(binding.database),
          wanted: `one of the databases: ${databases.join(', ') || '(none is configured)'}`,
        })
      }
    }
    for (const [index, tool] of tools.entries()) {
      if (tools.indexOf(tool) !== index) {
        faults.push({
          path: `functions.${name}.tools.${index}`,
          seen: describeValue(tool),
          wanted: 'each tool once',
        })
      }
    }
  }
  return faults
}

function describeFaults(faults: readonly ConfigFault[], file: string): string {
  const lines = faults.map(({ path, seen, wanted }) => `  ${path}: found ${seen}; wanted ${wanted}`)
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
  return `Cannot use "${file}": ${count}\n${lines.join('\n')}`
}

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'function' ? 'a function' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
