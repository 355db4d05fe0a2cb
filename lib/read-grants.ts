import { join } from 'node:path'
import { findOwnMigrations, migrateDatabases, openMigrated, SchemaError } from '../db/migrate.ts'
import { seedSampleCompany } from '../db/seed.ts'
import { stampFile, type Log } from './base/index.ts'
import { KV_DATABASE, toCollectionDatabase } from './bindings/index.ts'
import { createConfigReader, DEFAULTS, type Config, type Settings } from './config/index.ts'
import type { Grants, ReadGrants } from './deploy/index.ts'
import type { Collections } from './knowledge/index.ts'

/** Where the operator's file is, and what its databases belong to. */
export interface GrantsOptions {
  root: string
  /** As it was at the start. */
  config: Config
  settings: Settings
  log: Log
}

/**
 * Reads the operator's file as it is now, and makes the databases ready that it names: when it has changed, and when one
 * of them has other migrations than before.
 *
 * @param refused - takes those that are newer: what served before does not know what it would write there
 */
export function createReadGrants(
  options: GrantsOptions,
  collections: Collections,
  refused: Map<string, string>,
): ReadGrants {
  const readConfig = createConfigReader(options.root, options.config)
  let known: Grants | undefined
  let migrations: string | undefined
  return async () => {
    const config = await readConfig()
    const found = stampMigrations(options.root, config)
    if (known?.config !== config || migrations !== found) {
      migrations = found
      const faults = prepareDatabases({ ...options, config })
      const { collections: named = {}, companyNames = [] } = config
      for (const [name, fault] of collections.prepare({ collections: named, companyNames })) {
        faults.set(toCollectionDatabase(name), fault)
      }
      refused.clear()
      for (const [name, fault] of faults) {
        if (fault instanceof SchemaError && fault.type === 'newer') refused.set(name, fault.message)
      }
      const databaseFaults = new Map([...faults].map(([name, { message }]) => [name, message]))
      known = { config, databaseFaults }
    }
    return known
  }
}

/** Tells one state of the project's migrations from another: the journal, and that there is a file for each. */
const stampMigrations = (root: string, { databases = {} }: Config): string =>
  Object.keys(databases)
    .map((name) => join(root, 'db', name, 'migrations'))
    .map((folder) => `${stampFile(folder)} ${stampFile(join(folder, 'meta/_journal.json'))}`)
    .join()

/**
 * Brings the business databases to their latest migration, and fills the sample company's.
 *
 * @returns those that cannot be used, with the reason; the functions that were granted them do not serve
 */
function prepareDatabases({ root, config, settings, log }: GrantsOptions): Map<string, Error> {
  const { dataDir } = settings
  const databases = Object.keys(config.databases ?? {})
  const faults = migrateDatabases(join(dataDir, 'data'), root, databases)
  try {
    openMigrated(join(dataDir, 'data', `${KV_DATABASE}.db`), findOwnMigrations(KV_DATABASE)).close()
  } catch (error) {
    faults.set(KV_DATABASE, error instanceof Error ? error : new Error(String(error)))
  }
  if (config.sampleCompany === true) {
    const sound = databases.filter((name) => !faults.has(name))
    const timeZone = config.timeZone ?? DEFAULTS.timeZone
    const seeded = seedSampleCompany(dataDir, { today: new Date(), timeZone, databases: sound })
    for (const [name, error] of seeded.faults) faults.set(name, error)
  }
  for (const [name, { message }] of faults) {
    log.error('database cannot be used', { database: name, reason: message })
  }
  return faults
}
