import type { Collection } from './collections.ts'
import { readCompared } from './compare/read-compared.ts'
import { listDocuments, notFound, readDocument, readDocumentText } from './search/read-documents.ts'
import type { ReadIndex } from './search/read-index.ts'
import { searchIndex } from './search/search-index.ts'

/** A collection for those who only look into it. */
export type ReadableCollection = Pick<
  Collection,
  'search' | 'documents' | 'document' | 'read' | 'compare'
>

const readNothing: ReadIndex = (queries) => Promise.resolve(queries.map(() => []))

/** One that holds nothing: what another looks like to whoever may not see it, down to its errors. */
export const EMPTY_COLLECTION: ReadableCollection = {
  search: (query, context) => searchIndex(readNothing, query, context),
  documents: (filter, context) => listDocuments(readNothing, filter, context),
  document: (id, context) => readDocument(readNothing, id, context),
  read: (id, range, context) => readDocumentText(readNothing, id, range, context),
  compare: async (query, context) => {
    await readCompared(readNothing, query, context)
    throw notFound(query.after)
  },
}
