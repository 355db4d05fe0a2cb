export type {
  AiBinding,
  Answer,
  AskEvent,
  AskOptions,
  AskedCall,
  AskedDocument,
  AskedResult,
  AskTiming,
  AskUsage,
  Citation,
} from './ai.ts'
export { ask, MAX_QUESTION_CHARACTERS, type AskHandlerOptions } from './ask.ts'
export type {
  CollectionBinding,
  DocumentFilter,
  DocumentPage,
  Hit,
  SearchQuery,
  SearchResult,
} from './collection.ts'
export type {
  ChangedClause,
  ClauseChange,
  ComparedDocument,
  ComparisonQuery,
  DocumentComparison,
  SubstanceChange,
} from './comparison.ts'
export type { Clause, DocumentTree, StoredDocument } from './document.ts'
export {
  createFunction,
  getDeclaration,
  type Eval,
  type FunctionOptions,
} from './create-function.ts'
export { keepRelevant } from './keep-relevant.ts'
export { summarizeChanges, type ChangeSummary } from './summarize-changes.ts'
export { defineTool, type Tool, type ToolInput, type ToolOptions } from './define-tool.ts'
export type { Env, FetchBinding, Register } from './env.ts'
export type { KvBinding, KvListOptions, KvPutOptions } from './kv.ts'
export type { SecretsBinding } from './secrets.ts'
export type { ServiceBinding } from './service.ts'
export {
  PERIODS,
  RELATIVE_PERIODS,
  resolvePeriod,
  type DateRange,
  type Period,
  type ResolvePeriodOptions,
} from './periods.ts'
export { quote } from './quote.ts'
