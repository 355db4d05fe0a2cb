import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Authenticate, Caller, KeyRates, Keys } from '../access/index.ts'
import type { Sessions } from '../agent/index.ts'
import type { OpenAudit } from '../audit/index.ts'
import type { Log, Origin } from '../base/index.ts'
import type { Secrets } from '../bindings/index.ts'
import type { Approvals, Once } from '../effects/index.ts'
import type { Functions } from '../deploy/index.ts'
import type { Collections } from '../knowledge/index.ts'
import type { FunctionLogs, RequestTrace, RequestTraces } from '../logs/index.ts'
import type { Metrics } from '../metrics/index.ts'
import type { CronList } from '../triggers/index.ts'

/** What the gateway stands in front of. */
export interface GatewayParts {
  functions: Functions
  collections: Collections
  approvals: Approvals
  once: Pick<Once, 'forget'>
  sessions: Pick<Sessions, 'forget'>
  secrets: Secrets
  logs: FunctionLogs
  traces: RequestTraces
  authenticate: Authenticate
  keys: Keys
  keyRates: Pick<KeyRates, 'takeRequest' | 'standing'>
  audit: OpenAudit
  /** Whether requests are recorded too that use neither the model nor a tool by URL. */
  recordsPlainRequests: boolean
  metrics: Metrics
  log: Log
  /** Why the model cannot serve now, or undefined where it can. */
  modelFault(): string | undefined
  listCrons(): CronList
}

/** What each request carries through the gateway. */
export interface GatewayEnv {
  /** Of the HTTP server; not there where the app is called directly. */
  Bindings: { incoming?: IncomingMessage; outgoing?: ServerResponse }
  Variables: {
    requestId: string
    caller: Caller
    /** To be called once a body has come, which takes its time: its key may be revoked by then. */
    recheckKey?: () => Promise<void>
    /** How the caller's key stands with its limit, where it has one. */
    rateHeaders?: [name: string, value: string][]
    origin: Origin
    /** Filled in on its way: which function answers, how long it waits, what becomes of it. */
    trace: RequestTrace
  }
}
