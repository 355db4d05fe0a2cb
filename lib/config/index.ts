export { checkConfig, findGrantFaults, parseToolGrant } from './check-config.ts'
export { chooseModel, writeModelChoice, type ModelChoice } from './choose-model.ts'
export { createConfigReader } from './config-reader.ts'
export { DEFAULTS } from './defaults.ts'
export { defineConfig } from './definition.ts'
export type {
  BindingConfig,
  CollectionBindingConfig,
  CollectionConfig,
  Config,
  CronConfig,
  DatabaseBindingConfig,
  EmbeddingConfig,
  FetchBindingConfig,
  FunctionConfig,
  HttpConfig,
  InjectedHeader,
  KeyLimits,
  KvBindingConfig,
  LimitsConfig,
  LongLaneConfig,
  ModelBindingConfig,
  ModelConfig,
  OidcConfig,
  OidcGrant,
  SecretsBindingConfig,
  ServiceBindingConfig,
} from './definition.ts'
export { keyLimitsSchema } from './schema.ts'
export { isGranted, parseGrantedHost, type GrantedHost } from './granted-host.ts'
export { CONFIG_FILE, loadConfig } from './load-config.ts'
export { readSettings, SETTINGS, type Settings } from './settings.ts'
