import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  checkAdminKey,
  createAuthenticate,
  createKeyRates,
  createSignIn,
  createVerifyToken,
  openKeys,
  type AdminKey,
  type Keys,
  type SignIn,
  type VerifyToken,
} from './access/index.ts'
import { createAgent, openSessions } from './agent/index.ts'
import { openPayloadSealing, startRetention, type OpenAudit } from './audit/index.ts'
import {
  closeAll,
  createGarbageCollection,
  isDiskFull,
  OnboxError,
  readFreeBytes,
  toStorageError,
  untilQuiet,
  type Log,
} from './base/index.ts'
import { openData, openSecrets, readIndexesWith, type Secrets } from './bindings/index.ts'
import { createConsole, type ShownFunction } from './console/index.ts'
import { DEFAULTS, type Config, type Settings } from './config/index.ts'
import {
  isAsked,
  openFunctions,
  openRuntimes,
  type Functions,
  type ServedFunction,
} from './deploy/index.ts'
import { openApprovals, openOnce } from './effects/index.ts'
import { createGateway, createReach, listen } from './gateway/index.ts'
import type { Embedder, Engine, EngineState } from './inference/index.ts'
import { createBlankPool, readUsage } from './isolate/index.ts'
import {
  listValues,
  openCollections,
  seedCollections,
  type Collections,
} from './knowledge/index.ts'
import { createRequestTraces, openFunctionLogs } from './logs/index.ts'
import { createMetrics, watchLoop } from './metrics/index.ts'
import {
  describeModelFault,
  openEmbedder,
  openEngine,
  toReranker,
  toTextEmbedder,
} from './open-models.ts'
import { openState } from './open-state.ts'
import { createReadGrants } from './read-grants.ts'
import { openCrons, type CronList } from './triggers/index.ts'

/** So long nobody can ask at the first start, until it is known which documents of the sample are to be read. */
const LONGEST_QUEUEING_MS = 5_000

/** What one box is made of. */
export interface BoxOptions {
  /** The project's folder: `functions/`, `models/`. */
  root: string
  config: Config
  settings: Settings
  /** Whether what replaces a version that serves has to pass its evals, at the start too. Default true. */
  evals?: boolean
  log: Log
}

/** A running box. */
export interface Box {
  /** Where this machine asks it: `http://<host>:<port>`, with the port that was really taken. */
  readonly url: string
  /** Where the network does; empty where `host` names one address. */
  readonly networkUrls: readonly string[]
  readonly adminKey: AdminKey
  readonly functions: Functions
  readonly collections: Collections
  readonly engine: Engine
  /** Where a model for it is configured. */
  readonly embedder: Embedder | undefined
  readonly audit: OpenAudit
  /** Settles once the sample company's documents can be found, where there is one; that takes a while behind a start. */
  readonly seeded: Promise<void>
  /** Ends everything that the box started. */
  close(): Promise<void>
}

/**
 * Starts a box: the only place that picks implementations and wires the rooms. A function or a model
 * that cannot start does not stop it; `functions` and `engine.state` say so.
 *
 * @returns once the model has loaded or failed to, and what is new in `functions/` is deployed or refused;
 * requests are answered from before that on
 * @throws {OnboxError} `PORT_IN_USE`, `LISTEN_FAILED`, `CERTIFICATE_UNUSABLE`, `DISK_FULL`, `DATA_DIR_UNUSABLE`, `SCHEMA_NEWER`,
 * `CONFIG_INVALID`
 */
export async function startBox(options: BoxOptions): Promise<Box> {
  const { root, config, settings, evals = true, log } = options
  const closers: (() => Promise<void> | void)[] = []
  const close = (): Promise<void> => closeAll(closers)
  try {
    const { dataDir, host, port, tls } = settings
    const timeZone = config.timeZone ?? DEFAULTS.timeZone
    const { adminKey, audit, platform } = openState(settings, closers, log)
    const keys = openKeys(platform)
    closers.push(keys.close)
    checkAdminKey(adminKey, keys)
    const sealing = openPayloadSealing(dataDir)
    const sessions = openSessions(platform, sealing)
    closers.push(sessions.close)
    const approvals = openApprovals(platform, sealing)
    closers.push(approvals.close)
    const once = openOnce(platform, sealing)
    closers.push(once.close)
    const verifyToken = openVerifyToken(options)
    const authenticate = createAuthenticate(adminKey, keys, { verifyToken })
    const keyRates = createKeyRates(keys.limitsOf)
    const metrics = createMetrics()
    closers.push(watchLoop(metrics))
    // The model takes longest, so it begins first.
    const secrets = openSecrets(platform, dataDir)
    const engine = openEngine(options, secrets, metrics)
    closers.push(() => engine.close())
    const embedder = openEmbedder(options, secrets, metrics)
    closers.push(() => embedder?.close())
    let hasLoaded = false
    void engine.started.then(() => {
      hasLoaded = true
    })

    const refused = new Map<string, string>()
    const data = openData({ folder: join(dataDir, 'data'), log, refused })
    closers.push(() => data.close())
    const collectionsFolder = join(dataDir, 'data', 'collections')
    const collections = openCollections({
      folder: collectionsFolder,
      root,
      read: readIndexesWith(data),
      embedder: toTextEmbedder(embedder, config.model?.embedding),
      reranker: toReranker(engine),
      log,
    })
    closers.push(() => collections.close())
    const readGrants = createReadGrants(options, collections, refused)
    await readGrants()
    const ending = new AbortController()
    closers.push(() => ending.abort())
    const sample = seedCollections({
      collections,
      names: config.sampleCompany === true ? Object.keys(config.collections ?? {}) : [],
      folder: collectionsFolder,
      today: new Date(),
      timeZone,
      signal: ending.signal,
      log,
    })
    const logs = openFunctionLogs({ folder: join(dataDir, 'logs') })
    closers.push(() => logs.close())
    const runtimes = openRuntimes(join(dataDir, 'runtimes'))
    const blanks = createBlankPool(
      config.blankIsolates ?? DEFAULTS.blankIsolates,
      DEFAULTS.limits.memoryLimitMb,
      runtimes,
      log,
    )
    closers.push(() => blanks.close())
    const functions = openFunctions({
      root,
      dataDir,
      platform,
      readGrants,
      rooms: {
        data,
        collections,
        seesCollection: ({ keyId, collections: asked }, name) =>
          keys.seesCollection(keyId, asked, name),
        secrets,
        approvals,
        once,
        audit,
        keyTokens: keyRates,
        agent: createAgent(engine, audit, metrics, sessions, listValues),
        timeZone,
        blanks,
        runtimes,
        log,
        logs,
        metrics,
      },
      model: {
        isLoading: () => !hasLoaded,
        hash: () => hashOf(engine.state),
        loaded: async () => hashOf(await engine.started),
      },
      evals,
    })
    closers.push(() => functions.close())
    const keepWarm = (): void => engine.keepWarm(functions.prefixes())
    keepWarm()
    closers.push(functions.onChange(keepWarm))
    metrics.addGauges({
      isolates: functions.isolates,
      blanks: blanks.pids,
      modelLoad: () => engine.load,
      modelPids: () => [...engine.pids, ...(embedder?.pids ?? [])],
      dataPids: data.pids,
      readResidentBytes: (pid) => readUsage(pid)?.residentBytes,
      readFreeBytes: () => readFreeBytes(dataDir),
    })

    const traces = createRequestTraces()
    // They begin once the port is taken: a box that cannot start runs none.
    let listCrons = (): CronList => ({ timeZone, crons: [] })
    const reach = createReach(config.http, host)
    const gateway = createGateway({
      reach,
      functions,
      collections,
      approvals,
      once,
      sessions,
      secrets,
      logs,
      traces,
      authenticate,
      keys,
      keyRates,
      embedder,
      audit,
      recordsPlainRequests: config.audit?.plainRequests ?? DEFAULTS.audit.plainRequests,
      metrics,
      log,
      modelFault: () => describeModelFault(engine, embedder),
      listCrons: () => listCrons(),
      console: createConsole({
        authenticate,
        signIn: openSignIn(options, keys, secrets),
        listFunctions: (keyId) =>
          functions.list().flatMap(({ name }) => showFunction(functions.get(name, keyId))),
        timeZone,
        audit,
      }),
    })
    const limits = { ...DEFAULTS.http, ...config.http }
    await Promise.race([sample.queued, setTimeout(LONGEST_QUEUEING_MS, undefined, { ref: false })])
    const listening = await listen(gateway.fetch, {
      host,
      port,
      tls: tls && { files: tls, log },
      connections: { ...limits, isProxy: reach.isProxy },
      headersTimeoutMs: limits.headersTimeoutMs,
      requestTimeoutMs: limits.requestTimeoutMs,
      onRefused: metrics.problemAnswered,
      onFault: ({ message: reason }) => log.error('connection cannot be taken', { reason }),
    })
    closers.push(() => listening.close())
    const { retentionDays } = { ...DEFAULTS.audit, ...config.audit }
    const retention = startRetention({ audit, dataDir, retentionDays, log })
    closers.push(() => retention.close())
    const crons = openCrons({
      functions,
      client: platform,
      audit,
      traces,
      timeZone,
      metrics,
      log,
    })
    closers.push(() => crons.close())
    listCrons = crons.list
    const syncing = new AbortController()
    closers.push(() => syncing.abort())
    const sync = async (): Promise<void> => {
      // What served before serves already, and who asks for it comes first: bundling keeps a processor busy.
      if (functions.list().some(({ version }) => version !== '')) {
        await untilQuiet(() => metrics.requestsUnderWay > 0, syncing.signal)
      }
      if (!syncing.signal.aborted) await functions.sync()
    }
    await Promise.all([engine.started, embedder?.started, sync()])
    const garbage = createGarbageCollection(() => metrics.requestsUnderWay > 0)
    closers.push(garbage.cancel, functions.onChange(garbage.soon))
    garbage.soon()
    return {
      url: listening.url,
      networkUrls: listening.networkUrls,
      adminKey,
      functions,
      collections,
      engine,
      embedder,
      audit,
      seeded: sample.done,
      close,
    }
  } catch (error) {
    await close().catch((fault: unknown) => {
      log.error('what was started did not end well', { reason: String(fault) })
    })
    const isUnforeseen = !(error instanceof OnboxError) && isDiskFull(error)
    throw isUnforeseen ? toStorageError('start the box', error) : error
  }
}

/** Where the company's own sign-in is configured. */
function openVerifyToken({ root, config }: BoxOptions): VerifyToken | undefined {
  const { oidc } = config.access ?? {}
  return oidc && createVerifyToken(oidc, oidc.jwks && resolve(root, oidc.jwks))
}

/** Where people sign in to the console at the company's own issuer. */
function openSignIn(
  { config }: BoxOptions,
  keys: Pick<Keys, 'noteHolder'>,
  secrets: Pick<Secrets, 'read'>,
): SignIn | undefined {
  const { oidc } = config.access ?? {}
  if (oidc?.console === undefined) return undefined
  const signIn = createSignIn({ ...oidc, console: oidc.console }, secrets.read)
  return {
    ...signIn,
    finish: async (query, pending) => {
      const holder = await signIn.finish(query, pending)
      keys.noteHolder(holder)
      return holder
    },
  }
}

/** As the console lists a function that serves. */
function showFunction(served: ServedFunction | undefined): ShownFunction[] {
  if (served === undefined || served.version === '') return []
  const { name, declaration } = served
  const { description = '', evals = [] } = declaration ?? {}
  const collections = Object.entries(served.collections).map(
    ([binding, { collection, access }]) => ({
      name: collection,
      functionName: name,
      binding,
      access,
    }),
  )
  return [
    { name, description, example: evals[0]?.ask ?? '', isAsked: isAsked(served), collections },
  ]
}

const hashOf = (state: EngineState): string | undefined =>
  state.status === 'ready' ? state.info.hash : undefined
