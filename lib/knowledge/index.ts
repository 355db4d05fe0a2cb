export type { Clause, ClauseLevel } from './clause.ts'
export {
  openCollections,
  type Collection,
  type Collections,
  type CollectionsConfig,
  type CollectionSummary,
  type ReadIndexes,
  type Upload,
} from './collections.ts'
export { EMPTY_COLLECTION, type ReadableCollection } from './empty-collection.ts'
export { seedCollections } from './ingest/seed-collections.ts'
export type {
  ChangedClause,
  ClauseChange,
  ComparedDocument,
  ComparisonQuery,
  DocumentComparison,
} from './compare/comparison.ts'
export { listValues } from './compare/list-values.ts'
export { tooLarge, type SpooledFile } from './ingest/originals.ts'
export type { DocumentMetadata, DocumentTree, MetadataChanges, StoredDocument } from './metadata.ts'
export type {
  DocumentFilter,
  DocumentPage,
  Hit,
  PageQuery,
  ReadText,
  SearchQuery,
  SearchResult,
  TextRange,
} from './search.ts'
export { detectLanguage } from './language.ts'
export { MAX_LISTED } from './search/read-documents.ts'
export { MAX_HITS, MAX_QUERY_LENGTH } from './search/search-index.ts'
export type { Reranker } from './search/rerank.ts'
export type { ReadContext } from './search/read-index.ts'
export { findVectorExtension } from './vectors/find-extension.ts'
export {
  PASSAGE_TEXT_VERSION,
  type TextEmbedder,
  type VectorSpace,
} from './vectors/text-embedder.ts'
