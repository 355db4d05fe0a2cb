import { databaseOf } from '../bindings/index.ts'
import { findGrantFaults, type Config } from '../config/index.ts'

/** A function's name is its file's; it is the first part of its path. */
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** First parts of paths that the box itself answers. */
const RESERVED = new Set([
  'admin',
  'approvals',
  'console',
  'healthz',
  'mcp',
  'metrics',
  'readyz',
  'v1',
])

/**
 * Why a function cannot be deployed, whatever its code is: its name, its grants, its databases.
 *
 * @param databaseFaults - databases that cannot be used, with the reason
 */
export function findFault(
  name: string,
  config: Config,
  databaseFaults: ReadonlyMap<string, string>,
): string | undefined {
  return (
    findNameFault(name) ??
    findGrantFault(config, name) ??
    findDatabaseFault(config, name, databaseFaults)
  )
}

function findNameFault(name: string): string | undefined {
  if (!NAME.test(name)) {
    return 'its file has a name of other than lower-case letters, digits and hyphens'
  }
  return RESERVED.has(name) ? `the path /${name} belongs to the box; rename the file` : undefined
}

function findGrantFault(config: Config, name: string): string | undefined {
  const faults = findGrantFaults(config, name)
  return faults.length === 0 ? undefined : `its grants are wrong: ${faults.join('; ')}`
}

function findDatabaseFault(
  config: Config,
  name: string,
  faults: ReadonlyMap<string, string>,
): string | undefined {
  for (const binding of Object.values(config.functions[name]?.bindings ?? {})) {
    const database = databaseOf(binding)
    const fault = database && faults.get(database)
    if (fault !== undefined) {
      return `its database "${database}" cannot be used: ${fault}; restore the file, or move it away and start again`
    }
  }
  return undefined
}
