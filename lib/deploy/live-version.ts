import type { KeyRates } from '../access/index.ts'
import type { Agent, Question, RecordHeld } from '../agent/index.ts'
import type { Audit } from '../audit/index.ts'
import type { Log, Origin, RateStanding, SeenCollections, ToolDefinition } from '../base/index.ts'
import type { Data, Secrets } from '../bindings/index.ts'
import type { CollectionBindingConfig, CronConfig, FunctionConfig } from '../config/index.ts'
import type { Approvals, Once } from '../effects/index.ts'
import type { Answer } from '../function/ai.ts'
import type {
  BindingCalls,
  BlankPool,
  Declaration,
  FunctionRequest,
  Passages,
  Turn,
} from '../isolate/index.ts'
import type { Collections } from '../knowledge/index.ts'
import type { FunctionLogs } from '../logs/index.ts'
import type { Metrics } from '../metrics/index.ts'
import type { HeldCall, OnceContext } from './guard-writes.ts'
import type { FunctionLoad } from './rate-limits.ts'
import type { Runtimes } from './runtimes.ts'
import type { VersionCode } from './version-files.ts'

/** For whom and until when a function works. */
export interface ServeContext {
  requestId: string
  keyId: string
  /** How many functions and tools have called each other to come here. Default 0. */
  depth?: number
  /** As in `RequestOptions`. */
  turn?: Turn
  /** As in `RequestOptions`. */
  origin?: Origin
  /** As in `CallContext`. */
  collections?: SeenCollections
  /** Filled in with how long the request waited, in milliseconds. */
  waits?: { queueMs: number; wakeMs: number }
  /** Filled in with what the function called. */
  calls?: BindingCalls
  /** As in `CallContext`. */
  passages?: Passages
  signal: AbortSignal
  /** Where the code of another function runs a tool: which version, `desk@1a2b`. */
  by?: string
  /** Told how the function stands with its requests a minute, where these are limited; also where it is refused. */
  onStanding?: (standing: RateStanding) => void
  /** Names a run of a tool that changes something: it happens at most once. */
  once?: OnceContext
  /** As in `RequestOptions`. */
  addedHeaders?: [string, string][]
  /** As in `RequestOptions`. */
  onProblem?: (body: Uint8Array) => void
  /** As in `RequestOptions`. */
  onBodyEnd?: (streamed: { ms: number; bytes: number }, error?: Error) => void
}

/** What one version is made of. */
export interface VersionSource {
  name: string
  version: string
  /** Its code, read at each start: a sleeping version keeps none in memory. */
  readCode: () => VersionCode
  /** Why its code cannot be read, without reading it. */
  findCodeFault: () => string | undefined
  /** What it was granted. */
  config: FunctionConfig
  /** What its file declares, where that is known: it then starts with its first request. */
  declaration?: Declaration
}

/** What versions are run with. */
export interface VersionRooms {
  data: Data
  collections: Pick<Collections, 'get'>
  /** Whether whoever asks may see a collection. */
  seesCollection: (
    asker: Pick<ServeContext, 'keyId' | 'collections'>,
    collection: string,
  ) => boolean
  secrets: Secrets
  agent: Agent
  timeZone: string
  blanks: BlankPool
  runtimes: Runtimes
  /** The version of another function that serves this key. */
  findFunction: (name: string, keyId: string) => LiveVersion | undefined
  /** Where calls wait that a person has to decide on. */
  approvals: Pick<Approvals, 'open'>
  /** Has what changes something happen at most once. */
  once: Pick<Once, 'run'>
  /** Where it is on disk, before that happens, who wanted it. */
  audit: Pick<Audit, 'record' | 'flush'>
  /** Ids of the requests that are evals, or asked again for comparison. */
  rehearsals: Set<string>
  /** What keys take of the model, within their limits. */
  keyTokens: Pick<KeyRates, 'checkTokens' | 'spendTokens'>
  /** What the versions of a function have taken of its limits. */
  loadOf: (name: string) => FunctionLoad
  log: Log
  /** Keeps what functions print. */
  logs: FunctionLogs
  metrics: Metrics
}

/** One version of a function that can serve; its isolates sleep and wake as they are needed. */
export interface LiveVersion {
  readonly name: string
  readonly version: string
  /** What it was granted. */
  readonly config: FunctionConfig
  readonly maxBodyBytes: number
  readonly crons: readonly CronConfig[]
  /** The collections that it was granted, by the names of the bindings. */
  readonly collections: Readonly<Record<string, CollectionBindingConfig>>
  /** Functions whose tools or routes it was granted. */
  readonly dependsOn: ReadonlySet<string>
  /** Why it does not serve; undefined where it does, or where its next request starts it. */
  readonly fault: string | undefined
  /** Why it is not started again for a while: it keeps ending. */
  readonly pause: string | undefined
  /** Why a database that it was granted cannot be used; it serves all the same what needs none. */
  readonly lack: string | undefined
  /** Undefined before its first start. */
  readonly declaration: Declaration | undefined
  /** The granted ones of the tools that its file declares; none before its first start. */
  readonly tools: readonly ToolDefinition[]
  /** Of the isolates that are awake. */
  readonly pids: readonly number[]
  /** Whether the tool changes something. */
  isWrite: (tool: string) => boolean
  /** @throws {OnboxError} as `SupervisedFunction.fetch` */
  fetch: (request: FunctionRequest, context: ServeContext) => Promise<Response>
  /**
   * As `fetch`, for checks and evals: no limit counts it, tools that change something are not run, and the model
   * reads that.
   *
   * @param options - `isHeadEnough`: the body is left unread, but that of a fault
   */
  rehearse: (
    request: FunctionRequest,
    context: ServeContext,
    options?: { isHeadEnough?: boolean },
  ) => Promise<Response>
  /**
   * Asks a question again, for comparison: nothing of the model's caches is used, no limit counts it, and tools that
   * change something are not run.
   *
   * @throws {OnboxError} `GRANT_MISSING` without the model, or what answering throws
   */
  reask: (question: Question, context: ServeContext) => Promise<Answer>
  /** Runs a granted tool. @throws {OnboxError} `TOOL_NOT_FOUND`, `ARGUMENTS_INVALID`, or what it throws */
  runTool: (tool: string, argument: unknown, context: ServeContext) => Promise<unknown>
  /**
   * Lets a call wait for a person that a model elsewhere wants, which may have read anything.
   *
   * @param asked - who wants it; `record` has it in the record before it waits
   * @returns undefined for a tool that changes nothing: it may be run
   * @throws {OnboxError} `TOOL_NOT_FOUND`, `ARGUMENTS_INVALID`, `RATE_LIMITED`, `APPROVALS_EXCEEDED`; what `record` throws
   */
  holdTool: (
    tool: string,
    argument: Record<string, unknown>,
    asked: Pick<ServeContext, 'requestId' | 'keyId' | 'collections' | 'onStanding'> & {
      record: RecordHeld
    },
  ) => Promise<HeldCall | undefined>
  /**
   * Starts it where it is not running, and checks that what it declares and what it was granted agree.
   *
   * @throws {OnboxError} `FUNCTION_UNAVAILABLE` with the reason
   */
  start: () => Promise<Declaration>
  /** Lets the work under way end, then ends it; who deploys sends no more work. */
  drain: () => Promise<void>
  stop: () => Promise<void>
}
