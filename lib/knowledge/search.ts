export type {
  DayRange,
  DocumentFilter,
  DocumentPage,
  Hit,
  PageQuery,
  ReadText,
  SearchLeg,
  SearchQuery,
  SearchResult,
  TextRange,
} from '../function/collection.ts'
