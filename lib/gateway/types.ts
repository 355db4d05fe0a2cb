import type { ServerResponse } from 'node:http'
import type { Authenticate, Caller } from '../access/index.ts'
import type { Audit } from '../audit/index.ts'
import type { ErrorCode, Log } from '../base/index.ts'
import type { Secrets } from '../bindings/index.ts'
import type { Functions, ServeContext } from '../deploy/index.ts'
import type { FunctionLogs, RequestTrace, RequestTraces } from '../logs/index.ts'
import type { AnsweredRequest, Metrics } from '../metrics/index.ts'
import type { CronList } from '../triggers/index.ts'

/** What the gateway stands in front of. */
export interface GatewayParts {
  functions: Functions
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
  Bindings: { outgoing?: ServerResponse }
  Variables: {
    requestId: string
    caller: Caller
    /** Which function answers, where one does; it is counted under it. */
    answeredBy?: Pick<AnsweredRequest, 'functionName' | 'version' | 'waits'> &
      Pick<ServeContext, 'calls'>
    /** Of the problem that is answered, where one is. */
    problemCode?: ErrorCode
    /** Once the head of a function's answer has gone: what becomes of its body is added. */
    trace?: RequestTrace
  }
}
