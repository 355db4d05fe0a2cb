import type { Database } from 'better-sqlite3'
import { normalizeCompanyName } from '../../../db/contracts/company-name.ts'
import { OnboxError } from '../../base/index.ts'
import type { MetadataChanges, StoredDocument } from '../metadata.ts'
import { normalizeVersion } from '../recognise/version.ts'
import { METADATA_COLUMNS, METADATA_NAMES } from './document-row.ts'
import { toVersionOrder } from './version-order.ts'

/** Writes what is known of documents, and which of them are versions of each other. */
export interface MetadataWriter {
  /** @throws {OnboxError} `BODY_INVALID` where the collection has not what it is a version of */
  write: (document: StoredDocument) => void
  /** What a person says of it. @throws {OnboxError} as `write` */
  change: (document: StoredDocument, changes: MetadataChanges) => void
  /** Of a document that is gone: later versions of it stay versions of each other. */
  leaveFamily: (document: StoredDocument) => void
}

export function createMetadataWriter(client: Database): MetadataWriter {
  const setMetadata = client.prepare(
    `UPDATE documents SET ${Object.values(METADATA_COLUMNS)
      .map((column) => `${column} = ?`)
      .join(', ')}, counterparty_name = ?, sources = ?, family = ?, version_order = ? WHERE id = ?`,
  )
  const familyOf = client.prepare('SELECT family FROM documents WHERE id = ?').pluck()
  const firstOf = client
    .prepare('SELECT id FROM documents WHERE family = ? ORDER BY version_order LIMIT 1')
    .pluck()
  const moveFamily = client.prepare(
    'UPDATE documents SET family = @to, version_of = nullif(@to, id) WHERE family = @from',
  )
  const supersede = client.prepare(
    `UPDATE documents SET is_superseded = EXISTS (
       SELECT 1 FROM documents AS later
       WHERE later.family = documents.family AND later.status = 'ready' AND later.version_order > documents.version_order
     ) WHERE family = ? OR family = ?`,
  )

  const write = (document: StoredDocument): void => {
    const { id, addedAt, counterparty, sources } = document
    const before = familyOf.get(id)
    const versionOf = document.versionOf ? findFirst(document.versionOf) : id
    const values = { ...document, versionOf: versionOf === id ? null : versionOf }
    setMetadata.run(
      ...METADATA_NAMES.map((name) => values[name] ?? null),
      counterparty ? normalizeCompanyName(counterparty) : null,
      JSON.stringify(sources),
      versionOf,
      toVersionOrder(document, Date.parse(addedAt)),
      id,
    )
    // Its own versions are versions of that one too.
    if (versionOf !== id) moveFamily.run({ from: id, to: versionOf })
    supersede.run(versionOf, before)
  }

  const findFirst = (id: string): string => {
    const first = familyOf.get(id) as string | undefined
    if (first !== undefined) return first
    throw new OnboxError(
      'BODY_INVALID',
      `Cannot make it a version of "${id}": the collection has no document of that id`,
    )
  }

  /** Both are versions of one already, and which came first their versions and days tell. */
  const refuseReversal = ({ id, title }: StoredDocument, { versionOf }: MetadataChanges): void => {
    if (!versionOf || versionOf === id || familyOf.get(versionOf) !== id) return
    throw new OnboxError(
      'BODY_INVALID',
      `Cannot make "${title}" a version of "${versionOf}": that one is a version of it; take it from that first (versionOf: null), or give both their version`,
    )
  }

  const change = (document: StoredDocument, changes: MetadataChanges): void => {
    // Every document has a title.
    const given = METADATA_NAMES.filter(
      (name) => changes[name] !== undefined && !(name === 'title' && changes.title === null),
    )
    if (given.length === 0) return
    const sources = { ...document.sources }
    for (const name of given) sources[name] = 'person'
    refuseReversal(document, changes)
    const { version } = changes
    const values = given.map((name) => [name, changes[name] ?? undefined])
    if (version) values.push(['version', normalizeVersion(version)])
    write({ ...document, ...Object.fromEntries(values), sources } as StoredDocument)
  }

  return {
    write,
    change,
    leaveFamily: ({ id, versionOf }) => {
      const to = firstOf.get(id)
      if (to !== undefined) moveFamily.run({ from: id, to })
      supersede.run(versionOf ?? to ?? id, id)
    },
  }
}
