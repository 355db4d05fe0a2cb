import type { SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy'

import type { AiBinding } from './ai.ts'
import type { CollectionBinding } from './collection.ts'
import type { KvBinding } from './kv.ts'
import type { SecretsBinding } from './secrets.ts'
import type { ServiceBinding } from './service.ts'

/**
 * Where the operator's file makes itself known to the types, once, at its end:
 * `declare module 'onbox' { interface Register { config: typeof config } }`
 */
// oxlint-disable-next-line no-empty-interface -- filled by declaration merging
export interface Register {}

type RegisteredFunctions = Register extends { config: { functions: infer F } } ? F : object

/** `env.FETCH`: the shape of `fetch`, to the granted hosts. Cookies, caches and modes do not exist. */
export type FetchBinding = (input: string | URL | Request, init?: RequestInit) => Promise<Response>

type BindingOf<B> = B extends { type: 'database' }
  ? SqliteRemoteDatabase
  : B extends { type: 'fetch' }
    ? FetchBinding
    : B extends { type: 'model' }
      ? AiBinding
      : B extends { type: 'kv' }
        ? KvBinding
        : B extends { type: 'service' }
          ? ServiceBinding
          : B extends { type: 'secrets' }
            ? SecretsBinding
            : B extends { type: 'collection' }
              ? CollectionBinding
              : never

type EnvOf<F> = {
  [K in keyof (F extends { bindings: infer B } ? B : object)]: BindingOf<
    (F extends { bindings: infer B } ? B : never)[K]
  >
} & (F extends { vars: infer V } ? { vars: { [K in keyof V]: Widen<V[K]> } } : { vars: object }) & {
    /** IANA name of the company's time zone. */
    timeZone: string
    /** Aborted when the request ends early. */
    signal: AbortSignal
    /** Id of the request in the record. */
    requestId: string
  }

type Widen<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T

/**
 * What a function's `env` holds: exactly what the operator's file grants it, by the function's name.
 *
 * @example
 * run: ({ city }, env: Env<'weather'>) => env.DB.select().from(weather)
 */
export type Env<Name extends keyof RegisteredFunctions = keyof RegisteredFunctions> = EnvOf<
  RegisteredFunctions[Name]
>
