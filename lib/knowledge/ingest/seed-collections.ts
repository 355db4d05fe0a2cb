import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SAMPLE_COLLECTIONS } from '../../../db/sample-collections.ts'
import type { SampleDocument } from '../../../db/sample-document.ts'
import { toOnboxError, type Log } from '../../base/index.ts'
import type { Collection, Collections } from '../collections.ts'
import type { StoredDocument } from '../metadata.ts'

/** Beside the index of a collection that was filled with the sample. */
const MARK_FILE = 'sample.json'

/** Nobody waits for it, and a box that starts has much else to do. */
const READ_TIMEOUT_MS = 60_000

/** What was put into a collection. */
interface Mark {
  /** `YYYY-MM-DD`: what the sample's days are relative to. */
  day: string
  /** Absent while it is being filled: it goes on where it was broken off. */
  sentOn?: Record<string, string>
}

export interface SeedOptions {
  collections: Pick<Collections, 'get'>
  /** Those of the sample's that the operator's file names are filled. */
  names: readonly string[]
  /** With the collections, one folder each. */
  folder: string
  today: Date
  timeZone: string
  signal: AbortSignal
  log: Log
}

/** How far the sample is. */
export interface Seeding {
  /** The documents stand in line, so that a search can tell that they were not read yet. */
  queued: Promise<unknown>
  /** All were read. */
  done: Promise<void>
}

/**
 * Fills the sample company's collections that are empty, as if somebody had uploaded the documents. On another day those that
 * are left as they were get the days of that one, so that 上周 always has a contract. What fails is logged.
 */
export function seedCollections({
  collections,
  names,
  folder,
  today,
  timeZone,
  signal,
  log,
}: SeedOptions): Seeding {
  const day = today.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate()
  const seedings = names.map((name) => {
    const queued = Promise.withResolvers<void>()
    const run = async (): Promise<void> => {
      try {
        const documents = SAMPLE_COLLECTIONS[name]?.(day)
        if (documents === undefined) return
        const place = join(folder, name)
        await seed(collections.get(name), documents, place, day.toString(), signal, queued.resolve)
      } catch (error) {
        if (signal.aborted) return
        const reason = toOnboxError(error).message
        log.error('collection has not all of the sample', { collection: name, reason })
      } finally {
        queued.resolve()
      }
    }
    return { queued: queued.promise, done: run() }
  })
  return {
    queued: Promise.all(seedings.map((one) => one.queued)),
    done: Promise.all(seedings.map((one) => one.done)).then(() => undefined),
  }
}

async function seed(
  collection: Collection,
  documents: readonly SampleDocument[],
  folder: string,
  day: string,
  signal: AbortSignal,
  onQueued: () => void,
): Promise<void> {
  const context = { owner: 'sample', timeoutMs: READ_TIMEOUT_MS, signal }
  const path = join(folder, MARK_FILE)
  const mark = readMark(path)
  if (mark?.sentOn && mark.day === day) return
  const stored = await listAll(collection, context)
  if (mark === undefined && stored.length > 0) return
  const sentOn: Record<string, string> = {}
  if (mark?.sentOn) {
    onQueued()
    const bySum = new Map(documents.map((document) => [toSum(document.text), document]))
    for (const { id, sha256, sentOn: now } of stored) {
      const to = bySum.get(sha256)?.metadata.sentOn
      if (to === undefined || now !== mark.sentOn[id]) continue
      await collection.edit(id, { sentOn: to })
      sentOn[id] = to
    }
  } else {
    writeMark(path, { day })
    const queued: StoredDocument[] = []
    for (const { versionOf, ...document } of documents) {
      const first = versionOf === undefined ? undefined : queued[versionOf]?.id
      queued.push(await queue(collection, document, first))
      signal.throwIfAborted()
    }
    onQueued()
    const left = queued.filter(({ status }) => status === 'queued')
    await Promise.all(left.map(({ id }) => collection.settled(id, signal)))
    for (const [index, { id }] of queued.entries()) {
      const given = documents[index]?.metadata.sentOn
      if (given !== undefined) sentOn[id] = given
    }
  }
  writeMark(path, { day, sentOn })
}

async function listAll(
  collection: Collection,
  context: Parameters<Collection['documents']>[1],
): Promise<StoredDocument[]> {
  const all: StoredDocument[] = []
  let cursor: string | undefined
  do {
    const page = await collection.documents(cursor === undefined ? {} : { cursor }, context)
    all.push(...page.documents)
    cursor = page.next
  } while (cursor !== undefined)
  return all
}

async function queue(
  collection: Collection,
  { fileName, text, metadata }: SampleDocument,
  versionOf: string | undefined,
): Promise<StoredDocument> {
  const file = await collection.spool(toBytes(text))
  const upload = { ...file, fileName, metadata: { ...metadata, ...(versionOf && { versionOf }) } }
  return (await collection.queue(upload)).document
}

async function* toBytes(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

const toSum = (text: string): string => createHash('sha256').update(text).digest('hex')

const readMark = (path: string): Mark | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Mark) : undefined

function writeMark(path: string, mark: Mark): void {
  writeFileSync(`${path}.new`, JSON.stringify(mark), { mode: 0o600, flush: true })
  renameSync(`${path}.new`, path)
}
