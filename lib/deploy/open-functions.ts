import type { Database } from 'better-sqlite3'
import { join } from 'node:path'
import type { Question } from '../agent/index.ts'
import { OnboxError } from '../base/index.ts'
import type { CronConfig } from '../config/index.ts'
import type { Answer } from '../function/ai.ts'
import type { Prefix } from '../inference/index.ts'
import type { DeclaredEval, FunctionRequest } from '../isolate/index.ts'
import type { CandidateModel } from './deploy-candidate.ts'
import { openDeployer, type Deployer, type ReadGrants } from './deployer.ts'
import { listFunctionNames } from './list-function-files.ts'
import { listPrefixes } from './list-prefixes.ts'
import type { LiveRoute } from './live-function.ts'
import type { LiveVersion, ServeContext, VersionRooms } from './live-version.ts'
import { createFunctionLoad, type FunctionLoad } from './rate-limits.ts'
import { BEING_DEPLOYED, syncFolder, wasRemoved } from './sync-folder.ts'
import { openVersionStore, type PublishedVersion, type Route } from './version-store.ts'

/** What a deploy takes, about. */
const DEPLOY_SECONDS = 1

export interface FunctionsOptions {
  /** The project's folder; its `functions/` are deployed. */
  root: string
  /** The data directory; code is kept below it, in `versions/`. */
  dataDir: string
  /** The platform's database, migrated, with `synchronous = FULL`. */
  platform: Database
  readGrants: ReadGrants
  rooms: Omit<VersionRooms, 'findFunction' | 'loadOf' | 'rehearsals'>
  model: CandidateModel
  /** Whether what replaces a version that serves has to pass its evals, at a start too. */
  evals: boolean
}

/** A function as it answers one key. */
export interface ServedFunction {
  readonly name: string
  /** Of the version that serves; empty where none does. */
  readonly version: string
  readonly maxBodyBytes: number
  /** As in `LiveVersion`. */
  readonly collections: LiveVersion['collections']
  /** Why no version serves, or undefined where one does. */
  readonly fault: string | undefined
  /** When that may have passed; absent where nobody knows. */
  readonly faultSeconds?: number
  /** What the file of the version declares. */
  readonly declaration: LiveVersion['declaration']
  /** The granted ones of the tools that it declares. */
  readonly tools: LiveVersion['tools']
  /** As in `LiveVersion`. */
  isWrite: LiveVersion['isWrite']
  holdTool: LiveVersion['holdTool']
  /** Answers a request whose URL is below the function's own root. */
  fetch: (request: FunctionRequest, context: ServeContext) => Promise<Response>
  /** Runs one of its granted tools without the model. @throws {OnboxError} `TOOL_NOT_FOUND` … */
  runTool: (tool: string, argument: unknown, context: ServeContext) => Promise<unknown>
}

/** A function as the operator sees it. */
export interface ListedFunction {
  name: string
  /** Of the main version; empty where none serves. */
  version: string
  routes: Route[]
  /** Why it does not serve, or one of its versions does not. */
  fault: string | undefined
  /** Why its file, as it is now, is not what serves. */
  notice: string | undefined
  /** Questions that it is for. */
  evals: readonly DeclaredEval[]
  /** Of the main version. */
  crons: readonly CronConfig[]
}

/** A version as the operator sees it. */
export interface ListedVersion extends PublishedVersion {
  /** Share of the keys that it serves. */
  percent: number
  /** The model that was ready when it was last put into service; empty where none ever was. */
  modelHash: string
}

/** The functions of the box. */
export interface Functions extends Pick<Deployer, 'deploy' | 'rollback' | 'promote' | 'remove'> {
  get: (name: string, keyId: string) => ServedFunction | undefined
  /** Its main version, whoever asks: crons are of that one, and not of one that is only tried. */
  getMain: (name: string) => ServedFunction | undefined
  /** See `LiveVersion.reask`. @throws {OnboxError} `FUNCTION_NOT_FOUND` where nothing of that name serves */
  reask: (name: string, question: Question, context: ServeContext) => Promise<Answer>
  list: () => ListedFunction[]
  /** The isolates that are awake, those of versions that drain too. */
  isolates: Deployer['isolates']
  /** What the model reads of the versions in service before any question. */
  prefixes: () => Prefix[]
  /** Called when other versions of a function serve than before. @returns ends it */
  onChange: (listener: (name: string) => void) => () => void
  /** What was published of a function, newest first. */
  versions: (name: string) => ListedVersion[]
  /** Functions in service that were granted tools or routes of this one. */
  dependants: (name: string) => string[]
  /** Whether somebody took it out of service, and not because its file was gone. */
  wasRemoved: (name: string) => boolean
  /** The file of one that does not serve is gone: why it does not is no fault any more. */
  forget: (name: string) => void
  /** Deploys what is new in the folder or in the grants; a fault does not throw, it is in `list()`. */
  sync: () => Promise<void>
  close: () => Promise<void>
}

/** Opens the functions as the last run left them; what is new in the folder says until `sync` that it is being deployed. */
export function openFunctions(options: FunctionsOptions): Functions {
  const { root, dataDir, platform, readGrants, rooms, model, evals } = options
  const store = openVersionStore(platform, join(dataDir, 'versions'), rooms.runtimes)
  const listeners = new Set<(name: string) => void>()
  const loads = new Map<string, FunctionLoad>()
  const deployer: Deployer = openDeployer({
    store,
    rooms: {
      ...rooms,
      rehearsals: new Set(),
      findFunction: (name, keyId) => deployer.find(name)?.choose(keyId),
      loadOf: (name) => {
        const load = loads.get(name) ?? createFunctionLoad()
        loads.set(name, load)
        return load
      },
    },
    readGrants,
    model,
    onSwitch: (name) => {
      for (const listener of listeners) {
        try {
          listener(name)
        } catch (error) {
          // It serves by now: that somebody cannot follow is no fault of what was deployed.
          rooms.log.error('change of a function is not followed', {
            function: name,
            reason: String(error),
          })
        }
      }
    },
  })
  const folder = join(root, 'functions')
  const faults = new Map<string, string>()
  // A file whose first deploy the last run did not live to see is on its way from here on.
  for (const name of listFunctionNames(folder)) {
    if (!deployer.names().includes(name) && !wasRemoved(name, store)) {
      faults.set(name, BEING_DEPLOYED)
    }
  }
  const closing = new AbortController()
  const names = (): string[] => [...new Set([...deployer.names(), ...faults.keys()])].toSorted()

  /** What is put into service by hand is what is wanted from then on. */
  const settled = <T>(name: string, result: T): T => {
    faults.delete(name)
    return result
  }

  return {
    get: (name, keyId) => {
      const live = deployer.find(name)?.choose(keyId)
      if (live) return live
      const fault = faults.get(name)
      return fault === undefined ? undefined : createFaulty(name, fault)
    },
    getMain: (name) => deployer.find(name)?.routes[0]?.live,
    reask: async (name, question, context) => {
      const live = deployer.find(name)?.choose(context.keyId)
      if (live) return live.reask(question, context)
      throw new OnboxError(
        'FUNCTION_NOT_FOUND',
        `Cannot ask function "${name}" again: it does not serve any more; deploy it: onbox deploy ${name}`,
      )
    },
    list: () =>
      names().map((name) => {
        const routes = deployer.find(name)?.routes ?? []
        const notice = faults.get(name)
        const main = routes[0]?.live
        return {
          name,
          version: main?.version ?? '',
          routes: routes.map(({ live, percent }) => ({ version: live.version, percent })),
          fault: main ? findRouteFault(routes) : notice,
          notice: main && notice,
          evals: main?.declaration?.evals ?? [],
          crons: main?.crons ?? [],
        }
      }),
    isolates: deployer.isolates,
    prefixes: () => {
      const routesOf = (name: string): readonly LiveRoute[] => deployer.find(name)?.routes ?? []
      return deployer
        .names()
        .flatMap(routesOf)
        .flatMap(({ live }) => listPrefixes(live, (name) => routesOf(name)[0]?.live))
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    dependants: (name) =>
      names().filter((other) =>
        deployer.find(other)?.routes.some(({ live }) => live.dependsOn.has(name)),
      ),
    wasRemoved: (name) => wasRemoved(name, store),
    versions: (name) => {
      const routes = deployer.find(name)?.routes ?? []
      const checked = store.history(name).filter(({ modelHash }) => modelHash !== '')
      const modelOf = (version: string) =>
        checked.find((deployment) => deployment.routes.at(-1)?.version === version)?.modelHash ?? ''
      return store.list(name).map((published) => ({
        ...published,
        modelHash: modelOf(published.version),
        percent: routes.find(({ live }) => live.version === published.version)?.percent ?? 0,
      }))
    },
    async *deploy(request, by) {
      for await (const event of deployer.deploy(request, by)) {
        // Before it is told: who is told need not read on.
        if (event.type === 'done') faults.delete(request.name)
        yield event
      }
    },
    rollback: async (name, version, by) =>
      settled(name, await deployer.rollback(name, version, by)),
    promote: async (name, by) => settled(name, await deployer.promote(name, by)),
    remove: async (name, by) => settled(name, await deployer.remove(name, by)),
    forget: (name) => void faults.delete(name),
    sync: async () => {
      const { config } = await readGrants()
      await syncFolder(
        {
          folder,
          root,
          config,
          deployer,
          store,
          evals,
          log: rooms.log,
        },
        closing,
        (name, reason) => {
          if (reason === undefined) faults.delete(name)
          else faults.set(name, reason)
        },
      )
    },
    close: async () => {
      closing.abort(new OnboxError('REQUEST_ABORTED', 'The box is being stopped'))
      await deployer.close()
    },
  }
}

/** Why one of the versions in service cannot serve now. */
function findRouteFault(routes: readonly LiveRoute[]): string | undefined {
  for (const { live, percent } of routes) {
    const fault = live.fault ?? live.pause ?? live.lack
    if (fault === undefined) continue
    return percent === 100
      ? fault
      : `version ${live.version}, for ${percent} % of the keys: ${fault}`
  }
  return undefined
}

/** A function that answers with the reason why it cannot serve. */
function createFaulty(name: string, reason: string): ServedFunction {
  const passing = reason === BEING_DEPLOYED ? { faultSeconds: DEPLOY_SECONDS } : {}
  const refuse = () =>
    Promise.reject(
      new OnboxError('FUNCTION_UNAVAILABLE', `Cannot serve function "${name}": ${reason}`),
    )
  return {
    name,
    version: '',
    maxBodyBytes: 0,
    collections: {},
    fault: reason,
    ...passing,
    declaration: undefined,
    tools: [],
    isWrite: () => false,
    holdTool: () => Promise.resolve(undefined),
    fetch: refuse,
    runTool: refuse,
  }
}
