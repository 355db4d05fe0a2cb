export { checkConfig, findGrantFaults, parseToolGrant } from './check-config.ts'
export {
  CLIENT_SETTINGS,
  isBoxAddress,
  readClientSettings,
  type ClientSettings,
} from './client-settings.ts'
export { chooseModel, writeModelChoice, type ModelChoice } from './choose-model.ts'
export { createConfigReader } from './config-reader.ts'
export { DEFAULTS } from './defaults.ts'
export { defineConfig } from './definition.ts'
export type {
  CollectionConfig,
  Config,
  EmbeddingConfig,
  HttpConfig,
  KeyLimits,
  LongLaneConfig,
  ModelConfig,
  OidcConfig,
  OidcGrant,
} from './definition.ts'
export type {
  BindingConfig,
  CollectionBindingConfig,
  CronConfig,
  DatabaseBindingConfig,
  FetchBindingConfig,
  FunctionConfig,
  InjectedHeader,
  KvBindingConfig,
  LimitsConfig,
  ModelBindingConfig,
  SecretsBindingConfig,
  ServiceBindingConfig,
} from './function-config.ts'
export { keyLimitsSchema } from './schema.ts'
export { isGranted, parseGrantedHost, type GrantedHost } from './granted-host.ts'
export { CONFIG_FILE, loadConfig } from './load-config.ts'
export { readSettings, SETTINGS, type Settings } from './settings.ts'
