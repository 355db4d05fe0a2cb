import { OnboxError } from '../../base/index.ts'
import type { Clause } from '../clause.ts'
import type { DocumentTree, StoredDocument } from '../metadata.ts'
import type { DocumentFilter, DocumentPage, PageQuery, ReadText, TextRange } from '../search.ts'
import { DOCUMENT_COLUMN_COUNT, selectDocument, toStoredDocument } from '../store/document-row.ts'
import { COUNT_UNREAD, filterDocuments } from './filter-documents.ts'
import { MAX_PIECES, toPieceId } from '../store/text-pieces.ts'
import type { IndexQuery, ReadContext, ReadIndex } from './read-index.ts'
import { readText } from './read-text.ts'

/** Documents of one list. */
export const MAX_LISTED = 1_000
/** Of one reading, in UTF-16 code units: what a call of a function can carry. */
export const MAX_READ_LENGTH = 400_000

/**
 * The documents that a filter leaves, the newest first; without one all of them, also those that cannot be found. A cursor is
 * the number of the last one of the page before: what is added or removed meanwhile moves none of the others.
 *
 * @throws {OnboxError} `BODY_INVALID` for a cursor that no page gave
 */
export async function listDocuments(
  read: ReadIndex,
  { filter, limit = MAX_LISTED, cursor }: PageQuery & { filter?: DocumentFilter | undefined },
  context: ReadContext,
): Promise<DocumentPage> {
  if (cursor !== undefined && !CURSOR.test(cursor)) {
    throw new OnboxError(
      'BODY_INVALID',
      `Cannot go on from cursor "${cursor}": it is none; send \`next\` of the page before`,
    )
  }
  const { sql, params } = filter ? filterDocuments(filter) : { sql: '1', params: [] }
  const most = Math.min(limit, MAX_LISTED)
  const [rows = [], [[total = 0] = []] = [], [[unread = 0] = []] = []] = await read(
    [
      {
        sql: `SELECT ${selectDocument('documents')}, number FROM documents WHERE ${sql} AND number < ?
          ORDER BY number DESC LIMIT ?`,
        params: [...params, cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor), most + 1], // prettier-ignore
      },
      { sql: `SELECT count(*) FROM documents WHERE ${sql}`, params },
      COUNT_UNREAD,
    ],
    context,
  )
  const documents = rows.slice(0, most).map(toStoredDocument)
  const last = rows[most - 1]?.[DOCUMENT_COLUMN_COUNT]
  return {
    documents,
    total: Number(total),
    unread: Number(unread),
    ...(rows.length > most && { next: String(last) }),
  }
}

const CURSOR = /^\d{1,15}$/

/** Clauses of one read: what a data process answers at once is bounded, in rows and in bytes. */
const PAGE_LENGTH = 2_000

/**
 * A document with its clauses, all as they are at one moment, however many they are.
 *
 * @throws {OnboxError} `DOCUMENT_NOT_FOUND`
 */
export async function readDocument(
  read: ReadIndex,
  id: string,
  context: ReadContext,
): Promise<DocumentTree> {
  let clauses: Clause[] = []
  let before: string | undefined
  for (;;) {
    const [[row] = [], page = []] = await read(
      [
        queryDocument(id),
        {
          sql: `${selectClauses('(SELECT number FROM documents WHERE id = ?) AND ordinal >= ?')} LIMIT ${PAGE_LENGTH}`,
          params: [id, clauses.length],
        },
      ],
      context,
    )
    if (row === undefined) throw notFound(id)
    const now = JSON.stringify(row)
    const isAsBefore = before === undefined || before === now
    before = now
    if (!isAsBefore && clauses.length > 0) {
      // It was read anew meanwhile: so are its clauses.
      clauses = []
      continue
    }
    const document = toStoredDocument(row)
    clauses.push(...page.map((columns) => toClause(columns, document.title)))
    if (page.length < PAGE_LENGTH) return { ...document, clauses }
  }
}

/** What is known of a document. @throws {OnboxError} `DOCUMENT_NOT_FOUND` */
export async function readStored(
  read: ReadIndex,
  id: string,
  context: ReadContext,
): Promise<StoredDocument> {
  const [[row] = []] = await read([queryDocument(id)], context)
  if (row === undefined) throw notFound(id)
  return toStoredDocument(row)
}

const queryDocument = (id: string): IndexQuery => ({
  sql: `SELECT ${selectDocument('documents')}, indexed_by FROM documents WHERE id = ?`,
  params: [id],
})

/**
 * The text from `start` to `end`, exactly; by default all of it.
 *
 * @throws {OnboxError} `DOCUMENT_NOT_FOUND`, `BODY_INVALID` for a range that is none or too long
 */
export async function readDocumentText(
  read: ReadIndex,
  id: string,
  { start = 0, end }: TextRange,
  context: ReadContext,
): Promise<ReadText> {
  // No more than may be asked for, whatever is: how long the text is comes with it.
  const most = Math.min(end ?? Infinity, start + MAX_READ_LENGTH)
  const [[row] = [], pieces = []] = await read(
    [
      { sql: 'SELECT text_length FROM documents WHERE id = ?', params: [id] },
      {
        sql: `SELECT content FROM documents JOIN text_pieces
            ON text_pieces.id BETWEEN number * ${MAX_PIECES} + ? AND number * ${MAX_PIECES} + ?
          WHERE documents.id = ? ORDER BY text_pieces.id`,
        params: [toPieceId(0, start), toPieceId(0, Math.max(start, most - 1)), id],
      },
    ],
    context,
  )
  if (row === undefined) throw notFound(id)
  const length = row[0] as number
  const range = { start, end: Math.min(end ?? length, length) }
  if (range.end - start > MAX_READ_LENGTH) {
    throw new OnboxError(
      'BODY_INVALID',
      `Cannot read ${range.end - start} characters at once: at most ${MAX_READ_LENGTH}; read a part, by start and end`,
    )
  }
  if (range.end <= start) return { text: '', start, end: start }
  return { text: readText(pieces, range), ...range }
}

export const notFound = (id: string): OnboxError =>
  new OnboxError(
    'DOCUMENT_NOT_FOUND',
    `Cannot find document "${id}": the collection has none of that id`,
  )

/** The clauses of the document of that number, for `toClause`. */
export const selectClauses = (number: string): string =>
  `SELECT ordinal, parent, level, label, heading, path, breadcrumb, start, body_start, end, subtree_end, page
    FROM clauses WHERE document = ${number} ORDER BY ordinal`

export function toClause(columns: readonly unknown[], title: string): Clause {
  const [ordinal, parent, level, label, heading, path, breadcrumb, start, bodyStart, end, subtreeEnd, page] =
    columns as [number, number | null, Clause['level'], string, string, string, string, number, number, number, number, number | null] // prettier-ignore
  return {
    ordinal,
    parent,
    level,
    label,
    heading,
    path,
    breadcrumb: title + breadcrumb,
    start,
    bodyStart,
    end,
    subtreeEnd,
    ...(page !== null && { page }),
  }
}
