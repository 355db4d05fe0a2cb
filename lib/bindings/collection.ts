import * as v from 'valibot'
import { OnboxError, parseAs, shortList } from '../base/index.ts'
import { DEFAULTS, type CollectionBindingConfig } from '../config/index.ts'
import type { ChangedClause, ComparedDocument, DocumentComparison } from '../function/comparison.ts'
import type { Binding, CallContext, Passage } from '../isolate/index.ts'
import {
  EMPTY_COLLECTION,
  MAX_HITS,
  MAX_LISTED,
  MAX_QUERY_LENGTH,
  findVectorExtension,
  type Collection,
  type ComparisonQuery,
  type DocumentFilter,
  type DocumentTree,
  type Hit,
  type PageQuery,
  type ReadableCollection,
  type ReadIndexes,
  type ReadText,
  type SearchQuery,
  type TextRange,
} from '../knowledge/index.ts'
import type { Data } from './data/open-data.ts'

/** Ids that one filter may name. */
const MAX_IDS = 1_000
const MAX_WORDS = 200

const id = v.pipe(v.string(), v.maxLength(MAX_WORDS))
const words = v.pipe(v.string(), v.maxLength(MAX_WORDS))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'a day, YYYY-MM-DD'))
const days = v.strictObject({ from: v.optional(day), to: v.optional(day) })
const offset = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Which documents, as functions and clients may say it. */
const filterSchema = v.strictObject({
  documents: v.optional(shortList(id, MAX_IDS)),
  kind: v.optional(words),
  counterparty: v.optional(words),
  sentOn: v.optional(days),
  signedOn: v.optional(days),
  validFrom: v.optional(days),
  validUntil: v.optional(days),
  language: v.optional(v.picklist(['zh', 'en'])),
  version: v.optional(words),
})

const pageSchema = v.strictObject({
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_LISTED))),
  cursor: v.optional(id),
})

const schemas = {
  search: v.strictObject({
    text: v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH)),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_HITS))),
    filter: v.optional(filterSchema),
  }),
  documents: v.strictObject({ filter: v.optional(filterSchema), page: v.optional(pageSchema) }),
  document: v.strictObject({ id }),
  compare: v.strictObject({ before: v.optional(id), after: id }),
  read: v.strictObject({
    id,
    range: v.optional(v.strictObject({ start: v.optional(offset), end: v.optional(offset) })),
  }),
}

/** What the index of a collection is called among the databases. */
export const toCollectionDatabase = (collection: string): string =>
  `collections/${collection}/index`

/** Reads the indexes of collections as business databases are read: in data processes, read-only, until a deadline. */
export const readIndexesWith =
  (data: Data): ReadIndexes =>
  async (collection, queries, { owner, timeoutMs, signal }) => {
    const extension = queries.some(({ isOfVectors }) => isOfVectors)
      ? findVectorExtension()
      : undefined
    const results = await data.query({
      database: toCollectionDatabase(collection),
      access: 'read',
      ...(extension !== undefined && { extension }),
      queries: queries.map(({ sql, params }) => ({ sql, params: [...params], method: 'values' })),
      owner,
      timeoutMs,
      signal,
    })
    return results.map(({ rows }) => rows as unknown[][])
  }

/**
 * The host's side of a granted collection.
 *
 * @param isSeenBy - whether whoever asks is not kept from it by scopes; for others it is an empty one
 */
export function createCollectionBinding(
  {
    collection: name,
    queryTimeoutMs = DEFAULTS.collection.queryTimeoutMs,
  }: CollectionBindingConfig,
  find: (name: string) => Collection,
  isSeenBy: (asker: CallContext, name: string) => boolean,
): Binding {
  return {
    call: async (method, argument, asked) => {
      const { functionName, signal, passages } = asked
      const context = { owner: functionName, signal, timeoutMs: queryTimeoutMs }
      const collection: ReadableCollection = isSeenBy(asked, name) ? find(name) : EMPTY_COLLECTION
      switch (method) {
        case 'search': {
          const query = parse(schemas.search, argument) as SearchQuery
          const found = await collection.search(query, context)
          if (passages) for (const hit of found.hits) passages.add(toPassage(name, hit))
          passages?.miss(name, found.unread)
          return found
        }
        case 'documents': {
          const { filter, page: wanted } = parse(schemas.documents, argument)
          const query = { ...(wanted as PageQuery), filter: filter as DocumentFilter | undefined }
          const page = await collection.documents(query, context)
          passages?.miss(name, page.unread)
          return page
        }
        case 'document':
          return collection.document(parse(schemas.document, argument).id, context)
        case 'compare': {
          const query = parse(schemas.compare, argument) as ComparisonQuery
          const comparison = await collection.compare(query, context)
          if (passages) for (const passage of listSides(name, comparison)) passages.add(passage)
          return comparison
        }
        case 'read': {
          const { id, range = {} } = parse(schemas.read, argument)
          const read = await collection.read(id, range as TextRange, context)
          if (passages) {
            const document = await collection.document(id, context)
            for (const passage of splitByClause(name, document, read)) passages.add(passage)
          }
          return read
        }
        default:
          throw new OnboxError(
            'SEARCH_INVALID',
            `Cannot do "${method}" with a collection: search, documents, document, read or compare`,
          )
      }
    },
  }
}

/** A part of a document, as far as it can be cited. */
interface Part extends Pick<Hit, 'path' | 'start' | 'end' | 'text'> {
  document: Pick<ComparedDocument, 'id' | 'title' | 'version' | 'counterparty'>
}

const toPassage = (
  collection: string,
  { document: { id, title, version, counterparty }, path, start, end, text }: Part,
): Passage => ({
  collection,
  document: id,
  title,
  ...(version !== undefined && { version }),
  ...(counterparty !== undefined && { counterparty }),
  path,
  start,
  end,
  text,
})

/** The clauses that differ, on both sides; what stands on both is cited of the later one, which counts. */
function listSides(collection: string, { before, after, changes }: DocumentComparison): Passage[] {
  const side = (document: ComparedDocument, clauses: readonly ChangedClause[]): Passage[] =>
    clauses.map((clause) => toPassage(collection, { document, ...clause }))
  return [
    ...side(
      after,
      changes.flatMap((change) => change.after),
    ),
    ...side(
      before,
      changes.flatMap((change) => change.before),
    ),
  ]
}

/** What was read of a document, by the clauses that it is part of. */
function splitByClause(
  collection: string,
  document: DocumentTree,
  { text, start, end }: ReadText,
): Passage[] {
  return document.clauses.flatMap(({ path, ...own }) => {
    const from = Math.max(start, own.start)
    const to = Math.min(end, own.end)
    if (from >= to) return []
    const part = text.slice(from - start, to - start)
    return toPassage(collection, { document, path, start: from, end: to, text: part })
  })
}

const parse = <S extends v.GenericSchema>(schema: S, argument: unknown): v.InferOutput<S> =>
  parseAs(schema, argument, {
    code: 'SEARCH_INVALID',
    cannot: 'Cannot use the collection',
    whole: 'argument',
  })
