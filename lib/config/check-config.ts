import * as v from 'valibot'
import { OnboxError } from '../base/index.ts'
import type { Config } from './definition.ts'
import { configSchema } from './schema.ts'

/** One fault of the operator's file: where, what was seen, what is wanted. */
interface ConfigFault {
  path: string
  seen: string
  wanted: string
}

/**
 * The configuration, its shape checked. Whether what a grant names exists is that function's matter: see
 * `findGrantFaults`.
 *
 * @throws {OnboxError} `CONFIG_INVALID` with every fault, by key path, when there is one
 */
export function checkConfig(value: unknown, file: string): Config {
  const parsed = v.safeParse(configSchema, value)
  const faults = parsed.success ? findAudienceFault(value as Config) : parsed.issues.map(toFault)
  if (faults.length === 0) return value as Config
  throw new OnboxError('CONFIG_INVALID', describeFaults(faults, file))
}

/** An ID token is for the client: where the box has the same name, nobody could tell it from an access token. */
function findAudienceFault({ access: { oidc } = {} }: Config): ConfigFault[] {
  if (oidc === undefined || oidc.audience !== oidc.console?.clientId) return []
  const wanted = 'another name than console.clientId, for which ID tokens are made'
  return [{ path: 'access.oidc.audience', seen: describeValue(oidc.audience), wanted }]
}

/** The owner and the name of a granted tool; without an owner, it is the function's own. */
export function parseToolGrant(grant: string): { owner: string | undefined; tool: string } {
  const [first = '', tool] = grant.split('/')
  return tool === undefined ? { owner: undefined, tool: first } : { owner: first, tool }
}

/**
 * What is wrong with the grants of one function, a line each: databases and collections that there are not, tools named twice, and
 * tools of others that they were not granted.
 */
export function findGrantFaults(
  { databases = {}, collections = {}, functions }: Config,
  name: string,
): string[] {
  const { bindings = {}, tools = [] } = functions[name] ?? {}
  const known = Object.keys(databases).join(', ') || '(none is configured)'
  const at = (key: string, seen: string, wanted: string): string =>
    describeFault({ path: `functions.${name}.${key}`, seen: describeValue(seen), wanted })
  const dangling = Object.entries(bindings).flatMap(([key, binding]) =>
    binding.type !== 'database' || Object.hasOwn(databases, binding.database)
      ? []
      : at(`bindings.${key}.database`, binding.database, `one of the databases: ${known}`),
  )
  const uncollected = Object.entries(bindings).flatMap(([key, binding]) =>
    binding.type !== 'collection' || Object.hasOwn(collections, binding.collection)
      ? []
      : at(
          `bindings.${key}.collection`,
          binding.collection,
          `one of the collections: ${Object.keys(collections).join(', ') || '(none is configured)'}`,
        ),
  )
  const unreachable = Object.entries(bindings).flatMap(([key, binding]) =>
    binding.type !== 'service' || Object.hasOwn(functions, binding.function)
      ? []
      : at(
          `bindings.${key}.function`,
          binding.function,
          `one of the functions: ${Object.keys(functions).join(', ')}`,
        ),
  )
  const misplaced = Object.entries(bindings).flatMap(([key, binding]) =>
    binding.type !== 'fetch'
      ? []
      : (binding.inject ?? []).flatMap(({ host }, index) =>
          binding.hosts.includes(host)
            ? []
            : at(
                `bindings.${key}.inject.${index}.host`,
                host,
                `one of its hosts: ${binding.hosts.join(', ')}`,
              ),
        ),
  )
  const repeated = tools.flatMap((tool, index) =>
    tools.indexOf(tool) === index ? [] : at(`tools.${index}`, tool, 'each tool once'),
  )
  const foreign = tools.flatMap((grant, index) => {
    const { owner, tool } = parseToolGrant(grant)
    if (owner === undefined || functions[owner]?.tools?.includes(tool) === true) return []
    const wanted = `a tool that functions.${owner}.tools grants to its own function`
    return at(`tools.${index}`, grant, owner === name ? `"${tool}", without its own name` : wanted)
  })
  return [...dangling, ...uncollected, ...unreachable, ...misplaced, ...repeated, ...foreign]
}

function toFault(issue: v.BaseIssue<unknown>): ConfigFault {
  const isUnknownKey = issue.type === 'strict_object' && issue.expected === 'never'
  return {
    path: v.getDotPath(issue) ?? '(top level)',
    seen: isUnknownKey ? 'an unknown key' : describeValue(issue.input),
    wanted: isUnknownKey ? 'no such key here' : (issue.expected ?? issue.message),
  }
}

function describeFaults(faults: readonly ConfigFault[], file: string): string {
  const lines = faults.map((fault) => `  ${describeFault(fault)}`)
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`
  return `Cannot use "${file}": ${count}\n${lines.join('\n')}`
}

const describeFault = ({ path, seen, wanted }: ConfigFault): string =>
  `${path}: found ${seen}; wanted ${wanted}`

function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'function' ? 'a function' : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}
