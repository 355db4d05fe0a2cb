import { fromPieces, toPieceId } from '../store/text-pieces.ts'
import type { IndexQuery } from './read-index.ts'

/** A range of a document's text, in UTF-16 code units. */
export interface DocumentRange {
  /** The document's number. */
  document: number
  start: number
  end: number
}

/** Reads what a range's text is made of. */
export const queryText = ({ document, start, end }: DocumentRange): IndexQuery => ({
  sql: 'SELECT content FROM text_pieces WHERE id BETWEEN ? AND ? ORDER BY id',
  params: [toPieceId(document, start), toPieceId(document, Math.max(start, end - 1))],
})

/** The text of the range, from the rows of its query. */
export const readText = (rows: readonly unknown[][], range: DocumentRange): string =>
  fromPieces(
    rows.map(([content]) => content as Uint8Array),
    range,
  )
