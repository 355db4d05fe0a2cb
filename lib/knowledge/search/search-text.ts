import { readAskedWords } from './asked-words.ts'
import type { Condition } from './filter-documents.ts'
import type { IndexQuery } from './read-index.ts'
import { MAX_SCORED, type PassageQuery } from './plan-match.ts'

/** Passages of one expression that are looked at more closely. */
const MAX_CANDIDATES = 60
/** Of `bm25`: a word in the title, in the headings above, in the text. */
const WEIGHTS = '2, 4, 1'
/** What a title that is named whole adds to a passage's score, as a share of it; and a heading. */
const TITLE_BONUS = 1
const HEADING_BONUS = 0.2

/** A passage that was found, before its words are read. */
export interface Candidate {
  passage: number
  /** The number of its document. That of a passage may be given again once it is removed, and a document's never is. */
  document: number
  score: number
}

/** The best passages of one query. */
export function queryPassages(parts: PassageQuery, condition: Condition | undefined): IndexQuery {
  const isLeft = condition
    ? `AND (SELECT document FROM passages WHERE id = passage_words.rowid) IN (SELECT number FROM documents WHERE ${condition.sql})`
    : ''
  const rest = condition?.params ?? []
  const chosen = parts.map(
    ({ score }) => `
    SELECT * FROM (
      SELECT rowid AS id, ${score === undefined ? `-bm25(passage_words, ${WEIGHTS})` : '?'} AS score FROM passage_words
      WHERE passage_words MATCH ? AND rowid > ? ${isLeft}
      ORDER BY rowid DESC LIMIT ${MAX_SCORED}
    )`,
  )
  return {
    sql: `
      SELECT found.id, passages.document, found.score, documents.title, clauses.heading
      FROM (
        SELECT id, sum(score) AS score FROM (${chosen.join(' UNION ALL ')})
        GROUP BY id ORDER BY score DESC, id DESC LIMIT ${MAX_CANDIDATES}
      ) AS found
      JOIN passages ON passages.id = found.id
      JOIN documents ON documents.number = passages.document
      JOIN clauses ON clauses.document = passages.document AND clauses.ordinal = passages.clause`,
    params: parts.flatMap(({ expression, score, after = 0 }) => [
      ...(score === undefined ? [] : [score]),
      expression,
      after,
      ...rest,
    ]),
  }
}

/**
 * The candidates of all expressions, the best first. A document that the question calls by its title comes before those
 * that only say the same.
 */
export function rankPassages(text: string, results: readonly unknown[][][]): Candidate[] {
  const asked = readAskedWords(text)
  const covers = new Map<string, number>()
  const cover = (name: string): number => {
    const known = covers.get(name)
    if (known !== undefined) return known
    const share = asked.in(name).share()
    covers.set(name, share)
    return share
  }
  const found = new Map<number, Candidate>()
  for (const [passage, document, score, title, heading] of results.flat() as [
    number,
    number,
    number,
    string,
    string,
  ][]) {
    const bonus = TITLE_BONUS * cover(title) + HEADING_BONUS * cover(heading)
    const known = found.get(passage)?.score ?? 0
    found.set(passage, { passage, document, score: Math.max(known, score * (1 + bonus)) })
  }
  return [...found.values()].toSorted((one, other) => other.score - one.score)
}
