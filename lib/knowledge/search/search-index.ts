import type { Hit, SearchQuery, SearchResult } from '../search.ts'
import { DOCUMENT_COLUMN_COUNT, selectDocument, toStoredDocument } from '../store/document-row.ts'
import { tokenize } from '../store/tokenize.ts'
import { createCover } from './cover.ts'
import { COUNT_UNREAD, filterDocuments, isPlain } from './filter-documents.ts'
import { fuseRanks, type Ranked } from './fuse-ranks.ts'
import { MAX_SCORED, planCharacters, planMatch, type MatchPlan } from './plan-match.ts'
import type { IndexQuery, ReadContext, ReadIndex } from './read-index.ts'
import { queryTexts, readText, type DocumentRange } from './read-text.ts'
import { rerank, type RerankOptions } from './rerank.ts'
import { queryPassages, rankPassages, type Candidate } from './search-text.ts'

/** What is looked for, in characters; the rest says nothing more. */
export const MAX_QUERY_LENGTH = 1_000
export const MAX_HITS = 50
const DEFAULT_HITS = 5

/** Finds passages by their meaning; undefined where no vectors can be had now. */
export type SearchVectors = (
  query: SearchQuery,
  context: ReadContext,
) => Promise<Candidate[] | undefined>

/** What a search has beside the words. */
export interface FurtherLegs {
  /** By meaning. */
  searchVectors?: SearchVectors
  /** The model puts the first hits in order. */
  reranking?: RerankOptions | undefined
}

/**
 * Finds the passages that bear on a query, the best first. Each is an exact range of a document's text.
 *
 * @param further - the legs that the collection has beside the one by words
 */
export async function searchIndex(
  read: ReadIndex,
  query: SearchQuery,
  context: ReadContext,
  further: FurtherLegs = {},
): Promise<SearchResult> {
  const { searchVectors = () => Promise.resolve(undefined), reranking } = further
  const text = query.text.slice(0, MAX_QUERY_LENGTH)
  const byMeaning = searchVectors({ ...query, text }, context)
  // Awaited below, unless the leg by words fails first.
  byMeaning.catch(() => {})
  const byWords = await searchWords(read, { ...query, text }, context)
  const vectors = await byMeaning
  const ranked = fuseRanks({ text: byWords.candidates, ...(vectors && { vectors }) })
  const limit = Math.min(query.limit ?? DEFAULT_HITS, MAX_HITS)
  const best = ranked.slice(0, Math.max(limit, reranking?.candidates ?? 0))
  const hits = await readHits(read, text, best, context)
  const judged = reranking && (await rerank(text, hits, reranking, context))
  return {
    hits: (judged ?? hits).slice(0, limit),
    terms: byWords.terms,
    legs: ['text', ...(vectors ? ['vectors' as const] : []), ...(judged ? ['model' as const] : [])],
    documents: byWords.documents,
    unread: byWords.unread,
  }
}

/**
 * In how many passages each term stands: to count all those of a frequent one takes long, so beyond `MAX_SCORED` it is
 * told by how far apart the newest of them lie.
 */
const COUNT_TERMS = `
  SELECT value, (
    SELECT iif(count(*) <= ${MAX_SCORED}, count(*), count(*) * newest / (newest - min(id) + 1))
    FROM (
      SELECT rowid AS id FROM passage_words
      WHERE passage_words MATCH '"' || replace(value, '"', '""') || '"'
      ORDER BY rowid DESC LIMIT ${MAX_SCORED + 1}
    ))
  FROM json_each(?), (SELECT max(id) AS newest FROM passages)
  WHERE NOT EXISTS (SELECT 1 FROM common_words WHERE term = value)`

/** The leg by words. */
async function searchWords(
  read: ReadIndex,
  { text, filter, limit = DEFAULT_HITS }: SearchQuery,
  context: ReadContext,
): Promise<{ candidates: Candidate[] } & Pick<SearchResult, 'terms' | 'documents' | 'unread'>> {
  const runs = tokenize(text)
  const condition = filterDocuments(filter)
  const tokens = [...new Set(runs.flatMap(({ tokens }) => tokens))]
  const [
    counts = [],
    common = [],
    [[passages = 0] = []] = [],
    [[documents = 0] = []] = [],
    old = [],
    [[unread = 0] = []] = [],
  ] = await read(
    [
      {
        sql: COUNT_TERMS,
        params: [JSON.stringify(tokens)],
      },
      {
        // Crossed, since SQLite would rather read all of the words.
        sql: `SELECT term, max(1, share * (SELECT max(id) FROM passages))
          FROM json_each(?) CROSS JOIN common_words ON term = value`,
        params: [JSON.stringify(tokens)],
      },
      { sql: 'SELECT max(id) FROM passages', params: [] },
      {
        sql: `SELECT count(*) FROM documents WHERE ${condition.sql}`,
        params: condition.params,
      },
      { sql: 'SELECT 1 FROM documents WHERE is_superseded = 1 LIMIT 1', params: [] },
      COUNT_UNREAD,
    ],
    context,
  )
  const plan = planMatch(
    runs,
    new Map([...counts, ...common] as [string, number][]),
    Number(passages),
  )
  const isAll = isPlain(filter) && old.length === 0
  const find = async ({ queries: planned }: MatchPlan): Promise<Candidate[]> => {
    // Of what a filter leaves, the newest may be old.
    const isOfAll = isPlain(filter)
    const queries = planned.map((parts) =>
      queryPassages(
        isOfAll ? parts : parts.map((part) => ({ ...part, after: 0 })),
        isAll ? undefined : condition,
      ),
    )
    return rankPassages(text, queries.length === 0 ? [] : await read(queries, context))
  }
  const best = await find(plan)
  const byCharacters = planCharacters(runs)
  const isAllThereIs = byCharacters.queries[0]?.[0]?.expression === plan.queries[0]?.[0]?.expression
  const isEnough = isAllThereIs || best.length >= Math.min(limit, DEFAULT_HITS)
  return {
    candidates: isEnough ? best : append(best, await find(byCharacters)),
    terms: plan.terms,
    documents: Number(documents),
    unread: Number(unread),
  }
}

/** Those of the second list that are not in the first, behind all of it. */
function append(first: readonly Candidate[], second: readonly Candidate[]): Candidate[] {
  const known = new Set(first.map(({ passage }) => passage))
  const worst = first.at(-1)?.score ?? Infinity
  const best = second[0]?.score ?? 0
  const scale = Math.min(1, worst / (2 * best))
  return [
    ...first,
    ...second
      .filter(({ passage }) => !known.has(passage))
      .map((one) => ({ ...one, score: one.score * scale })),
  ]
}

/** Of `readHits`, behind the document's. */
type PassageColumns = [
  number: number, start: number, end: number, bodyStart: number, path: string, heading: string, breadcrumb: string,
  page: number | null,
] // prettier-ignore

async function readHits(
  read: ReadIndex,
  asked: string,
  ranked: readonly Ranked[],
  context: ReadContext,
): Promise<Hit[]> {
  if (ranked.length === 0) return []
  const passages = ranked.map(({ passage }) => passage)
  const [rows = [], pieces = []] = await read([queryHits(passages), queryTexts(passages)], context)
  const textsOf = Map.groupBy(pieces, ([passage]) => passage as number)
  const byPassage = new Map(rows.map((row) => [row[0] as number, row.slice(1)]))
  // One that was removed since it was found is no hit, nor is what took its place.
  const found = ranked.flatMap((one) => {
    const row = byPassage.get(one.passage)
    if (row === undefined) return []
    const columns = row.slice(DOCUMENT_COLUMN_COUNT) as PassageColumns
    const [document, start, end, bodyStart, path, heading, breadcrumb, page] = columns
    if (document !== one.document) return []
    const stored = toStoredDocument(row)
    const range: DocumentRange = { document, start, end }
    return {
      ...one,
      stored,
      range,
      bodyStart: Math.min(Math.max(start, bodyStart), end),
      path,
      heading,
      breadcrumb: stored.title + breadcrumb,
      page,
    }
  })
  const cover = createCover(asked)
  return found.map(({ stored, range, page, ...one }) => {
    const { passage, path, heading, breadcrumb, bodyStart, score, legs, scores } = one
    const contents = textsOf.get(passage)?.map(([_passage, content]) => [content])
    const text = readText(contents ?? [], range)
    return {
      document: stored,
      path,
      heading,
      breadcrumb,
      text,
      start: range.start,
      end: range.end,
      bodyStart,
      ...(page !== null && { page }),
      coverage: cover({ path, heading, breadcrumb, text }),
      score,
      legs,
      scores,
    }
  })
}

const queryHits = (passages: readonly number[]): IndexQuery => ({
  sql: `
    SELECT passages.id, ${selectDocument('documents')}, documents.number, passages.start, passages.end,
      clauses.body_start, clauses.path, clauses.heading, clauses.breadcrumb, clauses.page
    FROM passages
    JOIN documents ON documents.number = passages.document
    JOIN clauses ON clauses.document = passages.document AND clauses.ordinal = passages.clause
    WHERE passages.id IN (SELECT value FROM json_each(?))`,
  params: [JSON.stringify(passages)],
})
