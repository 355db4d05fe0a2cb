import { normalizeVersion } from '../recognise/version.ts'
import type { DayRange, DocumentFilter } from '../search.ts'
import { METADATA_COLUMNS } from '../store/document-row.ts'
import { filterCompany } from './filter-company.ts'
import type { IndexQuery } from './read-index.ts'

/** A condition on the row `documents` of a query. */
export interface Condition {
  sql: string
  params: string[]
}

/** Documents that are still to be read: nothing but what was given with them is known. */
export const COUNT_UNREAD: IndexQuery = {
  sql: `SELECT count(*) FROM documents WHERE status = 'queued'`,
  params: [],
}

/** Days stand as people write them: the form sorts by time. */
const FIRST_DAY = '0000-00-00'
const LAST_DAY = '9999-99-99'
const DAYS = ['sentOn', 'signedOn', 'validFrom', 'validUntil'] as const

/** Which documents a filter leaves; of those that cannot be found, none. */
export function filterDocuments(filter: DocumentFilter = {}): Condition {
  const { version = 'newest' } = filter
  const all = (table: string): Condition =>
    join([{ sql: `${table}.status = 'ready'`, params: [] }, ...listConditions(filter, table)])
  const conditions = [all('documents')]
  if (version === 'newest') {
    const later = all('later')
    conditions.push(
      isPlain(filter)
        ? { sql: 'documents.is_superseded = 0', params: [] }
        : {
            sql: `NOT EXISTS (SELECT 1 FROM documents AS later WHERE later.family = documents.family
              AND later.version_order > documents.version_order AND ${later.sql})`,
            params: later.params,
          },
    )
  } else if (version !== 'all') {
    const params = [version, normalizeVersion(version)]
    conditions.push({ sql: 'documents.version IN (?, ?)', params })
  }
  return join(conditions)
}

/** Whether it leaves the newest version of every document. */
export const isPlain = ({ version = 'newest', ...filter }: DocumentFilter = {}): boolean =>
  version === 'newest' && Object.values(filter).every((value) => value === undefined)

function listConditions(filter: DocumentFilter, table: string): Condition[] {
  const { documents, kind, counterparty, language } = filter
  return [
    documents && {
      sql: `${table}.id IN (SELECT value FROM json_each(?))`,
      params: [JSON.stringify(documents)],
    },
    kind && { sql: `${table}.kind = ?`, params: [kind] },
    language && { sql: `${table}.language = ?`, params: [language] },
    filterCompany(counterparty ?? '', table),
    ...DAYS.map((name) => {
      const range = filter[name]
      return range && isWithin(`${table}.${METADATA_COLUMNS[name]}`, range)
    }),
  ].filter((condition) => typeof condition === 'object')
}

const isWithin = (column: string, { from = FIRST_DAY, to = LAST_DAY }: DayRange): Condition => ({
  sql: `${column} BETWEEN ? AND ?`,
  params: [from, to],
})

const join = (conditions: readonly Condition[]): Condition => ({
  sql: conditions.map(({ sql }) => sql).join(' AND '),
  params: conditions.flatMap(({ params }) => params),
})
