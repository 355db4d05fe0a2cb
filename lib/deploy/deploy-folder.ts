import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Agent } from '../agent/index.ts'
import type { Log } from '../base/index.ts'
import type { Data } from '../bindings/index.ts'
import { DEFAULTS, findGrantFaults, type Config } from '../config/index.ts'
import { createFaulty, deployFunction, type DeployedFunction } from './deploy-function.ts'

/** A function's name is its file's; it is the first part of its path. */
const FILE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.ts$/
/** First parts of paths that the box itself answers. */
const RESERVED = new Set(['admin', 'console', 'healthz', 'mcp', 'metrics', 'readyz', 'v1'])

export interface DeployFolderOptions {
  /** Absolute path of `functions/`. */
  folder: string
  root: string
  config: Config
  data: Data
  /** Databases that cannot be used, with the reason. */
  databaseFaults: ReadonlyMap<string, string>
  agent: Agent
  log: Log
}

/** The functions of the box, by name. */
export interface DeployedFunctions {
  get(name: string): DeployedFunction | undefined
  list(): DeployedFunction[]
  close(): Promise<void>
}

/**
 * Deploys every file of the folder, and names those that the operator's file grants something to but
 * that do not exist. One that fails does not keep the others from serving.
 */
export async function deployFolder(options: DeployFolderOptions): Promise<DeployedFunctions> {
  const { folder, root, config, data, databaseFaults, agent, log } = options
  const timeZone = config.timeZone ?? DEFAULTS.timeZone
  const files = listFiles(folder, log)
  const refuse = (name: string, reason: string): DeployedFunction => {
    log.warn('function does not serve', { function: name, reason })
    return createFaulty(name, reason)
  }
  const deployed = await Promise.all(
    files.map(async (file) => {
      const name = basename(file, '.ts')
      const fault =
        findNameFault(file, name) ??
        findGrantFault(config, name) ??
        findDatabaseFault(config, name, databaseFaults)
      if (fault !== undefined) return refuse(name, fault)
      const granted = config.functions[name] ?? {}
      return deployFunction({
        name,
        file: join(folder, file),
        root,
        config: granted,
        timeZone,
        data,
        agent,
        log,
      })
    }),
  )
  const missing = Object.keys(config.functions)
    .filter((name) => !files.includes(`${name}.ts`))
    .map((name) => refuse(name, `it is granted something, but there is no functions/${name}.ts`))
  const functions = new Map([...deployed, ...missing].map((one) => [one.name, one]))
  return {
    get: (name) => functions.get(name),
    list: () => [...functions.values()],
    async close() {
      await Promise.all([...functions.values()].map((one) => one.stop()))
    },
  }
}

function listFiles(folder: string, log: Log): string[] {
  if (!existsSync(folder)) {
    log.warn('there are no functions: their folder does not exist', { folder })
    return []
  }
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
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
    const fault = binding.type === 'database' ? faults.get(binding.database) : undefined
    if (binding.type === 'database' && fault !== undefined) {
      return `its database "${binding.database}" cannot be used: ${fault}; restore the file, or move it away and start again`
    }
  }
  return undefined
}

function findNameFault(file: string, name: string): string | undefined {
  if (!FILE.test(file)) {
    return 'its file has a name of other than lower-case letters, digits and hyphens'
  }
  if (RESERVED.has(name)) return `the path /${name} belongs to the box; rename the file`
  return undefined
}
