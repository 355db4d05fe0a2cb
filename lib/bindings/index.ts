import type { Log } from '../base/index.ts'
import type { BindingConfig, FunctionConfig, ModelBindingConfig } from '../config/index.ts'
import type { Binding, BindingKind, CallContext } from '../isolate/index.ts'
import type { Collections } from '../knowledge/index.ts'
import { createCollectionBinding } from './collection.ts'
import type { Data } from './data/open-data.ts'
import { createDatabaseBinding } from './database.ts'
import { createFetchBinding, type FetchLoad } from './fetch.ts'
import { createKvBinding } from './kv.ts'
import { createSecretsBinding } from './secrets.ts'
import type { Secrets } from './secrets/open-secrets.ts'
import { createServiceBinding, type FindService } from './service.ts'

export { readIndexesWith, toCollectionDatabase } from './collection.ts'
export { openData, type Data, type DataOptions, type DataRequest } from './data/open-data.ts'
export { databaseOf } from './database-of.ts'
export { createFetchBinding, createFetchLoad, type FetchLoad, type FetchSources } from './fetch.ts'
export { secretsOf } from './fetch/inject.ts'
export { KV_DATABASE } from './kv.ts'
export { openSecrets, type Secrets, type SecretSummary } from './secrets/open-secrets.ts'
export type { FindService, Service, ServiceContext } from './service.ts'

/** What the kinds of grants are made of. */
export interface BindingSources {
  data: Data
  collections: Pick<Collections, 'get'>
  /** Whether whoever asks may see a collection that its function was granted. */
  seesCollection: (asker: Pick<CallContext, 'keyId' | 'collections'>, collection: string) => boolean
  secrets: Pick<Secrets, 'read'>
  log: Log
  /** Makes the model's binding of one function; comes from the agent. */
  createModelBinding: (config: ModelBindingConfig) => Binding
  /** What is taken of the limits of a `fetch` grant, by its name in `env`. Default: nothing yet. */
  fetchLoad?: (name: string) => FetchLoad
  /** Finds other functions; comes from the deployer. */
  findService: FindService
}

/** The granted bindings of one function version, and how each looks from inside. */
export interface OpenBindings {
  bindings: Record<string, Binding>
  kinds: Record<string, BindingKind>
}

/** Makes the bindings that the operator's file grants to one function: those, and nothing else. */
export function openBindings(config: FunctionConfig, sources: BindingSources): OpenBindings {
  const granted = Object.entries(config.bindings ?? {})
  return {
    bindings: Object.fromEntries(granted.map(([name, one]) => [name, open(name, one, sources)])),
    kinds: Object.fromEntries(granted.map(([name, { type }]) => [name, type])),
  }
}

function open(name: string, config: BindingConfig, sources: BindingSources): Binding {
  const { data, collections, secrets, log, createModelBinding, fetchLoad, findService } = sources
  switch (config.type) {
    case 'collection':
      return createCollectionBinding(config, collections.get, sources.seesCollection)
    case 'database':
      return createDatabaseBinding(data, config)
    case 'fetch':
      return createFetchBinding(config, {
        log,
        secrets,
        ...(fetchLoad && { load: fetchLoad(name) }),
      })
    case 'kv':
      return createKvBinding(data, config)
    case 'secrets':
      return createSecretsBinding(config, secrets)
    case 'service':
      return createServiceBinding(config, findService)
    case 'model':
      return createModelBinding(config)
    default:
      return config satisfies never
  }
}
