import type { AiBinding, AskEvent, AskOptions } from '../../function/ai.ts'
import type { SecretsBinding } from '../../function/secrets.ts'
import type { BindingKind } from '../protocol.ts'
import type { Calls } from './calls.ts'
import { createCollection } from './create-collection.ts'
import { createFetch } from './create-fetch.ts'
import { createKv } from './create-kv.ts'
import { createService } from './create-service.ts'
import type { FunctionModule } from './module.ts'
import type { Scope } from './scope.ts'

/** As the operator's file has to write them. */
const BINDING_NAME = /^[A-Z][A-Z0-9_]*$/

export interface EnvOptions {
  bindings: Record<string, BindingKind>
  vars: Record<string, string | number | boolean>
  timeZone: string
}

/**
 * Makes `env` for one request: the granted bindings, each bound to that request, so that the host knows
 * on whose behalf a call comes and ends it with the request.
 */
export function createEnvMaker(
  { bindings, vars, timeZone }: EnvOptions,
  module: FunctionModule,
  calls: Calls,
): (scope: Scope) => object {
  const entries = Object.entries(bindings)
  const frozenVars = Object.freeze({ ...vars })
  return (scope) => {
    const env: Record<string, unknown> = {
      vars: frozenVars,
      timeZone,
      requestId: scope.requestId,
      get signal() {
        return scope.abort.signal
      },
    }
    for (const [name, kind] of entries) env[name] = createFacade(kind, name, scope)
    return new Proxy(Object.freeze(env), { get: (target, key) => find(target, key) })
  }

  /** What is not there was not granted: better said so than `undefined has no property`. */
  function find(env: Record<string, unknown>, key: string | symbol): unknown {
    if (typeof key === 'symbol' || key in env || !BINDING_NAME.test(key))
      return Reflect.get(env, key)
    throw module.toError({
      code: 'GRANT_MISSING',
      detail: `Cannot use env.${key}: it was not granted; wrangler-like.config.ts grants it, under this function's bindings`,
    })
  }

  function createFacade(kind: BindingKind, name: string, scope: Scope): unknown {
    switch (kind) {
      case 'collection':
        return createCollection((method, argument) => calls.call(scope, name, method, argument))
      case 'database':
        return Object.freeze(
          module.createDatabase((method, argument) => calls.call(scope, name, method, argument)),
        )
      case 'fetch':
        return Object.freeze(createFetch((order) => calls.stream(scope, name, 'fetch', order)))
      case 'kv':
        return createKv((method, argument) => calls.call(scope, name, method, argument))
      case 'secrets':
        return Object.freeze<SecretsBinding>({
          get: (secret) => calls.call(scope, name, 'get', { name: secret }) as Promise<string>,
        })
      case 'service':
        return createService(
          (order) => calls.stream(scope, name, 'fetch', order),
          (method, argument) => calls.call(scope, name, method, argument),
        )
      case 'model':
        return Object.freeze<AiBinding>({
          ask: (options) =>
            calls.stream(scope, name, 'ask', toSent(options)) as AsyncIterable<AskEvent>,
        })
      default:
        return kind satisfies never
    }
  }
}

/** Results may be any JSON, and go as its text. */
const toSent = (options: AskOptions): object =>
  options.results === undefined ? options : { ...options, results: JSON.stringify(options.results) }
