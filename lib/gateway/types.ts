import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Hono } from 'hono'
import type { Authenticate, Caller, KeyRates, Keys } from '../access/index.ts'
import type { Sessions } from '../agent/index.ts'
import type { OpenAudit } from '../audit/index.ts'
import type { Log, Origin, RateStanding } from '../base/index.ts'
import type { Secrets } from '../bindings/index.ts'
import type { Approvals, Once } from '../effects/index.ts'
import type { Functions } from '../deploy/index.ts'
import type { Embedder } from '../inference/index.ts'
import type { Collections } from '../knowledge/index.ts'
import type { FunctionLogs, RequestTrace, RequestTraces } from '../logs/index.ts'
import type { Metrics } from '../metrics/index.ts'
import type { CronList } from '../triggers/index.ts'
import type { Reach } from './reach.ts'
import type { RecordStranger } from './record-strangers.ts'

/** What the gateway stands in front of. */
export interface GatewayParts {
  functions: Functions
  collections: Collections
  approvals: Approvals
  once: Pick<Once, 'forget' | 'outcomeOf'>
  sessions: Pick<Sessions, 'last' | 'rewind' | 'forget'>
  secrets: Secrets
  logs: FunctionLogs
  traces: RequestTraces
  authenticate: Authenticate
  keys: Keys
  keyRates: KeyRates
  /** The model that makes vectors, where there is one. */
  embedder?: Embedder | undefined
  audit: OpenAudit
  /** What is believed of where requests come from. Default: nothing that they say themselves. */
  reach?: Reach
  /** Whether requests are recorded too that use neither the model nor a tool by URL. */
  recordsPlainRequests: boolean
  metrics: Metrics
  log: Log
  /** Why the model cannot serve now, or undefined where it can. */
  modelFault(): string | undefined
  listCrons(): CronList
  /** Pages for people, in front of the keys. Default: none. */
  console?: (
    ask: AskAs,
    recordStranger: RecordStranger,
  ) => Hono<{
    Variables: Pick<GatewayEnv['Variables'], 'requestId' | 'origin' | 'isSecure'>
  }>
}

/** Answers a request in somebody's name, without the network. */
export type AskAs = (
  request: Request,
  caller: Caller,
  origin: Origin,
  identify: () => Caller | Promise<Caller>,
) => Response | Promise<Response>

/** What each request carries through the gateway. */
export interface GatewayEnv {
  /** Of the HTTP server; not there where the app is called directly. */
  Bindings: {
    incoming?: IncomingMessage
    outgoing?: ServerResponse
    /** Who asks, and from where, in a request that the box makes itself. */
    caller?: Caller
    origin?: Origin
    /** Who that is as of now. @throws {OnboxError} where the key is not accepted any more */
    identify?: () => Caller | Promise<Caller>
  }
  Variables: {
    requestId: string
    caller: Caller
    /** To be called once a body has come, which takes its time: its key may be revoked by then. */
    recheckKey: () => Promise<void>
    /** How the caller's key stands with its limit, or the function with its own, where there is one. */
    standing?: RateStanding
    origin: Origin
    /** Whether the client came by TLS. */
    isSecure: boolean
    /** Filled in on its way: which function answers, how long it waits, what becomes of it. */
    trace: RequestTrace
  }
}
