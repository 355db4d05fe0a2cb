import type { Database } from 'better-sqlite3'
import { and, desc, eq, inArray, max } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { deployments, forgottenCode, functionVersions } from '../../db/platform/schema.ts'
import { OnboxError, toStorageError } from '../base/index.ts'
import type { FunctionConfig } from '../config/index.ts'
import type { Declaration } from '../isolate/index.ts'
import { findBefore } from './find-before.ts'
import { hashCode } from './hash-code.ts'
import type { Runtimes } from './runtimes.ts'
import { openVersionFiles, type VersionCode, type VersionFiles } from './version-files.ts'

/** Versions of one function that are kept; older ones go, unless they serve or a rollback goes back to them. */
const KEPT_VERSIONS = 100

/** A published version: never changed. */
export interface PublishedVersion {
  functionName: string
  version: string
  createdAtMs: number
  /** Id of the key that published it; `box` for what a start found in `functions/`. */
  createdBy: string
  /** SHA-256 of the code, hexadecimal. */
  codeHash: string
  /** What it was granted. */
  config: FunctionConfig
  declaration: Declaration
}

/** Which share of the keys a version serves, in percent. */
export interface Route {
  version: string
  percent: number
}

export interface Deployment {
  functionName: string
  atMs: number
  keyId: string
  action: 'deploy' | 'promote' | 'rollback' | 'remove'
  /** They add up to 100; none where the function was removed. The last one was checked for it. */
  routes: readonly Route[]
  /** The model that was ready then, and that evals ran against; empty where none was. */
  modelHash: string
}

/** What was published and what serves, on disk. */
export interface VersionStore {
  /** The last deployment of each function. */
  current: () => Deployment[]
  /** The deployments of a function, newest first. */
  history: (functionName: string) => Deployment[]
  /** The versions of a function, newest first. */
  list: (functionName: string) => PublishedVersion[]
  find: (functionName: string, version: string) => PublishedVersion | undefined
  /** Whether it was ever published of the function, with whatever runtime, and be the version kept no more. */
  wasPublished: (functionName: string, code: string) => boolean
  findCodeFault: VersionFiles['findFault']
  readCode: VersionFiles['read']
  saveCodeCache: VersionFiles['saveCodeCache']
  readRuntime: VersionFiles['readRuntime']
  /**
   * Publishes a version and puts it into service, all or nothing: whatever ends the process, and when, the old
   * deployment holds or the new one does.
   *
   * @throws {OnboxError} `DISK_FULL`, `DATA_DIR_UNUSABLE`
   */
  publish: (version: PublishedVersion, code: VersionCode, deployment: Deployment) => void
  /** Puts published versions into service. @throws {OnboxError} `DISK_FULL`, `DATA_DIR_UNUSABLE` */
  deploy: (deployment: Deployment) => void
}

/**
 * Opens the store, and removes what an interrupted deploy left.
 *
 * @param client - the platform's database, migrated, with `synchronous = FULL`
 * @param folder - `versions/` in the data directory; made when missing
 * @param runtimes - has that of this release; gets those of the versions
 */
export function openVersionStore(
  client: Database,
  folder: string,
  runtimes: Runtimes,
): VersionStore {
  const database = drizzle(client)
  const isOf = (functionName: string, versions: string[]) =>
    and(
      eq(functionVersions.functionName, functionName),
      inArray(functionVersions.version, versions),
    )

  const list = (functionName: string): PublishedVersion[] =>
    database
      .select()
      .from(functionVersions)
      .where(eq(functionVersions.functionName, functionName))
      .orderBy(desc(functionVersions.createdAtMs))
      .all()
      .map(toVersion)

  const history = (functionName: string): Deployment[] =>
    database
      .select()
      .from(deployments)
      .where(eq(deployments.functionName, functionName))
      .orderBy(desc(deployments.sequence))
      .all()
      .map(toDeployment)

  const find = (functionName: string, version: string): PublishedVersion | undefined =>
    database
      .select()
      .from(functionVersions)
      .where(isOf(functionName, [version]))
      .all()
      .map(toVersion)[0]

  const insertVersion = ({ config, declaration, ...rest }: PublishedVersion): void => {
    database
      .insert(functionVersions)
      .values({
        ...rest,
        config: JSON.stringify(config),
        declaration: JSON.stringify(declaration),
      })
      // The same code with the same grants was published before.
      .onConflictDoNothing()
      .run()
  }

  const insertDeployment = ({ routes, ...rest }: Deployment): void => {
    database
      .insert(deployments)
      .values({ ...rest, routes: JSON.stringify(routes) })
      .run()
  }

  /** @returns the versions beyond those that are kept; their files go after the commit */
  const forgetOld = ({ functionName, routes }: Deployment): string[] => {
    const beyond = list(functionName).slice(KEPT_VERSIONS)
    if (beyond.length === 0) return []
    const before = findBefore(history(functionName), routes)
    const needed = new Set([...routes.map(({ version }) => version), before])
    const old = beyond.filter(({ version }) => !needed.has(version))
    if (old.length === 0) return []
    const rows = old.map((version) => ({ ...version, runtime: files.readRuntime(version) }))
    database.insert(forgottenCode).values(rows).onConflictDoNothing().run()
    const versions = old.map(({ version }) => version)
    database.delete(functionVersions).where(isOf(functionName, versions)).run()
    return versions
  }

  const wasPublished = (functionName: string, code: string): boolean => {
    const forgotten = database
      .select()
      .from(forgottenCode)
      .where(eq(forgottenCode.functionName, functionName))
      .all()
    const kept = list(functionName).map((version) => ({
      codeHash: version.codeHash,
      runtime: files.readRuntime(version),
    }))
    const known = [...kept, ...forgotten]
    const hashes = new Set(known.map(({ codeHash }) => codeHash))
    // Releases are few, versions many.
    const made = new Set(known.map(({ runtime }) => runtime))
    return made.values().some((runtime) => hashes.has(hashCode(code, runtime)))
  }

  const files = openVersionFiles(folder, (name, version) => find(name, version) !== undefined)
  runtimes.removeOthers(files.readRuntimes())
  return {
    current: () => {
      const last = database
        .select({ sequence: max(deployments.sequence) })
        .from(deployments)
        .groupBy(deployments.functionName)
      return database
        .select()
        .from(deployments)
        .where(inArray(deployments.sequence, last))
        .all()
        .map(toDeployment)
    },
    history,
    list,
    find,
    wasPublished,
    findCodeFault: (key) => {
      const fault = files.findFault(key)
      if (fault !== undefined || runtimes.has(files.readRuntime(key))) return fault
      return `the runtime of version "${key.version}" is missing from the data directory; deploy it again`
    },
    readCode: files.read,
    saveCodeCache: files.saveCodeCache,
    readRuntime: files.readRuntime,
    publish: (version, code, deployment) => {
      const { functionName } = version
      const old = attempt(`publish version "${version.version}" of "${functionName}"`, () => {
        runtimes.keep(code.runtime)
        files.write(version, code)
        return client.transaction(() => {
          insertVersion(version)
          insertDeployment(deployment)
          return forgetOld(deployment)
        })()
      })
      for (const gone of old) files.remove(functionName, gone)
    },
    deploy: (deployment) =>
      attempt(`deploy "${deployment.functionName}"`, () => insertDeployment(deployment)),
  }
}

function attempt<T>(what: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    const { code, message } = toStorageError(what, cause)
    throw new OnboxError(code, `${message}; what served before still does`, { cause })
  }
}

function toVersion(row: typeof functionVersions.$inferSelect): PublishedVersion {
  return {
    ...row,
    config: JSON.parse(row.config) as FunctionConfig,
    // One of an earlier release does not say what it tells the model.
    declaration: {
      instructions: [],
      ...(JSON.parse(row.declaration) as Omit<Declaration, 'instructions'>),
    },
  }
}

function toDeployment(row: typeof deployments.$inferSelect): Deployment {
  const { functionName, atMs, keyId, action, routes, modelHash } = row
  return {
    functionName,
    atMs,
    keyId,
    action: action as Deployment['action'],
    routes: JSON.parse(routes) as Route[],
    modelHash,
  }
}
