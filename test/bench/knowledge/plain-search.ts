import Database from 'better-sqlite3'
import { join } from 'node:path'
import { normalizeCompanyName } from '../../../db/contracts/company-name.ts'
import { fromPieces, toPieceId } from '../../../lib/knowledge/store/text-pieces.ts'
import type { GoldenQuestion, Place } from './golden-questions.ts'

/** Fewer characters are no token of it. */
const TRIGRAM = 3

interface Row extends Place {
  id: number
  document: number
  start: number
  end: number
  counterparty: string
}

/** What FTS5 finds by itself: the passages of a collection with one of its own tokenizers, and what is asked as it is. */
export function createPlainSearch(
  folder: string,
  tokenizer: 'unicode61' | 'trigram',
): (question: GoldenQuestion, hits: number) => Place[] {
  const index = new Database(join(folder, 'index.db'), { readonly: true })
  const rows = index
    .prepare(
      `SELECT passages.id, passages.document, passages.start, passages.end, documents.title,
         documents.title || clauses.breadcrumb AS breadcrumb, coalesce(documents.counterparty_name, '') AS counterparty
       FROM passages
       JOIN documents ON documents.number = passages.document
       JOIN clauses ON clauses.document = passages.document AND clauses.ordinal = passages.clause
       WHERE documents.is_superseded = 0`,
    )
    .all() as Row[]
  const pieces = index
    .prepare('SELECT content FROM text_pieces WHERE id BETWEEN ? AND ? ORDER BY id')
    .pluck()
  const database = new Database(':memory:')
  database.exec(`CREATE VIRTUAL TABLE words USING fts5(head, body, tokenize = '${tokenizer}')`)
  const insert = database.prepare('INSERT INTO words (rowid, head, body) VALUES (?, ?, ?)')
  for (const { id, document, start, end, breadcrumb } of rows) {
    const contents = pieces.all(toPieceId(document, start), toPieceId(document, end - 1))
    insert.run(id, breadcrumb, fromPieces(contents as Buffer[], { start, end }))
  }
  index.close()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const match = database
    .prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY bm25(words, 2, 1)')
    .pluck()
  return ({ text, counterparty }, hits) => {
    const terms = tokenizer === 'trigram' ? toTrigrams(text) : (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    if (terms.length === 0) return []
    const expression = terms.map((term) => `"${term}"`).join(' OR ')
    const company = normalizeCompanyName(counterparty)
    return (match.all(expression) as number[])
      .flatMap((id) => byId.get(id) ?? [])
      .filter((row) => row.counterparty.includes(company))
      .slice(0, hits)
  }
}

const toTrigrams = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => {
    const characters = Array.from(word)
    return characters.slice(TRIGRAM - 1).map((_, at) => characters.slice(at, at + TRIGRAM).join(''))
  })
