import type { AiBinding, AskEvent } from '../../function/ai.ts'
import type { BindingKind } from '../protocol.ts'
import type { Calls } from './calls.ts'
import type { FunctionModule } from './module.ts'
import type { Scope } from './scope.ts'

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
      signal: scope.controller.signal,
      requestId: scope.requestId,
    }
    for (const [name, kind] of entries) env[name] = createFacade(kind, name, scope)
    return Object.freeze(env)
  }

  function createFacade(kind: BindingKind, name: string, scope: Scope): unknown {
    switch (kind) {
      case 'database':
        return module.createDatabase((method, argument) =>
          calls.call(scope, name, method, argument),
        )
      case 'model':
        return Object.freeze<AiBinding>({
          ask: (options) => calls.stream(scope, name, 'ask', options) as AsyncIterable<AskEvent>,
        })
      default:
        return kind satisfies never
    }
  }
}
