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

type NamesRow = [number: number, fileName: string, title: string, counterpartyName: string | null]

/** The other versions of a document. */
export interface FoundVersions {
  /** The first one of those that came before it. */
  first?: { id: string; source: MetadataSource }
  /** Those that came after it, were read before it, and are no version of anything yet. */
  later: StoredDocument[]
}

/** Texts that are compared for one document: of those of its file's name, then of those of its title, the newest. */
const MAX_COMPARED = 50

/** Finds the versions of a document among all that can be found; the names of all others are compared, few texts are. */
export function createVersionFinder(
  client: Database,
): (number: number, document: StoredDocument, text: string) => FoundVersions {
  const selectNames = client
    .prepare(
      `SELECT number, file_name, title, counterparty_name FROM documents WHERE status = 'ready' AND number <> ? ORDER BY number DESC`,
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

  /** Those whose names are alike and whose party may be the same: by their files' names before by their titles. */
  const listAlike = (
    number: number,
    own: Names,
    party: string | undefined,
  ): { number: number; names: Names }[] => {
    const others = (selectNames.all(number) as NamesRow[])
      .filter(([, , , otherParty]) => !party || !otherParty || otherParty === party)
      .map(([other, fileName, title]) => ({ number: other, names: namesOf(fileName, title) }))
    return [
      ...others.filter(({ names }) => names.stem === own.stem),
      ...others.filter(({ names }) => names.stem !== own.stem && names.title === own.title),
    ]
  }

  return (number, document, text) => {
    const own = namesOf(document.fileName, document.title)
    const one = toVersioned(document, own, () => text)
    const found: FoundVersions = { later: [] }
    let firstNumber = Infinity
    let compared = 0
    const readCounted = (other: number): string => {
      compared += 1
      return readText(other)
    }
    for (const { number: other, names } of listAlike(number, own, one.counterpartyName)) {
      if (compared >= MAX_COMPARED) break
      const stored = toStoredDocument(byNumber.get(other) as unknown[])
      const source = findSameDocument(
        one,
        toVersioned(stored, names, () => readCounted(other)),
      )
      if (source === undefined) continue
      if (other < number) {
        if (other < firstNumber) found.first = { id: stored.versionOf ?? stored.id, source }
        firstNumber = Math.min(firstNumber, other)
      } else if (stored.versionOf === undefined && stored.sources.versionOf !== 'person') {
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
