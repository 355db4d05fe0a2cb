import { existsSync } from 'node:fs'
import type { Database } from 'better-sqlite3'
import { join, resolve } from 'node:path'
import { findOwnMigrations, openMigrated, SchemaError } from '../../db/migrate.ts'
import { isDamage, isDiskFull, OnboxError, toOnboxError, type Log } from '../base/index.ts'
import { DEFAULTS, type CollectionConfig } from '../config/index.ts'
import type { ComparisonQuery, DocumentComparison } from './compare/comparison.ts'
import { openComparing } from './compare/open-comparing.ts'
import { prepareComparing } from './compare/run-comparison.ts'
import { INDEXED_BY } from './ingest/indexed-by.ts'
import { createKnowledgeProcess } from './ingest/knowledge-process.ts'
import type { Added, Reading } from './ingest/protocol.ts'
import { clearSpool, dropSpooled, listOriginals, makeFolders, settleOriginals, spool, toOriginalPath, type SpooledFile } from './ingest/originals.ts' // prettier-ignore
import { markDamaged, putDamagedAside } from './ingest/put-aside.ts'
import type { Scanned } from './ingest/scan-folder.ts'
import { watchFolder } from './ingest/watch-folder.ts'
import type { DocumentTree, MetadataChanges, StoredDocument } from './metadata.ts'
import type { DocumentFilter, DocumentPage, PageQuery, ReadText, SearchQuery, SearchResult, TextRange } from './search.ts' // prettier-ignore
import { listDocuments, notFound, readDocument, readDocumentText, readStored } from './search/read-documents.ts' // prettier-ignore
import type { IndexQuery, ReadContext, ReadIndex } from './search/read-index.ts'
import type { Reranker } from './search/rerank.ts'
import { searchIndex, type SearchVectors } from './search/search-index.ts'
import { searchVectors } from './search/search-vectors.ts'
import { findVectorExtension } from './vectors/find-extension.ts'
import type { TextEmbedder } from './vectors/text-embedder.ts'
import { hasCards } from './store/cards.ts'
import { INDEX_FILE } from './store/open-index.ts'

const MIB = 1_048_576

/** Reads the index of a collection, off the host's loop. */
export type ReadIndexes = (
  collection: string,
  ...request: Parameters<ReadIndex>
) => ReturnType<ReadIndex>

export interface CollectionsOptions {
  /** Absolute path of the folder with the collections, one folder each. */
  folder: string
  /** The project's folder: what watched folders are relative to. */
  root: string
  read: ReadIndexes
  /** Makes vectors, where the box has a model for that. */
  embedder?: TextEmbedder | undefined
  /** Judges hits, for the collections that want it. */
  reranker?: Reranker
  log: Log
}

/** What the operator's file says of the collections. */
export interface CollectionsConfig {
  collections: Readonly<Record<string, CollectionConfig>>
  companyNames: readonly string[]
}

/** A collection as the operator sees it. */
export interface CollectionSummary {
  name: string
  description: string
  /** How many documents there are, by their status. */
  documents: number
  queued: number
  failed: number
  /** Of the originals. */
  bytes: number
  /** Those that are being read now. */
  reading: Reading[]
  /** Where the box has a model that makes vectors: how far it has come. */
  vectors?: {
    /** Documents whose passages have them. */
    documents: number
    /** Whether they are used; before, documents are found by their words. */
    areUsed: boolean
  }
}

/** A file to be added, which is in the spool. */
export interface Upload extends SpooledFile {
  fileName: string
  metadata: MetadataChanges
}

/** One collection, for whoever was granted it. */
export interface Collection {
  readonly name: string
  search: (query: SearchQuery, context: ReadContext) => Promise<SearchResult>
  documents: (
    query: PageQuery & { filter?: DocumentFilter | undefined },
    context: ReadContext,
  ) => Promise<DocumentPage>
  document: (id: string, context: ReadContext) => Promise<DocumentTree>
  read: (id: string, range: TextRange, context: ReadContext) => Promise<ReadText>
  /** @throws {OnboxError} `DOCUMENT_NOT_FOUND`, `DOCUMENT_TOO_LARGE`, `QUERY_TIMEOUT` */
  compare: (query: ComparisonQuery, context: ReadContext) => Promise<DocumentComparison>
  /** Where the bytes lie, and what they are called. */
  original: (
    id: string,
    context: ReadContext,
  ) => Promise<{ path: string; document: StoredDocument }>
  /** Of one file. */
  readonly maxFileBytes: number
  /** Writes bytes to disk as they come. @throws {OnboxError} `DOCUMENT_TOO_LARGE`, `DISK_FULL` */
  spool: (source: AsyncIterable<Uint8Array>) => Promise<SpooledFile>
  /** Removes what was spooled and is not added after all. */
  drop: (file: SpooledFile) => void
  /**
   * Adds a file, and waits until it can be found.
   *
   * @returns the document, which may have failed, and whether it was not there before
   */
  add: (upload: Upload, signal: AbortSignal) => Promise<Added>
  /** Adds a file that is read in the background; a document that is not there yet is `queued`. */
  queue: (upload: Upload) => Promise<Added>
  /** Waits until a document that is `queued` was read. */
  settled: (id: string, signal: AbortSignal) => Promise<StoredDocument>
  /** @throws {OnboxError} `DOCUMENT_NOT_FOUND` */
  edit: (id: string, changes: MetadataChanges) => Promise<StoredDocument>
  /** @throws {OnboxError} `DOCUMENT_NOT_FOUND` */
  remove: (id: string) => Promise<void>
  /** Has all documents read anew, in the background; each stays as it is until then. @returns how many */
  rebuild: () => Promise<number>
}

/** The collections of the box. */
export interface Collections {
  /** Makes ready what the operator's file names. @returns what cannot be used, with the reason */
  prepare: (config: CollectionsConfig) => Map<string, Error>
  /** @throws {OnboxError} `COLLECTION_NOT_FOUND` */
  get: (name: string) => Collection
  list: (context: ReadContext) => Promise<CollectionSummary[]>
  pids: () => number[]
  close: () => Promise<void>
}

/** Opens the collections; nothing is read or started before `prepare`. */
export function openCollections(options: CollectionsOptions): Collections {
  const { folder, root, embedder, reranker, log } = options
  const read: ReadIndexes = (name, queries, context) =>
    options.read(name, queries, context).catch((error: unknown) => {
      throw isDamage(error) ? writer.giveUp(join(folder, name), error) : error
    })
  const writer = createKnowledgeProcess(log, () => known.companyNames, embedder)
  const compare = openComparing(log)
  if (embedder && findVectorExtension() === undefined) {
    log.warn('no vectors: sqlite-vec is not there for this machine; documents are found by words')
  }
  const watches = new Map<string, { path: string; end: () => void }>()
  let known: CollectionsConfig = { collections: {}, companyNames: [] }

  const prepareOne = (name: string): void => {
    const place = join(folder, name)
    makeFolders(place)
    const isFirst = !opened.has(name)
    try {
      prepareIndex(name, isFirst)
    } catch (error) {
      // A part that a start reads, and that looking at the file does not.
      if (!isFirst || !isDamage(error)) throw error
      markDamaged(place, error)
      prepareIndex(name, isFirst)
    }
  }

  const prepareIndex = (name: string, isFirst: boolean): void => {
    const place = join(folder, name)
    const aside = isFirst ? putDamagedAside(place) : undefined
    if (aside !== undefined) {
      log.error('index of a collection cannot be read, and is put aside', { collection: name, aside }) // prettier-ignore
    }
    const index = openMigrated(join(place, INDEX_FILE), findOwnMigrations('collection'))
    try {
      if (!isFirst) return
      clearSpool(place)
      const find = index.client.prepare('SELECT 1 FROM documents WHERE sha256 = ?')
      settleOriginals(place, (sha256) => find.get(sha256) !== undefined, { isStart: true })
      forgetAttempts(index.client)
      const left = index.client
        .prepare(`SELECT 1 FROM documents WHERE status = 'queued' OR indexed_by <> ? LIMIT 1`)
        .get(INDEXED_BY)
      const hasHadDocuments = index.client
        .prepare(`SELECT 1 FROM sqlite_sequence WHERE name = 'documents'`)
        .get()
      const originals = hasHadDocuments === undefined ? listOriginals(place).length : 0
      if (originals > 0) {
        log.warn('index of a collection is gone; it is built anew from its originals', { collection: name, originals }) // prettier-ignore
      }
      const hasNoCards = hasHadDocuments !== undefined && !hasCards(place)
      if (left !== undefined || originals > 0 || hasNoCards) resume(name)
      opened.add(name)
      embedAll()
    } finally {
      index.close()
    }
  }
  /** Names of those that were looked at. */
  const opened = new Set<string>()

  const order = (name: string, one: Parameters<typeof writer.order>[1]): Promise<unknown> =>
    writer.order(join(folder, name), one)

  const resume = (name: string): void => {
    order(name, { type: 'open', waitedFor: [] }).catch((error: unknown) => {
      log.error('collection is not worked on', {
        collection: name,
        reason: toOnboxError(error).message,
      })
    })
  }

  /** Once there is a model for it, every collection gets vectors of it, in the background. */
  const embedAll = (): void => {
    const { model } = embedder?.space ?? {}
    if (model === undefined) return
    for (const name of opened) {
      if (embeddedBy.get(name) === model) continue
      embeddedBy.set(name, model)
      const context = {
        owner: name,
        signal: closed.signal,
        timeoutMs: DEFAULTS.collection.queryTimeoutMs,
      }
      read(name, [withoutVectors(model)], context).then(
        ([left = []]) => left.length > 0 && resume(name),
        // It is asked again when it is next searched.
        () => embeddedBy.delete(name),
      )
    }
  }
  const closed = new AbortController()
  const embeddedBy = new Map<string, string>()
  void embedder?.started.then(embedAll)

  /** As the file says now: nothing is watched of what it does not name. */
  const watchOne = (name: string, { watch: path }: Pick<CollectionConfig, 'watch'> = {}): void => {
    const wanted = path === undefined ? undefined : resolve(root, path)
    const now = watches.get(name)
    if (now?.path === wanted) return
    now?.end()
    watches.delete(name)
    if (wanted === undefined) return
    const end = watchFolder({
      scan: async () => {
        if (!existsSync(wanted)) throw new Error('it is not there; its files are taken once it is')
        const { maxFileMb } = { ...DEFAULTS.collection, ...known.collections[name] }
        const maxFileBytes = maxFileMb * MIB
        return (await order(name, { type: 'scan', watched: wanted, maxFileBytes })) as Scanned
      },
      onFault: (error) => {
        const { message: reason } = error as Error
        log.warn('watched folder cannot be read', { collection: name, folder: wanted, reason })
      },
    })
    watches.set(name, { path: wanted, end })
  }

  return {
    prepare: (config) => {
      known = config
      if (Object.keys(config.collections).length > 0) prepareComparing()
      for (const name of watches.keys()) watchOne(name, config.collections[name])
      const faults = new Map<string, Error>()
      for (const [name, collection] of Object.entries(config.collections)) {
        try {
          prepareOne(name)
          watchOne(name, collection)
        } catch (error) {
          const fault = error instanceof SchemaError ? error : toOnboxError(error)
          faults.set(name, fault)
          log.error('collection cannot be used', { collection: name, reason: fault.message })
        }
      }
      return faults
    },
    get: (name) => {
      const config = Object.hasOwn(known.collections, name) ? known.collections[name] : undefined
      if (config === undefined) {
        throw new OnboxError(
          'COLLECTION_NOT_FOUND',
          `Cannot find collection "${name}": the operator's file names ${Object.keys(known.collections).join(', ') || 'none'}`,
        )
      }
      const byMeaning: SearchVectors = async (query, context) => {
        if (embedder === undefined) return undefined
        const found = await searchVectors(readOne, embedder, query, context)
        embedAll()
        return found
      }
      const readOne: ReadIndex = (queries, context) => read(name, queries, context)
      const reranking = config.rerank &&
        reranker && { ...DEFAULTS.rerank, ...config.rerank, reranker }
      const place = join(folder, name)
      const maxFileBytes = (config.maxFileMb ?? DEFAULTS.collection.maxFileMb) * MIB
      const change = (one: Parameters<typeof writer.order>[1]): Promise<unknown> => order(name, one)
      const queue = async (upload: Upload): Promise<Added> =>
        (await change({ type: 'add', ...upload })) as Added
      const settled = (id: string, signal: AbortSignal): Promise<StoredDocument> => {
        const waited = writer.settled(place, id, signal)
        // It may have been read before anybody waited.
        change({ type: 'open', waitedFor: [id] }).catch(() => {})
        return waited
      }
      return {
        name,
        search: (query, context) =>
          searchIndex(readOne, query, context, { searchVectors: byMeaning, reranking }),
        documents: (query, context) => listDocuments(readOne, query, context),
        document: (id, context) => readDocument(readOne, id, context),
        read: (id, range, context) => readDocumentText(readOne, id, range, context),
        compare: (query, context) => compare(readOne, query, context),
        original: async (id, context) => {
          const document = await readStored(readOne, id, context)
          return { path: toOriginalPath(place, document.sha256), document }
        },
        maxFileBytes,
        spool: (source) => spool(place, source, maxFileBytes),
        drop: ({ spooled }) => dropSpooled(place, spooled),
        add: async (upload, signal) => {
          const added = await queue(upload)
          const { document, isNew } = added
          if (document.status !== 'queued') return added
          return { document: await settled(document.id, signal), isNew }
        },
        queue,
        settled,
        edit: async (id, changes) => {
          const document = await change({ type: 'edit', document: id, changes })
          if (document === undefined) throw notFound(id)
          return document as StoredDocument
        },
        remove: async (id) => {
          if ((await change({ type: 'remove', document: id })) !== true) throw notFound(id)
        },
        rebuild: async () => (await change({ type: 'rebuild' })) as number,
      }
    },
    list: (context) =>
      Promise.all(
        Object.entries(known.collections).map(async ([name, { description = '' }]) => {
          const { space } = embedder ?? {}
          const [[row = []] = [], [used] = []] = await read(
            name,
            countAll(space?.model ?? ''),
            context,
          )
          const [documents, queued, failed, bytes, embedded = 0] = row as number[]
          const vectors = { documents: embedded, areUsed: used !== undefined }
          const reading = writer.readingOf(join(folder, name))
          const summary = { name, description, documents, queued, failed, bytes, reading }
          return { ...summary, ...(embedder && { vectors }) } as CollectionSummary
        }),
      ),
    pids: writer.pids,
    close: async () => {
      closed.abort(new OnboxError('REQUEST_ABORTED', 'The box is stopping'))
      for (const { end } of watches.values()) end()
      await writer.close()
    },
  }
}

const withoutVectors = (model: string): IndexQuery => ({
  sql: `SELECT 1 FROM documents WHERE status = 'ready' AND embedded_by <> ? LIMIT 1`,
  params: [model],
})

/** @param model - whose vectors are counted */
const countAll = (model: string): IndexQuery[] => [
  {
    sql: `SELECT count(*), count(*) FILTER (WHERE status = 'queued'), count(*) FILTER (WHERE status = 'failed'),
      coalesce(sum(bytes), 0), count(*) FILTER (WHERE status = 'ready' AND embedded_by = ?) FROM documents`,
    params: [model],
  },
  { sql: 'SELECT 1 FROM vector_spaces WHERE model = ? AND is_complete = 1', params: [model] },
]

/** What was being read when the box was stopped is not at fault. */
function forgetAttempts(client: Database): void {
  try {
    client.prepare('UPDATE documents SET attempts = 0 WHERE attempts > 0').run()
  } catch (error) {
    if (!isDiskFull(error)) throw error
  }
}
