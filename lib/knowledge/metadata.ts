export type {
  DocumentMetadata,
  DocumentStatus,
  DocumentTree,
  MetadataChanges,
  MetadataSource,
  StoredDocument,
} from '../function/document.ts'
