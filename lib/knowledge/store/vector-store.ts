import type { Database, Statement } from 'better-sqlite3'
import { findVectorExtension } from '../vectors/find-extension.ts'
import { quantize } from '../vectors/quantize.ts'
import type { VectorSpace } from '../vectors/text-embedder.ts'
import { fromPieces, toPieceId } from './text-pieces.ts'

/**
 * Vectors that lie together: a chunk is read as a whole, and takes its room also when it is empty; a collection has a few
 * hundred passages, or some ten thousand.
 */
const CHUNK_SIZE = 256

/** A passage, as the model reads it. */
export interface PassageText {
  id: number
  text: string
}

/** The vectors of one collection's passages. Each method is one transaction. */
export interface VectorStore {
  /** Makes it the store of this space: where it was that of another, all its vectors go. */
  use: (space: VectorSpace) => void
  /** Passages of a document that have no vector, the first ones; each with what it is part of in front. */
  missing: (document: number, limit: number) => PassageText[]
  /** @param title - as in `finish` @returns whether the document is still there, and called that */
  write: (document: number, vectors: ReadonlyMap<number, Float32Array>, title: string) => boolean
  /** A document has all its vectors, or has to do without. @param title - with which they were made */
  finish: (document: number, title: string) => void
  /** Within a transaction of the caller's. */
  remove: (document: number) => void
}

/** @returns undefined where sqlite-vec does not run on this machine */
export function openVectorStore(client: Database): VectorStore | undefined {
  const extension = findVectorExtension()
  if (extension === undefined) return undefined
  client.loadExtension(extension)
  const selectSpace = client.prepare('SELECT model, dimensions FROM vector_spaces')
  const exists = client
    .prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'passage_vectors'`)
    .pluck()
  const selectPieces = client
    .prepare('SELECT content FROM text_pieces WHERE id BETWEEN ? AND ? ORDER BY id')
    .pluck()
  const isThere = client
    .prepare(
      `SELECT 1 FROM passages JOIN documents ON documents.number = passages.document
       WHERE passages.id = ? AND documents.number = ? AND documents.title = ?`,
    )
    .pluck()
  const setEmbedded = client.prepare(
    `UPDATE documents SET embedded_by = (SELECT model FROM vector_spaces) WHERE number = ? AND title = ?`,
  )
  const complete = client.prepare(
    `UPDATE vector_spaces SET is_complete = 1 WHERE is_complete = 0 AND NOT EXISTS (
       SELECT 1 FROM documents WHERE status = 'ready' AND embedded_by <> vector_spaces.model)`,
  )
  let statements: { missing: Statement; insert: Statement; remove: Statement } | undefined

  const prepare = (): NonNullable<typeof statements> => ({
    missing: client.prepare(
      `SELECT passages.id, passages.start, passages.end, documents.title || clauses.breadcrumb AS head
       FROM passages
       JOIN documents ON documents.number = passages.document
       JOIN clauses ON clauses.document = passages.document AND clauses.ordinal = passages.clause
       WHERE passages.document = ? AND passages.id NOT IN (SELECT rowid FROM passage_vectors_rowids)
       ORDER BY passages.id LIMIT ?`,
    ),
    insert: client.prepare('INSERT INTO passage_vectors (rowid, vector) VALUES (?, vec_int8(?))'),
    remove: client.prepare(
      `DELETE FROM passage_vectors WHERE rowid IN (
         SELECT rowid FROM passage_vectors_rowids
         WHERE rowid IN (SELECT id FROM passages WHERE document = ?))`,
    ),
  })
  const prepared = (): NonNullable<typeof statements> => (statements ??= prepare())

  return {
    use: client.transaction(({ model, dimensions }: VectorSpace) => {
      const known = selectSpace.get() as VectorSpace | undefined
      if (known?.model === model) {
        complete.run()
        return
      }
      statements = undefined
      client.exec('DROP TABLE IF EXISTS passage_vectors')
      client.exec(
        `CREATE VIRTUAL TABLE passage_vectors USING vec0(
           vector int8[${dimensions}] distance_metric=cosine, chunk_size=${CHUNK_SIZE})`,
      )
      client.exec(`DELETE FROM vector_spaces; UPDATE documents SET embedded_by = ''`)
      client
        .prepare('INSERT INTO vector_spaces (model, dimensions) VALUES (?, ?)')
        .run(model, dimensions)
      complete.run()
    }).immediate,
    missing: (document, limit) =>
      (
        prepared().missing.all(document, limit) as {
          id: number
          start: number
          end: number
          head: string
        }[]
      ).map(({ id, start, end, head }) => {
        const pieces = selectPieces.all(toPieceId(document, start), toPieceId(document, end - 1))
        return { id, text: `${head}\n${fromPieces(pieces as Buffer[], { start, end }).trim()}` }
      }),
    write: client.transaction(
      (document: number, vectors: ReadonlyMap<number, Float32Array>, title: string) => {
        for (const [id, vector] of vectors) {
          if (isThere.get(id, document, title) === undefined) return false
          // A number would be a REAL, which is no rowid.
          prepared().insert.run(BigInt(id), quantize(vector))
        }
        return true
      },
    ).immediate,
    finish: client.transaction((document: number, title: string) => {
      setEmbedded.run(document, title)
      complete.run()
    }).immediate,
    remove: (document) => {
      if (exists.get() !== undefined) prepared().remove.run(document)
    },
  }
}
