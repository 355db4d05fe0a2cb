import type { Database } from 'better-sqlite3'
import type { Clause } from '../clause.ts'
import type { ParsedDocument } from '../parsed-document.ts'
import type { Passage } from '../segment/passages.ts'
import { fromPieces, toPieceId, toPieces } from './text-pieces.ts'
import { toIndexed } from './tokenize.ts'

/** A word that stands in more passages is common: to count it anew for each search takes too long. */
const COMMON_PASSAGES = 500
/** In fewer passages, counting takes no time. */
const MIN_PASSAGES = 1_000

/** What became of a document's bytes. */
export interface DocumentContent {
  parsed: Pick<ParsedDocument, 'format' | 'pages' | 'text' | 'flags' | 'characters'>
  clauses: readonly Clause[]
  /** A partition of the text. */
  passages: readonly Passage[]
}

/** Writes of what one document consists of, within a transaction of the caller's. */
export interface ContentWriter {
  /** In place of what was there. */
  write: (document: number, content: DocumentContent) => void
  /** Indexes its words anew, after its title or counterparty has changed. */
  writeWords: (document: number) => void
  remove: (document: number) => void
}

interface PassageRow {
  id: number
  start: number
  end: number
  path: string
  breadcrumb: string
}

/** @param dropVectors - of a document's passages, within the same transaction */
export function createContentWriter(
  client: Database,
  dropVectors: (document: number) => void,
): ContentWriter {
  const insertPiece = client.prepare('INSERT INTO text_pieces (id, content) VALUES (?, ?)')
  const selectPieces = client
    .prepare('SELECT content FROM text_pieces WHERE id BETWEEN ? AND ? ORDER BY id')
    .pluck()
  const insertClause = client.prepare(
    `INSERT INTO clauses (document, ordinal, parent, level, label, heading, path, breadcrumb, start, body_start, end, subtree_end, page)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const lastPassage = client.prepare('SELECT coalesce(max(id), 0) FROM passages').pluck()
  const insertPassage = client.prepare(
    'INSERT INTO passages (id, document, clause, start, end) VALUES (?, ?, ?, ?, ?)',
  )
  const insertWords = client.prepare(
    'INSERT OR REPLACE INTO passage_words (rowid, title, heading, body) VALUES (?, ?, ?, ?)',
  )
  const selectPassages = client.prepare(
    `SELECT passages.id, passages.start, passages.end, path, breadcrumb FROM passages
     JOIN clauses ON clauses.document = passages.document AND clauses.ordinal = passages.clause
     WHERE passages.document = ? ORDER BY passages.id`,
  )
  const selectNames = client.prepare(
    'SELECT title, counterparty, text_length AS textLength FROM documents WHERE number = ?',
  )
  const forgetCommon = client.prepare('DELETE FROM common_words')
  const findCommon = client.prepare(
    `INSERT INTO common_words (term, share)
     SELECT term, CAST(doc AS REAL) / ? FROM word_counts WHERE doc > ${COMMON_PASSAGES}`,
  )
  const dropWords = client.prepare(
    'DELETE FROM passage_words WHERE rowid IN (SELECT id FROM passages WHERE document = ?)',
  )
  const dropPassages = client.prepare('DELETE FROM passages WHERE document = ?')
  const dropClauses = client.prepare('DELETE FROM clauses WHERE document = ?')
  const dropPieces = client.prepare('DELETE FROM text_pieces WHERE id >= ? AND id < ?')

  const remove = (document: number): void => {
    dropVectors(document)
    dropWords.run(document)
    dropPassages.run(document)
    dropClauses.run(document)
    dropPieces.run(toPieceId(document, 0), toPieceId(document + 1, 0))
  }

  const writeWords = (document: number): void => {
    const names = selectNames.get(document) as {
      title: string
      counterparty: string | null
      textLength: number
    }
    const title = toIndexed(`${names.title}\n${names.counterparty ?? ''}`)
    for (const { id, start, end, path, breadcrumb } of selectPassages.all(
      document,
    ) as PassageRow[]) {
      const pieces = selectPieces.all(toPieceId(document, start), toPieceId(document, end - 1))
      const text = fromPieces(pieces as Buffer[], { start, end })
      insertWords.run(id, title, toIndexed(`${path}\n${breadcrumb}`), toIndexed(text))
    }
  }

  /** Anew whenever there are twice as many passages as the last time: it reads all of the index. */
  const refreshCommon = (passages: number): void => {
    const last = client.pragma('user_version', { simple: true }) as number
    if (passages < Math.max(MIN_PASSAGES, 2 * last)) return
    forgetCommon.run()
    findCommon.run(passages)
    client.pragma(`user_version = ${passages}`)
  }

  return {
    remove,
    writeWords,
    write: (document, { parsed: { text }, clauses, passages }) => {
      remove(document)
      for (const { id, content } of toPieces(document, text)) insertPiece.run(id, content)
      const titleLength = clauses[0]?.breadcrumb.length ?? 0
      for (const clause of clauses) {
        const { ordinal, parent, level, label, heading, path } = clause
        // Its title may be changed later.
        const breadcrumb = clause.breadcrumb.slice(titleLength)
        const { start, bodyStart, end, subtreeEnd, page = null } = clause
        insertClause.run(
          document, ordinal, parent, level, label, heading, path, breadcrumb, start, bodyStart, end, subtreeEnd, page,
        ) // prettier-ignore
      }
      let id = lastPassage.get() as number
      for (const { clause, start, end } of passages) {
        id += 1
        insertPassage.run(id, document, clause, start, end)
      }
      writeWords(document)
      refreshCommon(id)
    },
  }
}
