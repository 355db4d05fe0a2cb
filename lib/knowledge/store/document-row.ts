import type { ErrorCode } from '../../base/index.ts'
import type { DocumentMetadata, StoredDocument } from '../metadata.ts'

/** Where each value of the metadata is kept. */
export const METADATA_COLUMNS = {
  title: 'title',
  language: 'language',
  kind: 'kind',
  counterparty: 'counterparty',
  signedOn: 'signed_on',
  sentOn: 'sent_on',
  validFrom: 'valid_from',
  validUntil: 'valid_until',
  version: 'version',
  versionOf: 'version_of',
} as const satisfies Record<keyof DocumentMetadata, string>

export const METADATA_NAMES = Object.keys(METADATA_COLUMNS) as (keyof DocumentMetadata)[]

/** Where the rest of what is told of a document is kept. */
const COLUMNS = {
  id: 'id',
  status: 'status',
  fileName: 'file_name',
  sha256: 'sha256',
  bytes: 'bytes',
  addedAtMs: 'added_at_ms',
  errorCode: 'error_code',
  errorDetail: 'error_detail',
  format: 'format',
  pages: 'pages',
  textLength: 'text_length',
  flags: 'flags',
  characters: 'characters',
  sources: 'sources',
} as const

const NAMES = [...Object.keys(COLUMNS), ...METADATA_NAMES]
/** Columns whose values are JSON. */
const JSON_NAMES = new Set(['flags', 'characters', 'sources'])

/** What to select of `documents`, under that name, for `toStoredDocument`. */
export const selectDocument = (table: string): string =>
  [...Object.values(COLUMNS), ...Object.values(METADATA_COLUMNS)]
    .map((column) => `${table}.${column}`)
    .join(', ')

/** How many columns that are. */
export const DOCUMENT_COLUMN_COUNT = NAMES.length

/** A row of `selectDocument`, as people and functions get it: what is not known is not there. */
export function toStoredDocument(row: readonly unknown[]): StoredDocument {
  const { addedAtMs, errorCode, errorDetail, ...known } = Object.fromEntries(
    NAMES.flatMap((name, index) => {
      const value = row[index]
      if (value === null) return []
      return [[name, JSON_NAMES.has(name) ? JSON.parse(value as string) : value]]
    }),
  ) as Record<string, unknown> & { addedAtMs: number; errorCode?: string; errorDetail?: string }
  return {
    ...known,
    addedAt: new Date(addedAtMs).toISOString(),
    ...(errorCode !== undefined && {
      error: { code: errorCode as ErrorCode, detail: errorDetail ?? '' },
    }),
  } as unknown as StoredDocument
}
