import { AsyncLocalStorage } from 'node:async_hooks'

/** One request or tool run inside the isolate. */
export interface Scope {
  readonly id: number
  readonly requestId: string
  readonly controller: AbortController
  /** Ends it as failed, from wherever the failure shows. */
  fail: (error: unknown) => void
}

const scopes = new AsyncLocalStorage<Scope>()

/** The request that the running code belongs to, where that is known. */
export const currentScope = (): Scope | undefined => scopes.getStore()

export const runInScope = <T>(scope: Scope, work: () => T): T => scopes.run(scope, work)
