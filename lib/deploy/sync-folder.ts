import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { toOnboxError, type Log } from '../base/index.ts'
import type { Config } from '../config/index.ts'
import { bundleFunction, type FunctionBundle } from './bundle-function.ts'
import { versionOf, type DeployedBy } from './deploy-candidate.ts'
import type { Deployer } from './deployer.ts'
import { hashCode } from './hash-code.ts'
import { listFunctionNames } from './list-function-files.ts'
import type { PublishedVersion, VersionStore } from './version-store.ts'

/** Who publishes what a start finds in the folder. */
const BOX_KEY_ID = 'box'
/** Who publishes what is saved in the folder. */
export const DEV_KEY_ID = 'dev'
/** They do as the folder says; everybody else says what is wanted, whatever is in it. */
const FOLDER_KEY_IDS: ReadonlySet<string> = new Set([BOX_KEY_ID, DEV_KEY_ID])
/** Why one does not serve yet. */
export const BEING_DEPLOYED = 'it is being deployed'
/** Candidates that are tried at once. */
export const MAX_CANDIDATES = 4
/** One that fails by the moment's fault, and not its own, is tried so often. */
const TRIES = 3

export interface SyncOptions {
  /** Absolute path of `functions/`. */
  folder: string
  root: string
  config: Config
  deployer: Deployer
  store: VersionStore
  /** Whether what replaces a version that serves has to pass its evals. */
  evals: boolean
  log: Log
}

/**
 * Brings what serves in line with the folder and the operator's file, as a start of the box does:
 *
 * - a file whose code was never published, and grants that have changed, are deployed;
 * - a file whose code was published before and does not serve was rolled back, removed, or replaced by an upload:
 *   it stays so;
 * - a function that came from a file which is gone serves no more.
 *
 * @param onFault - gets why what is wanted does not serve, by function; what served before still does
 */
export async function syncFolder(
  options: SyncOptions,
  by: Pick<DeployedBy, 'signal'>,
  onFault: (name: string, reason: string | undefined) => void,
): Promise<void> {
  const { folder, config, deployer, log } = options
  if (!existsSync(folder)) {
    log.warn('there are no functions: their folder does not exist', { folder })
  }
  const files = listFunctionNames(folder)
  const names = [...new Set([...files, ...Object.keys(config.functions), ...deployer.names()])]
  for (const name of names) if (!deployer.names().includes(name)) onFault(name, BEING_DEPLOYED)
  const work = names.map((name) => async () => {
    try {
      onFault(name, await syncPatiently(name, files.includes(name), options, by.signal))
    } catch (error) {
      const { message } = toOnboxError(error)
      log.error('function is not deployed', { function: name, reason: message })
      onFault(name, message)
    }
  })
  const worker = async (): Promise<void> => {
    for (let next = work.shift(); next !== undefined; next = work.shift()) await next()
  }
  await Promise.all(Array.from({ length: MAX_CANDIDATES }, worker))
}

async function syncPatiently(
  ...[name, hasFile, options, signal]: Parameters<typeof syncOne>
): Promise<string | undefined> {
  for (let tries = 1; ; tries++) {
    try {
      return await syncOne(name, hasFile, options, signal)
    } catch (error) {
      const { message, retryAfterSeconds } = toOnboxError(error)
      if (tries === TRIES || retryAfterSeconds === undefined) throw error
      options.log.warn('function is tried again', { function: name, reason: message })
      await sleep(retryAfterSeconds * 1_000, undefined, { signal })
    }
  }
}

/** @returns why what is wanted, or what is in the file, does not serve */
async function syncOne(
  name: string,
  hasFile: boolean,
  { folder, root, config, deployer, store, evals, log }: SyncOptions,
  signal: AbortSignal,
): Promise<string | undefined> {
  const by = { keyId: BOX_KEY_ID, signal }
  const file = hasFile ? await bundleFunction(join(folder, `${name}.ts`), root) : undefined
  // Only now: while it was bundled, somebody may have put something else into service.
  const main = findMain(name, deployer, store)
  if (!hasFile && main && FOLDER_KEY_IDS.has(main.createdBy)) {
    await deployer.remove(name, by)
    log.warn('function is removed: its file is gone', { function: name })
    return undefined
  }
  const isRemoved = main === undefined && wasRemoved(name, store)
  if (!hasFile && main === undefined) {
    return isRemoved ? undefined : `it is granted something, but there is no functions/${name}.ts`
  }
  if (isRemoved && file && store.wasPublished(name, file.code)) {
    log.info('function stays out of service: it was removed', { function: name })
    return undefined
  }
  const bundle = chooseCode(file, main, store)
  // Where nothing serves there is nothing better to keep: a first version goes without.
  const isGated = evals && main !== undefined
  const version = versionOf(bundle.codeHash, config.functions[name] ?? {})
  // What serves a share goes on with that share.
  const percent = main?.version === version ? deployer.find(name)?.routes[0]?.percent : undefined
  const request = { name, ...bundle, evals: isGated, ...(percent !== undefined && { percent }) }
  for await (const event of deployer.deploy(request, by)) {
    if (event.type === 'warning') {
      log.warn('function may lack something', { function: name, reason: event.reason })
    }
  }
  if (file === undefined || serves(file, name, deployer, store)) return undefined
  return `its code was published before, and rolled back or replaced since; deploy it: onbox deploy ${name}`
}

/** Whether a version in service, be it for a share of the keys, was made from the file as it is. */
const serves = (
  file: FunctionBundle,
  name: string,
  deployer: Deployer,
  store: VersionStore,
): boolean =>
  deployer.find(name)?.routes.some(({ live }) => {
    const version = store.find(name, live.version)
    return version !== undefined && isCodeOf(file, version, store)
  }) === true

/** The main version: a newer one that has a share is only tried. */
function findMain(
  name: string,
  deployer: Deployer,
  store: VersionStore,
): PublishedVersion | undefined {
  const version = deployer.find(name)?.routes[0]?.live.version
  return version === undefined ? undefined : store.find(name, version)
}

/** The file's code where it is new; else the code that serves, whose grants may have changed. */
function chooseCode(
  file: FunctionBundle | undefined,
  main: PublishedVersion | undefined,
  store: VersionStore,
) {
  const isNew = file && main && !store.wasPublished(main.functionName, file.code)
  // The same code, from where it cannot be damaged; after an update of onbox, with its new runtime.
  const isSame = file && main && isCodeOf(file, main, store)
  if (main === undefined || isNew || isSame) {
    return { ...(file as FunctionBundle), codeHash: (file as FunctionBundle).hash }
  }
  return { ...store.readCode(main), codeHash: main.codeHash }
}

/** Whether the version was made from this file, as it is, be it with the runtime of an earlier release. */
const isCodeOf = (file: FunctionBundle, version: PublishedVersion, store: VersionStore): boolean =>
  version.codeHash === hashCode(file.code, store.readRuntime(version))

/** Whether somebody took it out of service, and not because its file was gone. */
export function wasRemoved(name: string, store: VersionStore): boolean {
  const [last] = store.history(name)
  return last?.action === 'remove' && !FOLDER_KEY_IDS.has(last.keyId)
}
