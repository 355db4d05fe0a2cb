export { checkConfig } from './check-config.ts'
export { DEFAULTS } from './defaults.ts'
export { defineConfig } from './definition.ts'
export type {
  BindingConfig,
  Config,
  DatabaseBindingConfig,
  FunctionConfig,
  LimitsConfig,
  ModelBindingConfig,
  ModelConfig,
} from './definition.ts'
export { CONFIG_FILE, loadConfig } from './load-config.ts'
export { readSettings, SETTINGS, type Settings } from './settings.ts'
