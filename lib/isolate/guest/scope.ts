import { AsyncLocalStorage } from 'node:async_hooks'

/** Ends the work of a request. */
export interface Abort {
  /** Made when somebody asks for it: most requests end without. */
  readonly signal: AbortSignal
  abort: (reason: unknown) => void
}

export function createAbort(): Abort {
  let made: AbortController | undefined
  const get = (): AbortController => (made ??= new AbortController())
  return {
    get signal() {
      return get().signal
    },
    abort: (reason) => get().abort(reason),
  }
}

/** One request or tool run inside the isolate. */
export interface Scope {
  readonly id: number
  readonly requestId: string
  readonly abort: Abort
  /** Ends it as failed, from wherever the failure shows. */
  fail: (error: unknown) => void
}

const scopes = new AsyncLocalStorage<Scope>()

/** The request that the running code belongs to, where that is known. */
export const currentScope = (): Scope | undefined => scopes.getStore()

export const runInScope = <T>(scope: Scope, work: () => T): T => scopes.run(scope, work)
