import { fromPieces, toPieceId, MAX_PIECES, PIECE_LENGTH } from '../store/text-pieces.ts'
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

/** The same of passages, by their ids: rows of a passage and a piece. */
export const queryTexts = (passages: readonly number[]): IndexQuery => ({
  sql: `
    SELECT passages.id, text_pieces.content FROM passages
    JOIN text_pieces ON text_pieces.id BETWEEN passages.document * ${MAX_PIECES} + passages.start / ${PIECE_LENGTH}
      AND passages.document * ${MAX_PIECES} + max(passages.start, passages.end - 1) / ${PIECE_LENGTH}
    WHERE passages.id IN (SELECT value FROM json_each(?))
    ORDER BY passages.id, text_pieces.id`,
  params: [JSON.stringify(passages)],
})

/** The text of the range, from the rows of its query. */
export const readText = (
  rows: readonly unknown[][],
  range: Pick<DocumentRange, 'start' | 'end'> & Partial<DocumentRange>,
): string =>
  fromPieces(
    rows.map(([content]) => content as Uint8Array),
    range,
  )
