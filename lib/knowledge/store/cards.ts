import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { MetadataChanges, StoredDocument } from '../metadata.ts'
import { METADATA_NAMES } from './document-row.ts'

const CARDS = 'cards'
const SUM = /^[0-9a-f]{64}$/

/** What is known of a document and does not stand in its original: with both, the index can be built anew. */
export interface DocumentCard {
  id: string
  sha256: string
  fileName: string
  addedAt: string
  /** What people said of it. */
  given: MetadataChanges
  /** The first version of what it changed from in a watched folder. */
  changedFrom?: string
}

/** The cards of a collection's documents, a file each beside the originals. */
export interface Cards {
  /** Writes one anew: it is there whole, or as it was. */
  write: (document: StoredDocument) => void
  remove: (sha256: string) => void
  read: (sha256: string) => DocumentCard | undefined
  /** Makes those that are missing, of documents that came before there were any, and removes those of no document. */
  settle: (documents: Iterable<StoredDocument>) => void
}

/** Opens the cards of the collection in `folder`. */
export function openCards(folder: string): Cards {
  const place = join(folder, CARDS)
  mkdirSync(place, { recursive: true, mode: 0o700 })
  const pathOf = (sha256: string): string => join(place, sha256)
  const write = (document: StoredDocument, flush = true): void => {
    const path = pathOf(document.sha256)
    writeFileSync(`${path}.new`, JSON.stringify(toCard(document)), { mode: 0o600, flush })
    renameSync(`${path}.new`, path)
  }
  return {
    write: (document) => write(document),
    remove: (sha256) => rmSync(pathOf(sha256), { force: true }),
    read: (sha256) => {
      const path = pathOf(sha256)
      return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DocumentCard) : undefined
    },
    settle: (documents) => {
      const left = new Set(readdirSync(place))
      for (const document of documents) if (!left.delete(document.sha256)) write(document, false)
      for (const name of left) rmSync(join(place, name), { force: true })
    },
  }
}

/** Whether the collection in `folder` has been worked on since there are any. */
export const hasCards = (folder: string): boolean => existsSync(join(folder, CARDS))

export const isSum = (name: string): boolean => SUM.test(name)

function toCard({
  id,
  sha256,
  fileName,
  addedAt,
  sources,
  ...document
}: StoredDocument): DocumentCard {
  const given = METADATA_NAMES.filter((name) => sources[name] === 'person')
  return {
    id,
    sha256,
    fileName,
    addedAt,
    given: Object.fromEntries(given.map((name) => [name, document[name] ?? null])),
    ...(sources.versionOf === 'folder' && { changedFrom: document.versionOf }),
  }
}
