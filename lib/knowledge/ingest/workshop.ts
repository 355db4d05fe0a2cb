import {
  isDamage,
  isDiskFull,
  OnboxError,
  toOnboxError,
  toStorageError,
  type Log,
} from '../../base/index.ts'
import type { StoredDocument } from '../metadata.ts'
import type { CollectionIndex } from '../store/open-index.ts'
import type { Work } from '../store/work-queue.ts'
import type { Added, HostMessage, HostOrder, KnowledgeMessage, KnowledgeOrder } from './protocol.ts'
import { createVectorAsking } from './ask-vectors.ts'
import { createEmbedding, type Unembedded } from './embed-documents.ts'
import { openCollection, type Collection } from './open-collection.ts'
import { addOriginal, removeOriginal, toOriginalPath } from './originals.ts'
import { INDEXED_BY } from './indexed-by.ts'
import { markDamaged } from './put-aside.ts'
import { readContent } from './read-content.ts'
import { scanFolder } from './scan-folder.ts'

/** Documents that are read at once: one is read while another is indexed. */
const CONCURRENCY = 2
/** A document that has ended this process so often is given up. */
const MAX_ATTEMPTS = 3
/**
 * A text that is longer may fill the disk with SQLite's log. What that holds of others is brought home before, and what it
 * holds of this one after, so that its room is given back: the rest of the box needs some.
 */
const LARGE_LENGTH = 200_000
/** After the disk has taken no more. */
const RETRY_MS = 30_000

/** Does what the host orders, and reads what waits, the collections' and the documents' turn by turn. */
export function createWorkshop(
  send: (message: KnowledgeMessage) => void,
  log: Log,
  readWith: typeof readContent = readContent,
): { receive: (message: HostMessage) => Promise<void> } {
  const collections = new Map<string, Collection>()
  /** Those whose index is damaged, by their folders. */
  const damaged = new Map<string, OnboxError>()
  let working = 0
  let ordered = 0
  let retryTimer: NodeJS.Timeout | undefined
  let mergeTimer: NodeJS.Immediate | undefined

  const open = (folder: string): Collection =>
    collections.getOrInsertComputed(folder, () => openCollection(folder, log))

  /** Vectors of another model are dropped, and made anew from the stored texts. */
  const use = (collection: Collection, space: HostOrder['space']): void => {
    if (space === undefined || collection.space?.model === space.model) return
    collection.index.vectors?.use(space)
    collection.space = space
    for (const one of collection.inEmbedding.values()) one.abort()
  }

  const obey = async (collection: Collection, order: KnowledgeOrder): Promise<unknown> => {
    const { folder, index } = collection
    switch (order.type) {
      case 'open':
        for (const id of order.waitedFor) tellState(index, id)
        return undefined
      case 'add': {
        const added = add(collection, order)
        // Whoever sends one has made room, or gets to know that there is none.
        clearTimeout(retryTimer)
        retryTimer = undefined
        return added
      }
      case 'edit':
        return index.edit(order.document, order.changes)
      case 'remove': {
        const document = index.find(order.document)
        if (document === undefined) return false
        const number = index.numberOf(order.document)
        const cause = new OnboxError('DOCUMENT_NOT_FOUND', 'It was removed')
        collection.inWork.get(number)?.abort(cause)
        collection.inEmbedding.get(number)?.abort(cause)
        collection.wanted.delete(number)
        removeOriginal(folder, document.sha256, () => index.remove(order.document))
        send({ type: 'settled', document: order.document, error: removed(order.document).toData() })
        return true
      }
      case 'rebuild':
        return index.markStale()
      case 'scan':
        return scanFolder(folder, order, {
          index,
          log,
          refused: collection.refused,
          add: (file) => void add(collection, file),
        })
      default:
        return order satisfies never
    }
  }

  const add = (
    collection: Collection,
    file: Parameters<CollectionIndex['add']>[0] & { spooled: string; isWanted?: boolean },
  ): Added => {
    const { folder, index } = collection
    const added = addOriginal(folder, file, () => index.add(file))
    if (file.isWanted !== false && added.document.status === 'queued')
      collection.wanted.add(index.numberOf(added.document.id))
    return added
  }

  /** One whose index turns out to be damaged is not worked on any more; the others are. */
  const guard = <T>(collection: Collection, action: () => T): T | undefined => {
    try {
      return action()
    } catch (error) {
      if (!isDamage(error)) throw error
      giveUp(collection.folder, error)
      return undefined
    }
  }

  const giveUp = (folder: string, error: unknown): OnboxError => {
    const known = damaged.get(folder) ?? markDamaged(folder, error)
    if (damaged.has(folder)) return known
    damaged.set(folder, known)
    const { inWork = [], inEmbedding = [] } = collections.get(folder) ?? {}
    collections.delete(folder)
    for (const [, controller] of [...inWork, ...inEmbedding]) controller.abort(known)
    log.error('index of a collection is damaged', { folder, reason: known.message })
    send({ type: 'damaged', folder, error: known.toData() })
    return known
  }

  const next = (): { collection: Collection; work: Work } | undefined => {
    const all = [...collections.values()]
    const wanted = all.find(({ wanted }) => wanted.size > 0)
    for (const find of [
      ({ index, inWork, wanted }: Collection) => index.nextOf([...wanted], inWork),
      ({ index, inWork }: Collection) => index.nextQueued(inWork),
      ({ index, inWork }: Collection) => index.nextStale(INDEXED_BY, inWork),
    ]) {
      for (const collection of wanted ? [wanted, ...all] : all) {
        const work = guard(collection, () => find(collection))
        if (work) return { collection, work }
      }
    }
    return undefined
  }

  const tick = (): void => {
    // oxlint-disable-next-line no-unmodified-loop-condition -- what the loop begins sets it
    while (working < CONCURRENCY && retryTimer === undefined) {
      const found = next()
      if (found === undefined) break
      working += 1
      void read(found.collection, found.work).finally(() => {
        working -= 1
        tick()
      })
    }
    embedding.goOn(nextUnembedded)
    const hasWork = working > 0 || ordered > 0 || retryTimer !== undefined
    if (!hasWork) mergeTimer ??= setImmediate(mergeWords)
    const isBusy = hasWork || mergeTimer !== undefined || embedding.isBusy
    send({ type: 'state', isBusy })
  }

  /** While there is nothing else to do; between two steps whatever comes has its turn. */
  const mergeWords = (): void => {
    mergeTimer = undefined
    if (working > 0 || ordered > 0) return
    let isLeft = false
    try {
      for (const collection of collections.values()) {
        isLeft ||= guard(collection, () => collection.index.mergeWords()) === true
      }
    } catch (error) {
      if (!isDiskFull(error)) throw error
    }
    if (isLeft) mergeTimer = setImmediate(mergeWords)
    else send({ type: 'state', isBusy: embedding.isBusy })
  }

  /** One after the other: a long one comes again once all have had a turn. */
  const nextUnembedded = (): Unembedded | undefined => {
    const next = findToEmbed()
    if (next) return next
    for (const { hadTurn } of collections.values()) hadTurn.clear()
    return findToEmbed()
  }

  const findToEmbed = (): Unembedded | undefined => {
    for (const collection of collections.values()) {
      const { index, space, inWork, inEmbedding, hadTurn } = collection
      const { vectors } = index
      if (space === undefined || vectors === undefined) continue
      const isOut = (one: number): boolean => inWork.has(one) || hadTurn.has(one)
      const work = guard(collection, () => index.nextUnembedded(space.model, { has: isOut }))
      if (work === undefined) continue
      const { number } = work
      hadTurn.add(number)
      const controller = new AbortController()
      inEmbedding.set(number, controller)
      const end = (): void => void inEmbedding.delete(number)
      const onDamage = (error: unknown): void => void giveUp(collection.folder, error)
      return { vectors, work, signal: controller.signal, onDamage, end }
    }
    return undefined
  }

  const vectors = createVectorAsking(send)
  const embedding = createEmbedding(vectors.embed, log, () => tick())

  const read = async (collection: Collection, work: Work): Promise<void> => {
    const { index, inWork, inEmbedding, wanted, folder, companyNames } = collection
    const { number, id, sha256, fileName, attempts } = work
    inEmbedding.get(number)?.abort(new OnboxError('REQUEST_ABORTED', 'It is read anew'))
    const controller = new AbortController()
    inWork.set(number, controller)
    wanted.delete(number)
    try {
      if (attempts >= MAX_ATTEMPTS) throw endsItsProcess(fileName)
      const onProgress = (share: number): void =>
        send({ type: 'progress', folder, reading: { document: id, fileName, share } })
      onProgress(0)
      const { content, recognised } = await readWith({
        path: toOriginalPath(folder, sha256),
        fileName,
        companyNames,
        signal: controller.signal,
        // A process that the system does not let start says nothing of the document.
        onStart: () => index.begin(number),
        onProgress,
        log,
      })
      // What was removed meanwhile is not put back.
      if (controller.signal.aborted) return
      const isLarge = content.parsed.text.length > LARGE_LENGTH
      if (isLarge) shrink(index)
      const stored = index.finish(number, content, recognised, INDEXED_BY)
      if (isLarge) shrink(index)
      settle(id, stored)
    } catch (error) {
      if (controller.signal.aborted) return
      if (isDamage(error)) return void giveUp(folder, error)
      const known = toOnboxError(error)
      const details = { document: id, code: known.code, reason: known.message }
      // Of the moment, it seems: it stays in the queue, and how often its process has ended is counted.
      if (known.retryAfterSeconds !== undefined && !isDiskFull(error)) {
        log.warn('document is not read yet', details)
        return pause(known.retryAfterSeconds * 1_000)
      }
      try {
        if (isDiskFull(error)) throw error
        log.warn('document cannot be read', details)
        settle(id, index.fail(number, known.toData(), INDEXED_BY))
      } catch (cause) {
        if (isDamage(cause)) giveUp(folder, cause)
        else postpone(collection, work, cause)
      }
    } finally {
      inWork.delete(number)
    }
  }

  /** The process before this one may have ended between its commit and its word. */
  const tellState = (index: CollectionIndex, id: string): void => {
    const stored = index.find(id)
    if (stored === undefined) send({ type: 'settled', document: id, error: removed(id).toData() })
    else if (stored.status !== 'queued') settle(id, stored)
  }

  const settle = (document: string, stored: StoredDocument | undefined): void => {
    if (stored) send({ type: 'settled', document, stored })
  }

  const pause = (ms: number): void => {
    retryTimer ??= setTimeout(() => {
      retryTimer = undefined
      tick()
    }, ms)
  }

  /** It stays in the queue until the disk takes it. */
  const postpone = (
    { index }: Collection,
    { number, id, fileName }: Work,
    cause: unknown,
  ): void => {
    shrink(index)
    const error = toStorageError(`index "${fileName}" yet`, cause)
    log.error('document is not indexed yet', { document: id, reason: error.message })
    send({ type: 'settled', document: id, error: error.toData() })
    pause(RETRY_MS)
    try {
      index.release(number)
    } catch (error) {
      if (!isDiskFull(error)) throw error
    }
  }

  return {
    receive: async (message) => {
      if (message.type === 'embedded') return vectors.hear(message)
      const { id, folder, companyNames, space, order } = message
      ordered += 1
      try {
        const fault = damaged.get(folder)
        if (fault) throw fault
        const collection = open(folder)
        collection.companyNames = companyNames
        use(collection, space)
        const value = await obey(collection, order)
        send({ type: 'reply', id, value })
      } catch (error) {
        const known = isDamage(error)
          ? giveUp(folder, error)
          : isDiskFull(error)
            ? toStorageError('change the collection', error)
            : toOnboxError(error)
        send({ type: 'reply', id, error: known.toData() })
      } finally {
        ordered -= 1
        tick()
      }
    },
  }
}

/** As far as the disk lets it. */
function shrink(index: CollectionIndex): void {
  try {
    index.shrink()
  } catch (error) {
    if (!isDiskFull(error)) throw error
  }
}

const removed = (id: string): OnboxError =>
  new OnboxError('DOCUMENT_NOT_FOUND', `Cannot find document "${id}": it was removed`)

const endsItsProcess = (fileName: string): OnboxError =>
  new OnboxError(
    'DOCUMENT_DAMAGED',
    `Cannot index "${fileName}": it has ended the process that does so ${MAX_ATTEMPTS} times; send it in another format`,
  )
