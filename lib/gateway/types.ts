import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Authenticate, Caller } from '../access/index.ts'
import type { Audit } from '../audit/index.ts'
import type { Log } from '../base/index.ts'
import type { Secrets } from '../bindings/index.ts'
import type { Functions } from '../deploy/index.ts'
import type { Collections } from '../knowledge/index.ts'
import type { FunctionLogs, RequestTrace, RequestTraces } from '../logs/index.ts'
import type { Metrics } from '../metrics/index.ts'
import type { CronList } from '../triggers/index.ts'

/** What the gateway stands in front of. */
export interface GatewayParts {
  functions: Functions
  collections: Collections
  secrets: Secrets
  logs: FunctionLogs
  traces: RequestTraces
  authenticate: Authenticate
  audit: Audit
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
    /** Filled in on its way: which function answers, how long it waits, what becomes of it. */
    trace: RequestTrace
  }
}
