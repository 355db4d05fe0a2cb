/** What `onbox` means to a function file and to the operator's file. */
export { defineConfig, type Config } from './config/definition.ts'
export { OnboxError } from './base/errors.ts'
export {
  ask,
  createFunction,
  defineTool,
  keepRelevant,
  PERIODS,
  quote,
  RELATIVE_PERIODS,
  resolvePeriod,
  summarizeChanges,
  type AiBinding,
  type Answer,
  type AskEvent,
  type Citation,
  type AskedDocument,
  type DateRange,
  type Eval,
  type Period,
  type Tool,
} from './function/index.ts'
export type { Env, FetchBinding, Register } from './function/env.ts'
export type { KvBinding } from './function/kv.ts'
export type { SecretsBinding } from './function/secrets.ts'
export type { ServiceBinding } from './function/service.ts'
export type {
  CollectionBinding,
  DocumentFilter,
  DocumentPage,
  Hit,
  SearchQuery,
  SearchResult,
} from './function/collection.ts'
export type { ClauseChange, DocumentComparison } from './function/comparison.ts'
export type { Clause, DocumentTree, StoredDocument } from './function/document.ts'
