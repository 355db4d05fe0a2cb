import { OnboxError } from '../../base/index.ts'
import type { StoredDocument } from '../metadata.ts'
import {
  MAX_READ_LENGTH,
  notFound,
  readDocument,
  selectClauses,
  toClause,
} from '../search/read-documents.ts'
import type { IndexQuery, ReadContext, ReadIndex } from '../search/read-index.ts'
import { queryText, readText } from '../search/read-text.ts'
import { selectDocument, toStoredDocument } from '../store/document-row.ts'
import type { ComparedDocument, ComparedText, ComparisonQuery } from './comparison.ts'

/** What is compared: a document as it is named, and its text with its clauses. */
export interface ReadDocument {
  document: ComparedDocument
  compared: ComparedText
}

/** Of each document, in one answer of the index; those of a longer one are read page by page. */
const MOST_CLAUSES = 4_000

interface Found {
  number: number
  document: StoredDocument
}

/**
 * Reads two documents, both as they are at one moment.
 *
 * @throws {OnboxError} `DOCUMENT_NOT_FOUND`, `DOCUMENT_TOO_LARGE`
 */
export async function readCompared(
  read: ReadIndex,
  query: ComparisonQuery,
  context: ReadContext,
): Promise<{ before: ReadDocument; after: ReadDocument }> {
  const found = await findBoth(read, query, context)
  const both = [found.before, found.after]
  const rows = await read(
    both.flatMap(({ number, document }): IndexQuery[] => [
      { sql: `${selectClauses('?')} LIMIT ${MOST_CLAUSES}`, params: [number] },
      queryText({ document: number, start: 0, end: document.textLength }),
    ]),
    context,
  )
  const [before, after] = await Promise.all(
    both.map(async ({ number, document }, index): Promise<ReadDocument> => {
      const { id, title, textLength: end } = document
      const [page = [], pieces = []] = rows.slice(2 * index)
      const clauses =
        page.length < MOST_CLAUSES
          ? page.map((columns) => toClause(columns, title))
          : (await readDocument(read, id, context)).clauses
      return {
        document: toCompared(document),
        compared: { text: readText(pieces, { document: number, start: 0, end }), clauses },
      }
    }),
  )
  return { before: before as ReadDocument, after: after as ReadDocument }
}

async function findBoth(
  read: ReadIndex,
  { before, after }: ComparisonQuery,
  context: ReadContext,
): Promise<{ before: Found; after: Found }> {
  const select = `SELECT ${selectDocument('one')}, one.number FROM documents AS one`
  const [[later] = [], [earlier] = []] = await read(
    [
      { sql: `${select} WHERE one.id = ?`, params: [after] },
      before === undefined
        ? {
            sql: `${select} JOIN documents AS later ON later.family = one.family
              WHERE later.id = ? AND one.status = 'ready' AND one.version_order < later.version_order
              ORDER BY one.version_order DESC LIMIT 1`,
            params: [after],
          }
        : { sql: `${select} WHERE one.id = ?`, params: [before] },
    ],
    context,
  )
  if (later === undefined) throw notFound(after)
  if (earlier === undefined) throw before === undefined ? isFirst(after) : notFound(before)
  return { before: toFound(earlier), after: toFound(later) }
}

/** @throws {OnboxError} where it cannot be compared */
function toFound(row: readonly unknown[]): Found {
  const document = toStoredDocument(row)
  const { id, status, textLength } = document
  if (status !== 'ready') {
    throw new OnboxError(
      'DOCUMENT_NOT_FOUND',
      `Cannot compare document "${id}": its text is ${status === 'queued' ? 'not read yet; wait until it can be found' : 'not known, since it could not be read'}`,
    )
  }
  if (textLength > MAX_READ_LENGTH) {
    throw new OnboxError(
      'DOCUMENT_TOO_LARGE',
      `Cannot compare document "${id}": it has ${textLength} characters, and ${MAX_READ_LENGTH} are compared at most; compare its parts as documents of their own`,
    )
  }
  return { number: row.at(-1) as number, document }
}

function toCompared(document: StoredDocument): ComparedDocument {
  const { id, title, fileName, language, kind, counterparty, version, sentOn, signedOn, textLength } = document // prettier-ignore
  return {
    id,
    title,
    fileName,
    ...(language !== undefined && { language }),
    ...(kind !== undefined && { kind }),
    ...(counterparty !== undefined && { counterparty }),
    ...(version !== undefined && { version }),
    ...(sentOn !== undefined && { sentOn }),
    ...(signedOn !== undefined && { signedOn }),
    textLength,
  }
}

const isFirst = (id: string): OnboxError =>
  new OnboxError(
    'DOCUMENT_NOT_FOUND',
    `Cannot compare document "${id}" with the version before it: there is none; name the other document, or say of which document it is a version (versionOf)`,
  )
