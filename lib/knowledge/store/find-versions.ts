import type { Database } from 'better-sqlite3'
import { normalizeCompanyName } from '../../../db/contracts/company-name.ts'
import type { MetadataSource, StoredDocument } from '../metadata.ts'
import {
  findSameDocument,
  toNames,
  type Names,
  type Versioned,
} from '../recognise/same-document.ts'
import { selectDocument, toStoredDocument } from './document-row.ts'
import { createTextReader } from './text-pieces.ts'

/** The other versions of a document. */
export interface FoundVersions {
  /** The first one of those that came before it. */
  first?: { id: string; source: MetadataSource }
  /** Those that came after it, were read before it, and are no version of anything yet. */
  later: StoredDocument[]
}

/** Finds the versions of a document among all that can be found; the names of all others are compared, few texts are. */
export function createVersionFinder(
  client: Database,
): (number: number, document: StoredDocument, text: string) => FoundVersions {
  const selectNames = client
    .prepare(
      `SELECT number, file_name, title FROM documents WHERE status = 'ready' AND number <> ? ORDER BY number`,
    )
    .raw()
  const byNumber = client
    .prepare(`SELECT ${selectDocument('documents')} FROM documents WHERE number = ?`)
    .raw()
  const readText = createTextReader(client)
  /** By what they were made of: to make them takes longer than to compare them. */
  const made = new Map<string, Names>()
  const namesOf = (fileName: string, title: string): Names =>
    made.getOrInsertComputed(`${fileName}\n${title}`, () => toNames(fileName, title))

  return (number, document, text) => {
    const own = namesOf(document.fileName, document.title)
    const one = toVersioned(document, own, () => text)
    const found: FoundVersions = { later: [] }
    for (const [other, fileName, title] of selectNames.all(number) as [number, string, string][]) {
      const names = namesOf(fileName, title)
      if (names.stem !== own.stem && names.title !== own.title) continue
      const stored = toStoredDocument(byNumber.get(other) as unknown[])
      const source = findSameDocument(
        one,
        toVersioned(stored, names, () => readText(other)),
      )
      if (source === undefined) continue
      if (other < number) found.first ??= { id: stored.versionOf ?? stored.id, source }
      else if (stored.versionOf === undefined && stored.sources.versionOf !== 'person') {
        found.later.push({ ...stored, sources: { ...stored.sources, versionOf: source } })
      }
    }
    return found
  }
}

const toVersioned = (
  { counterparty, version, signedOn }: StoredDocument,
  names: Names,
  readText: () => string,
): Versioned => ({
  names,
  counterpartyName: counterparty && normalizeCompanyName(counterparty),
  version,
  signedOn,
  readText,
})
