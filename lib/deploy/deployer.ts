import { OnboxError, toOnboxError } from '../base/index.ts'
import type { Config } from '../config/index.ts'
import { checkCandidate } from './check-candidate.ts'
import {
  deployCandidate,
  type CandidateModel,
  type DeployedBy,
  type DeployEvent,
  type DeployRequest,
} from './deploy-candidate.ts'
import { findBefore } from './find-before.ts'
import { findFault } from './find-fault.ts'
import { findWithdrawn } from './list-grants.ts'
import { createLiveFunction, type LiveFunction, type LiveRoute } from './live-function.ts'
import type { LiveVersion, VersionRooms } from './live-version.ts'
import { openVersion } from './open-version.ts'
import { recorded } from './recorded-change.ts'
import type { Deployment, PublishedVersion, Route, VersionStore } from './version-store.ts'

/** What came of putting a published version into service. */
export interface Switched {
  /** What serves now. */
  routes: Route[]
  /**
   * Grants that the version was published with and that the operator's file does not give any more, in words; it has
   * them all the same.
   */
  withdrawn: string[]
}

/**
 * Publishes versions and puts them into service, one change of a function at a time. What serves otherwise is in the
 * record before it does, whoever wants it; what cannot be recorded is not done.
 */
export interface Deployer {
  find: (name: string) => LiveFunction | undefined
  /** The functions that serve. */
  names: () => string[]
  /** The isolates that are awake, those of versions that drain too. */
  isolates: () => { functionName: string; pid: number }[]
  /**
   * Starts the code as a candidate, checks it, runs its evals, publishes it as a version and switches to it.
   * Whatever fails before the switch leaves everything as it was.
   *
   * @throws {OnboxError} `DEPLOY_REFUSED` with what failed, `DEPLOY_RUNNING`, `DISK_FULL`, `DATA_DIR_UNUSABLE`
   */
  deploy: (request: DeployRequest, by: DeployedBy) => AsyncGenerator<DeployEvent, void, void>
  /**
   * Puts an earlier version into service with the grants of then, by default the one that served before.
   *
   * @throws {OnboxError} `VERSION_NOT_FOUND`, `DEPLOY_REFUSED` when it does not start any more, or was granted what
   * there is no more, `DEPLOY_RUNNING`, `CONFIG_INVALID`
   */
  rollback: (name: string, version: string | undefined, by: DeployedBy) => Promise<Switched>
  /** Gives the newest of several versions in service all keys. @throws as `rollback` */
  promote: (name: string, by: DeployedBy) => Promise<Switched>
  /** Takes a function out of service; its versions stay. @throws {OnboxError} `DEPLOY_RUNNING`, `DISK_FULL`, `DATA_DIR_UNUSABLE` */
  remove: (name: string, by: Pick<DeployedBy, 'keyId' | 'recordAs'>) => Promise<void>
  close: () => Promise<void>
}

/** What the operator grants, as it is now. */
export interface Grants {
  config: Config
  /** Databases that cannot be used, with the reason. */
  databaseFaults: ReadonlyMap<string, string>
}

/** @throws {OnboxError} `CONFIG_INVALID` when the operator's file has faults */
export type ReadGrants = () => Promise<Grants>

export interface DeployerOptions {
  store: VersionStore
  rooms: VersionRooms
  readGrants: ReadGrants
  model: CandidateModel
  /** Called when other versions of a function serve than before. */
  onSwitch?: (name: string) => void
  now?: () => number
}

/** Opens the deployer: what served when the box ended serves again, and starts with its first request. */
export function openDeployer(options: DeployerOptions): Deployer {
  const { store, rooms, readGrants, model, onSwitch, now = Date.now } = options
  const { audit, metrics } = rooms
  const functions = new Map<string, LiveFunction>()
  const busy = new Set<string>()
  const draining = new Set<LiveVersion>()

  const functionOf = (name: string): LiveFunction => {
    const found = functions.get(name) ?? createLiveFunction(name)
    functions.set(name, found)
    return found
  }

  const openPublished = (published: PublishedVersion): LiveVersion => {
    const { functionName: name, version, config: granted, declaration } = published
    const readCode = () => store.readCode(published)
    const findCodeFault = () => store.findCodeFault(published)
    return openVersion(
      { name, version, config: granted, declaration, readCode, findCodeFault },
      rooms,
      (made) => store.saveCodeCache(name, version, made),
    )
  }

  /** The version as it serves now, or opened. */
  const openRoute = (name: string, version: string): LiveVersion => {
    const serving = functionOf(name).routes.find(({ live }) => live.version === version)
    if (serving) return serving.live
    const published = store.find(name, version)
    if (published) return openPublished(published)
    const known = store.list(name).map((one) => one.version)
    throw new OnboxError(
      'VERSION_NOT_FOUND',
      `Cannot find version "${version}" of "${name}": there are ${known.join(', ') || 'none'}`,
    )
  }

  /** @returns ends the change */
  const begin = (name: string): (() => void) => {
    if (busy.has(name)) {
      throw new OnboxError(
        'DEPLOY_RUNNING',
        `Cannot change function "${name}": another change of it is under way; try again when it has ended`,
      )
    }
    busy.add(name)
    return () => void busy.delete(name)
  }

  const toDeployment = (
    functionName: string,
    action: Deployment['action'],
    routes: readonly LiveRoute[],
    keyId: string,
  ): Deployment => ({
    functionName,
    action,
    keyId,
    atMs: now(),
    routes: toRoutes(routes),
    modelHash: model.hash() ?? '',
  })

  /** From here on the new routes serve; what the old ones work on is done to its end. */
  const switchTo = (name: string, routes: readonly LiveRoute[]): void => {
    for (const live of functionOf(name).replace(routes)) {
      draining.add(live)
      void live.drain().finally(() => draining.delete(live))
    }
    rooms.log.info('function deployed', { function: name, routes: toRoutes(routes) })
    metrics.versionsServe(name, toVersions(routes))
    onSwitch?.(name)
  }

  const change = async (
    name: string,
    by: DeployedBy,
    action: Deployment['action'],
    choose: (routes: readonly LiveRoute[]) => LiveVersion,
  ): Promise<Switched> => {
    const end = begin(name)
    try {
      const { routes } = functionOf(name)
      const live = choose(routes)
      try {
        const { config, databaseFaults } = await readGrants()
        const granted = store.find(name, live.version)?.config ?? {}
        const functions = { ...config.functions, [name]: granted }
        const fault = findFault(name, { ...config, functions }, databaseFaults)
        if (fault !== undefined) {
          throw new OnboxError('DEPLOY_REFUSED', `version ${live.version} cannot serve: ${fault}`)
        }
        await checkCandidate(live, by)
        const next = [{ live, percent: 100 }]
        const { version } = live
        await recorded(audit, { functionName: name, by, action, version }, () => {
          store.deploy(toDeployment(name, action, next, by.keyId))
          switchTo(name, next)
        })
        metrics.deployEnded(name, action, 'done')
        const withdrawn = findWithdrawn(name, granted, config.functions[name] ?? {})
        return { routes: toRoutes(next), withdrawn }
      } catch (error) {
        metrics.deployEnded(name, action, 'refused')
        if (!routes.some((route) => route.live === live)) await live.stop()
        throw nameRefused(name, error)
      }
    } finally {
      end()
    }
  }

  for (const { functionName: name, routes } of store.current()) {
    const published = routes.flatMap(({ version, percent }) => {
      const found = store.find(name, version)
      return found ? [{ live: openPublished(found), percent }] : []
    })
    functionOf(name).replace(published)
    metrics.versionsServe(name, toVersions(published))
  }

  const serving = (): LiveVersion[] =>
    [...functions.values()].flatMap(({ routes }) => routes.map(({ live }) => live))

  return {
    find: (name) => functions.get(name),
    names: () => [...functions].flatMap(([name, { routes }]) => (routes.length > 0 ? [name] : [])),
    isolates: () =>
      [...serving(), ...draining].flatMap(({ name: functionName, pids }) =>
        pids.map((pid) => ({ functionName, pid })),
      ),
    async *deploy(request, by) {
      const { name } = request
      const end = begin(name)
      try {
        const { config, databaseFaults } = await readGrants()
        const fault = findFault(name, config, databaseFaults)
        if (fault !== undefined) throw new OnboxError('DEPLOY_REFUSED', fault)
        if (!rooms.runtimes.has(request.runtime)) {
          throw new OnboxError(
            'DEPLOY_REFUSED',
            'it was bundled by another release of onbox than the box runs; deploy it with that of the box',
          )
        }
        yield* deployCandidate(request, by, {
          config: config.functions[name] ?? {},
          routes: functionOf(name).routes,
          store,
          rooms,
          model,
          now,
          recorded: (version, percent, work) =>
            recorded(audit, { functionName: name, by, action: 'deploy', version, percent }, work),
          release: (version, code, routes) => {
            store.publish(version, code, toDeployment(name, 'deploy', routes, by.keyId))
            switchTo(name, routes)
            metrics.deployEnded(name, 'deploy', 'done')
          },
        })
      } catch (error) {
        metrics.deployEnded(name, 'deploy', 'refused')
        throw nameRefused(name, error)
      } finally {
        end()
      }
    },
    rollback: (name, version, by) =>
      change(name, by, 'rollback', (routes) => {
        const before = version ?? findBefore(store.history(name), toRoutes(routes))
        if (before !== undefined) return openRoute(name, before)
        throw new OnboxError(
          'VERSION_NOT_FOUND',
          `Cannot roll back function "${name}": no other version of it has served; see its versions`,
        )
      }),
    promote: (name, by) =>
      change(name, by, 'promote', (routes) => {
        const newest = routes.at(-1)
        if (newest && routes.length > 1) return newest.live
        throw new OnboxError(
          'VERSION_NOT_FOUND',
          `Cannot promote function "${name}": not two versions of it serve; deploy one with a percentage first`,
        )
      }),
    remove: async (name, by) => {
      const end = begin(name)
      try {
        await recorded(audit, { functionName: name, by, action: 'remove' }, () => {
          store.deploy(toDeployment(name, 'remove', [], by.keyId))
          switchTo(name, [])
        })
        metrics.deployEnded(name, 'remove', 'done')
      } finally {
        end()
      }
    },
    close: async () => {
      await Promise.all([...serving(), ...draining].map((one) => one.stop()))
    },
  }
}

const toRoutes = (routes: readonly LiveRoute[]): Route[] =>
  routes.map(({ live, percent }) => ({ version: live.version, percent }))

const toVersions = (routes: readonly LiveRoute[]): string[] =>
  routes.map(({ live }) => live.version)

/** What was refused, with the function's name. */
function nameRefused(name: string, error: unknown): unknown {
  const known = toOnboxError(error)
  if (known.code !== 'DEPLOY_REFUSED') return error
  const { retryAfterSeconds } = known
  return new OnboxError('DEPLOY_REFUSED', `Cannot deploy function "${name}": ${known.message}`, {
    cause: error,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  })
}
