import { join } from 'node:path'
import Database from 'better-sqlite3'

/** A document's text, read from the file of its collection by plain SQL: what citations of it have to stand in. */
export function readStoredText(dataDir: string, collection: string, id: string): string {
  const path = join(dataDir, 'data/collections', collection, 'index.db')
  const client = new Database(path, { readonly: true })
  try {
    const pieces = client
      .prepare(
        `SELECT content FROM text_pieces WHERE id / 1048576 = (SELECT number FROM documents WHERE id = ?) ORDER BY id`,
      )
      .pluck()
      .all(id)
    return Buffer.concat(pieces as Buffer[]).toString('utf16le')
  } finally {
    client.close()
  }
}
