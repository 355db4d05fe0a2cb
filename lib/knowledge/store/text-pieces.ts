import type { Database } from 'better-sqlite3'

/** Length of a piece, in UTF-16 code units: three of them fill a page of SQLite's. */
export const PIECE_LENGTH = 640
/** Pieces that one document may have: their ids lie side by side. */
export const MAX_PIECES = 2 ** 20

/** A part of a document's text as it is stored: always a whole number of UTF-16 code units. */
export interface TextPiece {
  id: number
  content: Buffer
}

/** The pieces of a text, in order. */
export function toPieces(document: number, text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  for (let start = 0; start < text.length; start += PIECE_LENGTH) {
    const content = Buffer.from(text.slice(start, start + PIECE_LENGTH), 'utf16le')
    pieces.push({ id: toPieceId(document, start), content })
  }
  return pieces
}

/** The id of the piece in which the code unit at `offset` lies. */
export const toPieceId = (document: number, offset: number): number =>
  document * MAX_PIECES + Math.floor(offset / PIECE_LENGTH)

/** `text.slice(start, end)`, from the contents of the pieces from that of `start` to that of `end - 1`. */
export function fromPieces(
  contents: readonly Uint8Array[],
  { start, end }: { start: number; end: number },
): string {
  const first = start - (start % PIECE_LENGTH)
  return Buffer.concat(contents)
    .toString('utf16le')
    .slice(start - first, end - first)
}

/** Reads the whole text of a document, by its number. */
export function createTextReader(client: Database): (document: number) => string {
  const select = client
    .prepare('SELECT content FROM text_pieces WHERE id >= ? AND id < ? ORDER BY id')
    .pluck()
  return (document) => {
    const contents = select.all(toPieceId(document, 0), toPieceId(document + 1, 0)) as Buffer[]
    return Buffer.concat(contents).toString('utf16le')
  }
}
