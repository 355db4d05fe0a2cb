import type { Authenticate, Caller } from '../access/index.ts'
import type { Audit } from '../audit/index.ts'
import type { Log } from '../base/index.ts'

/** For whom and until when a function works. */
export interface ServeContext {
  requestId: string
  keyId: string
  /** Aborted when the client is gone. */
  signal: AbortSignal
}

/** A function as the gateway reaches it. */
export interface ServedFunction {
  readonly name: string
  /** Of the version that serves; empty where none does. */
  readonly version: string
  readonly maxBodyBytes: number
  /** Why no version serves, or undefined where one does. */
  readonly fault: string | undefined
  /** Answers a request whose URL is below the function's own root. */
  fetch(request: Request, context: ServeContext): Promise<Response>
  /** Runs one of its granted tools without the model. @throws {OnboxError} `TOOL_NOT_FOUND` … */
  runTool(tool: string, argument: unknown, context: ServeContext): Promise<unknown>
}

/** What the gateway stands in front of. */
export interface GatewayParts {
  functions: { get(name: string): ServedFunction | undefined; list(): ServedFunction[] }
  authenticate: Authenticate
  audit: Audit
  log: Log
  /** Why the model cannot serve now, or undefined where it can. */
  modelFault(): string | undefined
}

/** What each request carries through the gateway. */
export interface GatewayEnv {
  /** Of the HTTP server; not there where the app is called directly. */
  Bindings: { outgoing?: { destroy(): void } }
  Variables: { requestId: string; caller: Caller }
}
