export type {
  DayRange,
  DocumentFilter,
  Hit,
  ReadText,
  SearchLeg,
  SearchQuery,
  SearchResult,
  TextRange,
} from '../function/collection.ts'
