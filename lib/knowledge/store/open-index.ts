import type { Database } from 'better-sqlite3'
import { join } from 'node:path'
import { findOwnMigrations, openMigrated } from '../../../db/migrate.ts'
import { createToken, type ErrorData } from '../../base/index.ts'
import type { MetadataChanges, MetadataSource, StoredDocument } from '../metadata.ts'
import type { RecognisedMetadata } from '../recognise/recognise-metadata.ts'
import { METADATA_NAMES, selectDocument, toStoredDocument } from './document-row.ts'
import { openCards, type Cards } from './cards.ts'
import { createVersionFinder } from './find-versions.ts'
import { createContentWriter, type DocumentContent } from './write-content.ts'
import { createWordsMerger } from './merge-words.ts'
import { openVectorStore, type VectorStore } from './vector-store.ts'
import { createWatchedFiles, type WatchedFiles } from './watched-files.ts'
import { createWorkQueue, type WorkQueue } from './work-queue.ts'
import { createMetadataWriter } from './write-metadata.ts'

/** The file of a collection's folder with everything but the originals and the cards. */
export const INDEX_FILE = 'index.db'

/** What a file is, before it is read. */
export interface NewDocument {
  sha256: string
  fileName: string
  bytes: number
  metadata: MetadataChanges
  /** The id of the document that the file of a watched folder was before it changed. */
  changedFrom?: string
}

/** A document that the index had before it was gone. */
export interface LostDocument {
  sha256: string
  bytes: number
  fileName: string
  addedAtMs: number
  /** Undefined where it is not known any more. */
  id: string | undefined
  given: MetadataChanges
  /** As in `NewDocument`. */
  changedFrom: string | undefined
}

/** The index of one collection, open for writing. Each method is one transaction. */
export interface CollectionIndex extends WorkQueue {
  find: (id: string) => StoredDocument | undefined
  /** The same bytes are one document; one that failed waits again. What is given of its metadata is a change then. */
  add: (document: NewDocument) => { document: StoredDocument; isNew: boolean }
  /** @returns 0 where there is no such document */
  numberOf: (id: string) => number
  hasOriginal: (sha256: string) => boolean
  /** It can be found from now on. @returns undefined where it was removed meanwhile */
  finish: (
    number: number,
    content: DocumentContent,
    recognised: RecognisedMetadata,
    indexedBy: string,
  ) => StoredDocument | undefined
  /** One that was read before, and cannot be read anew, stays as it was. */
  fail: (number: number, error: ErrorData, indexedBy: string) => StoredDocument | undefined
  /** @returns undefined where there is no such document */
  edit: (id: string, changes: MetadataChanges) => StoredDocument | undefined
  /** @returns the sum of its original */
  remove: (id: string) => string | undefined
  /** Does a step of what makes searches faster and can wait. @returns whether another one is due */
  mergeWords: () => boolean
  /** Gives back the room of SQLite's log, also that of a transaction that could not be finished. */
  shrink: () => void
  /** Whether there was ever one: in an index that has just been made, there was not. */
  hasHadDocuments: () => boolean
  /** Puts documents into an empty index, to be read anew. */
  restore: (documents: readonly LostDocument[]) => void
  /** Brings the cards to what the index says. */
  settleCards: () => void
  readonly cards: Cards
  readonly watched: WatchedFiles
  /** Undefined where this machine has none. */
  readonly vectors: VectorStore | undefined
  readonly client: Database
  close: () => void
}

/** Opens the index of the collection in `folder`, and makes it where it is missing. */
export function openIndex(folder: string, now: () => number = Date.now): CollectionIndex {
  const { client, close } = openMigrated(join(folder, INDEX_FILE), findOwnMigrations('collection'))
  // What was answered is on disk, also when the power goes.
  client.pragma('synchronous = FULL')
  const vectors = openVectorStore(client)
  const dropVectors = (document: number): void => vectors?.remove(document)
  const content = createContentWriter(client, dropVectors)
  const cards = openCards(folder)
  const select = `SELECT ${selectDocument('documents')} FROM documents`
  const byId = client.prepare(`${select} WHERE id = ?`).raw()
  const bySum = client.prepare(`${select} WHERE sha256 = ?`).raw()
  const byNumber = client.prepare(`${select} WHERE number = ?`).raw()
  const numberOf = client.prepare('SELECT number FROM documents WHERE id = ?').pluck()
  const insert = client.prepare(
    `INSERT INTO documents (id, sha256, file_name, bytes, added_at_ms, status, title, family, version_order)
     VALUES (?, ?, ?, ?, ?, 'queued', ?, ?, '')`,
  )
  const requeue = client.prepare(
    `UPDATE documents SET status = 'queued', attempts = 0, error_code = NULL, error_detail = NULL, file_name = ? WHERE id = ?`,
  )
  const forgetVectors = client.prepare(`UPDATE documents SET embedded_by = '' WHERE number = ?`)
  const setContent = client.prepare(
    `UPDATE documents SET status = 'ready', attempts = 0, error_code = NULL, error_detail = NULL, indexed_by = ?,
       embedded_by = '', format = ?, pages = ?, text_length = ?, flags = ?, characters = ? WHERE number = ?`,
  )
  const setFailed = client.prepare(
    `UPDATE documents SET status = 'failed', attempts = 0, error_code = ?, error_detail = ?, indexed_by = ? WHERE number = ?`,
  )
  const keepAsItWas = client.prepare(
    'UPDATE documents SET attempts = 0, indexed_by = ? WHERE number = ?',
  )
  const drop = client.prepare('DELETE FROM documents WHERE number = ?')
  const { write, change, leaveFamily } = createMetadataWriter(client)
  const findVersions = createVersionFinder(client)
  const lastNumber = client
    .prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'documents'`)
    .pluck()

  const get = (statement: typeof byId, key: string | number): StoredDocument | undefined => {
    const row = statement.get(key) as unknown[] | undefined
    return row && toStoredDocument(row)
  }

  const insertOne = (
    id: string,
    {
      sha256,
      fileName,
      bytes,
      addedAtMs,
    }: Pick<LostDocument, 'sha256' | 'fileName' | 'bytes' | 'addedAtMs'>,
  ): void => {
    insert.run(id, sha256, fileName, bytes, addedAtMs, toTitle(fileName), id)
    write({ ...(get(byId, id) as StoredDocument), sources: { title: 'file-name' } })
  }

  /** Its words are indexed with its title and the other party. */
  const renameIn = ({ id, status, title, counterparty }: StoredDocument): void => {
    const now = get(byId, id)
    const number = numberOf.get(id) as number
    const isRenamed = now?.title !== title || now.counterparty !== counterparty
    if (status === 'ready' && isRenamed) content.writeWords(number)
    if (now?.title === title) return
    // The title is part of what the model reads.
    dropVectors(number)
    forgetVectors.run(number)
  }

  /** As a watched folder has it; a person knows better. */
  const follow = (id: string, versionOf: string): void => {
    const document = get(byId, id) as StoredDocument
    const { sources } = document
    if (sources.versionOf === 'person') return
    write({ ...document, versionOf, sources: { ...sources, versionOf: 'folder' } })
  }

  return {
    ...createWorkQueue(client),
    client,
    close,
    watched: createWatchedFiles(client),
    find: (id) => get(byId, id),
    add: client.transaction((file: NewDocument) => {
      const { sha256, fileName, bytes, metadata, changedFrom } = file
      const known = get(bySum, sha256)
      const id = known?.id ?? createToken('doc')
      if (known === undefined) {
        insertOne(id, { sha256, fileName, bytes, addedAtMs: now() })
      } else if (known.status === 'failed') {
        // Its name may be what was wrong with it.
        requeue.run(fileName, id)
      }
      const before = get(byId, id) as StoredDocument
      change(before, metadata)
      if (changedFrom !== undefined) follow(id, changedFrom)
      renameIn(before)
      const document = get(byId, id) as StoredDocument
      if (known === undefined || hasOtherCard(known, document)) cards.write(document)
      return { document, isNew: known === undefined }
    }).immediate,
    hasHadDocuments: () => lastNumber.get() !== undefined,
    restore: client.transaction((lost: readonly LostDocument[]) => {
      const restored = lost.map(({ id = createToken('doc'), ...one }) => ({ ...one, id }))
      for (const one of restored) insertOne(one.id, one)
      const ids = new Set(restored.map(({ id }) => id))
      // The first version may have been removed: then its next one is the first.
      const firsts = new Map<string, string>()
      const findFirst = (versionOf: string, id: string): string =>
        ids.has(versionOf) ? versionOf : firsts.getOrInsert(versionOf, id)
      for (const { id, given, changedFrom } of restored) {
        const { versionOf } = given
        change(get(byId, id) as StoredDocument, {
          ...given,
          ...(versionOf && { versionOf: findFirst(versionOf, id) }),
        })
        if (changedFrom !== undefined) follow(id, findFirst(changedFrom, id))
      }
    }).immediate,
    settleCards: () =>
      cards.settle((client.prepare(select).raw().all() as unknown[][]).map(toStoredDocument)),
    cards,
    numberOf: (id) => (numberOf.get(id) as number | undefined) ?? 0,
    hasOriginal: (sha256) => bySum.get(sha256) !== undefined,
    vectors,
    mergeWords: createWordsMerger(client),
    shrink: () => void client.pragma('wal_checkpoint(TRUNCATE)'),
    finish: client.transaction(
      (
        number: number,
        made: DocumentContent,
        { metadata, sources }: RecognisedMetadata,
        indexedBy: string,
      ) => {
        const document = get(byNumber, number)
        if (document === undefined) return undefined
        const { format, pages, text, flags, characters } = made.parsed
        setContent.run(
          indexedBy, format, pages ?? null, text.length, JSON.stringify(flags), JSON.stringify(characters), number,
        ) // prettier-ignore
        const kept = METADATA_NAMES.filter((name) => isKept(document.sources[name]))
        const next = Object.fromEntries(
          METADATA_NAMES.map((name) => [name, (kept.includes(name) ? document : metadata)[name]]),
        )
        const known = {
          ...document,
          ...next,
          title: kept.includes('title') ? document.title : metadata.title,
          sources: {
            ...sources,
            ...Object.fromEntries(kept.map((name) => [name, document.sources[name]])),
          },
        } as StoredDocument
        const { first, later } = findVersions(number, known, text)
        const isGiven = kept.includes('versionOf')
        write(
          first === undefined || isGiven
            ? known
            : {
                ...known,
                versionOf: first.id,
                sources: { ...known.sources, versionOf: first.source },
              },
        )
        content.write(number, made)
        // Those that were read first, though they came later.
        for (const one of later) write({ ...one, versionOf: first?.id ?? document.id })
        return get(byNumber, number)
      },
    ).immediate,
    fail: client.transaction((number: number, { code, detail }: ErrorData, indexedBy: string) => {
      const isFound = get(byNumber, number)?.status === 'ready'
      // What could be read before is not lost by reading it anew.
      if (isFound) keepAsItWas.run(indexedBy, number)
      else setFailed.run(code, detail, indexedBy, number)
      return get(byNumber, number)
    }).immediate,
    edit: client.transaction((id: string, changes: MetadataChanges) => {
      const document = get(byId, id)
      if (document === undefined) return undefined
      change(document, changes)
      renameIn(document)
      const changed = get(byId, id) as StoredDocument
      cards.write(changed)
      return changed
    }).immediate,
    remove: client.transaction((id: string) => {
      const document = get(byId, id)
      if (document === undefined) return undefined
      const number = numberOf.get(id) as number
      content.remove(number)
      drop.run(number)
      leaveFamily(document)
      cards.remove(document.sha256)
      return document.sha256
    }).immediate,
  }
}

/** Whether what its card says has changed. */
const hasOtherCard = (one: StoredDocument, other: StoredDocument): boolean =>
  one.fileName !== other.fileName ||
  METADATA_NAMES.some(
    (name) => one[name] !== other[name] || one.sources[name] !== other.sources[name],
  )
/** By whoever knows more than the text says. */
const isKept = (source: MetadataSource | undefined): boolean =>
  source === 'person' || source === 'folder'

/** What a document is called until more is known: its file's name without the ending. */
const toTitle = (fileName: string): string => fileName.replace(/(?<=.)\.[^.]{1,8}$/, '')
