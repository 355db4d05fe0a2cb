import { createHash } from 'node:crypto'
import type { AuditEvent } from '../audit/index.ts'
import { OnboxError, untilAborted, type SeenCollections } from '../base/index.ts'
import type { FunctionConfig } from '../config/index.ts'
import { checkCandidate } from './check-candidate.ts'
import type { LiveRoute } from './live-function.ts'
import type { LiveVersion, VersionRooms } from './live-version.ts'
import { openVersion } from './open-version.ts'
import { listSecrets } from './list-grants.ts'
import { describeOutcome, runEvals, type EvalOutcome } from './run-evals.ts'
import type { VersionCode } from './version-files.ts'
import type { PublishedVersion, VersionStore } from './version-store.ts'

/** Characters of a version's name: enough to tell the versions of one function apart. */
const VERSION_LENGTH = 10

/** For whom something is deployed. */
export interface DeployedBy {
  keyId: string
  /** As in `CallContext`. */
  collections?: SeenCollections
  /** Ends a deploy that has not switched yet. */
  signal: AbortSignal
  /** Of the request that wants it, for the record. Default: the box does it by itself. */
  recordAs?: Pick<AuditEvent, 'requestId' | 'origin'>
}

export interface DeployRequest extends VersionCode {
  name: string
  /** As `hashCode` makes it. */
  codeHash: string
  /** Share of the keys that it serves; the rest stay with the version that serves now, where there is one. Default 100. */
  percent?: number
  /** Whether its evals have to pass. Default true. */
  evals?: boolean
}

/** What happens while a function is deployed, in order; `done` is the last. */
export type DeployEvent =
  | { type: 'checked'; ms: number }
  /** What does not keep it from being deployed, and somebody should know. */
  | { type: 'warning'; reason: string }
  /** Its evals are asked once the model has loaded. */
  | { type: 'evals-waiting' }
  | ({ type: 'eval' } & EvalOutcome)
  | { type: 'done'; version: string; percent: number; isNew: boolean; ms: number }

/** The model, as a deploy needs it. */
export interface CandidateModel {
  isLoading: () => boolean
  /** Its hash where it can serve now. */
  hash: () => string | undefined
  /** Its hash once it has loaded; undefined where it cannot serve. */
  loaded: () => Promise<string | undefined>
}

/** What a candidate is deployed with. */
export interface CandidateContext {
  /** What it is granted. */
  config: FunctionConfig
  /** What serves now. */
  routes: readonly LiveRoute[]
  store: VersionStore
  rooms: VersionRooms
  model: CandidateModel
  /** Does the work once it is in the record that the version is about to serve. */
  recorded: (version: string, percent: number, work: () => void) => Promise<void>
  /** Publishes and switches, in one go. */
  release: (version: PublishedVersion, code: VersionCode, routes: readonly LiveRoute[]) => void
  now: () => number
}

/** The version that code with these grants makes: the same for the same. */
export const versionOf = (codeHash: string, config: FunctionConfig): string =>
  createHash('sha256')
    .update(codeHash)
    .update(JSON.stringify(config))
    .digest('hex')
    .slice(0, VERSION_LENGTH)

/** A candidate, and the code that it has until it is published. */
interface Candidate {
  live: LiveVersion
  /** From here on its code is read from the store. @returns the code to publish */
  handOver: () => VersionCode
}

/**
 * Starts the code as a candidate, checks it, runs its evals, and releases it. A candidate that is not released
 * is ended.
 *
 * @throws {OnboxError} `DEPLOY_REFUSED` with what failed; the signal's reason before the release
 */
export async function* deployCandidate(
  request: DeployRequest,
  by: DeployedBy,
  context: CandidateContext,
): AsyncGenerator<DeployEvent, void, void> {
  const { name, codeHash, evals = true } = request
  const { config, routes, model, rooms, recorded, release, now } = context
  const startedAtMs = performance.now()
  const ms = () => performance.now() - startedAtMs
  const version = versionOf(codeHash, config)
  const percent = findShare(routes, version, request.percent)
  const serving = routes.find(({ live }) => live.version === version)
  if (serving?.percent === percent && serving.live.fault === undefined) {
    yield* warn(findUnset(config, rooms))
    yield { type: 'done', version, percent, isNew: false, ms: ms() }
    return
  }
  const { live, handOver } = openCandidate(request, version, context)
  let isReleased = false
  try {
    const { declaration, warnings } = await checkCandidate(live, by)
    yield { type: 'checked', ms: ms() }
    yield* warn([...findUnset(config, rooms), ...warnings])
    if (evals && declaration.evals.length > 0) yield* evaluate(live, by, model)
    by.signal.throwIfAborted()
    await recorded(version, percent, () => {
      by.signal.throwIfAborted()
      release(
        {
          functionName: name,
          version,
          createdAtMs: now(),
          createdBy: by.keyId,
          codeHash,
          config,
          declaration,
        },
        handOver(),
        divide(routes, live, percent),
      )
    })
    isReleased = true
    yield { type: 'done', version, percent, isNew: true, ms: ms() }
  } finally {
    if (!isReleased) await live.stop()
  }
}

function openCandidate(
  { name, code, sourceMap, runtime, codeCache, codeHash }: DeployRequest,
  version: string,
  { config, store, rooms }: CandidateContext,
): Candidate {
  const given: VersionCode = { code, sourceMap, runtime, ...(codeCache && { codeCache }) }
  let own: VersionCode | undefined = given
  const key = { functionName: name, version, codeHash }
  const live = openVersion(
    {
      name,
      version,
      config,
      readCode: () => own ?? store.readCode(key),
      findCodeFault: () => (own ? undefined : store.findCodeFault(key)),
    },
    rooms,
    (made) => {
      if (own) own = { ...own, codeCache: made }
      else store.saveCodeCache(name, version, made)
    },
  )
  return {
    live,
    handOver: () => {
      const handed = own ?? given
      own = undefined
      return handed
    },
  }
}

function* warn(reasons: readonly string[]): Generator<DeployEvent, void, void> {
  for (const reason of reasons) yield { type: 'warning', reason }
}

/** The granted secrets that nobody has set. */
function findUnset(config: FunctionConfig, { secrets }: Pick<VersionRooms, 'secrets'>): string[] {
  const granted = listSecrets(config)
  if (granted.length === 0) return []
  const known = new Set(secrets.list().map(({ name }) => name))
  return granted
    .filter((name) => !known.has(name))
    .map(
      (name) =>
        `it is granted secret "${name}", which is not set; set it with: onbox secret set ${name}`,
    )
}

/** @throws {OnboxError} `DEPLOY_REFUSED` with the transcript of those that failed */
async function* evaluate(
  candidate: LiveVersion,
  by: DeployedBy,
  model: CandidateModel,
): AsyncGenerator<DeployEvent, void, void> {
  if (model.isLoading()) yield { type: 'evals-waiting' }
  if ((await untilAborted(model.loaded(), by.signal)) === undefined) {
    yield* warn(['its evals are not asked: the model cannot serve; see /readyz'])
    return
  }
  const failed: EvalOutcome[] = []
  for await (const outcome of runEvals(candidate, by)) {
    yield { type: 'eval', ...outcome }
    if (!outcome.passed) failed.push(outcome)
  }
  if (failed.length === 0) return
  const transcript = failed.map(describeOutcome).join('\n')
  throw new OnboxError('DEPLOY_REFUSED', `its evals do not pass:\n${transcript}`)
}

/** The share that a version comes to: where no other one serves, it is all. */
const findShare = (routes: readonly LiveRoute[], version: string, percent = 100): number =>
  routes.some(({ live }) => live.version !== version) ? percent : 100

/**
 * The candidate's share, and the rest for the main version: another one that had a share serves no more. A main version
 * that is deployed again stays the main one.
 */
function divide(
  routes: readonly LiveRoute[],
  candidate: LiveVersion,
  percent: number,
): readonly LiveRoute[] {
  const own = { live: candidate, percent }
  const other = routes.find(({ live }) => live.version !== candidate.version)
  if (percent === 100 || other === undefined) return [own]
  const rest = { live: other.live, percent: 100 - percent }
  return routes[0]?.live.version === candidate.version ? [own, rest] : [rest, own]
}
