import { OnboxError } from '../../base/index.ts'
import type { SearchQuery } from '../search.ts'
import { embedLong } from '../vectors/embed-long.ts'
import { quantize } from '../vectors/quantize.ts'
import type { TextEmbedder } from '../vectors/text-embedder.ts'
import { filterDocuments, isPlain } from './filter-documents.ts'
import type { ReadContext, ReadIndex } from './read-index.ts'
import type { Candidate } from './search-text.ts'

/** Passages of the leg: those beyond say little of what was asked, and every one takes its time. */
const MAX_CANDIDATES = 50
/** So long a search waits for the vector of its question; then its words have to do. */
const MAX_WAIT_MS = 1_000
/** The leg does without: the model cannot be asked now, or fails for this question. */
const WITHOUT = new Set(['MODEL_UNAVAILABLE', 'MODEL_BUSY', 'MODEL_FAILED', 'PROMPT_TOO_LONG'])

/**
 * Finds passages by their meaning.
 *
 * @returns undefined where no vectors can be had now: the model is not there, does not answer in time, or those of the
 * collection are still being made
 */
export async function searchVectors(
  read: ReadIndex,
  embedder: TextEmbedder,
  { text, filter }: SearchQuery,
  context: ReadContext,
): Promise<Candidate[] | undefined> {
  const { space } = embedder
  if (space === undefined || text.trim() === '') return undefined
  const [[complete] = [], old = []] = await read(
    [
      { sql: 'SELECT 1 FROM vector_spaces WHERE model = ? AND is_complete = 1', params: [space.model] }, // prettier-ignore
      { sql: 'SELECT 1 FROM documents WHERE is_superseded = 1 LIMIT 1', params: [] },
    ],
    context,
  )
  if (complete === undefined) return undefined
  const vector = await embedQuestion(embedder, text, context)
  if (vector === undefined) return undefined
  const condition = filterDocuments(filter)
  const isAll = isPlain(filter) && old.length === 0
  const isLeft = isAll
    ? ''
    : `AND rowid IN (SELECT id FROM passages WHERE document IN (SELECT number FROM documents WHERE ${condition.sql}))`
  const [rows = []] = await read(
    [
      {
        sql: `SELECT found.rowid, passages.document, found.distance FROM (
            SELECT rowid, distance FROM passage_vectors
            WHERE vector MATCH vec_int8(?) AND k = ${MAX_CANDIDATES} ${isLeft} ORDER BY distance
          ) AS found JOIN passages ON passages.id = found.rowid ORDER BY found.distance`,
        params: [quantize(vector), ...(isAll ? [] : condition.params)],
        isOfVectors: true,
      },
    ],
    context,
  )
  return (rows as [number, number, number][]).map(([passage, document, distance]) => ({
    passage,
    document,
    score: 1 - distance,
  }))
}

async function embedQuestion(
  embedder: TextEmbedder,
  text: string,
  { owner, signal }: ReadContext,
): Promise<Float32Array | undefined> {
  const late = AbortSignal.timeout(MAX_WAIT_MS)
  const either = AbortSignal.any([signal, late])
  try {
    const [vector] = await embedLong([text], (texts) =>
      embedder.embed(texts, { owner, of: 'question' }, either),
    )
    return vector
  } catch (error) {
    if (late.aborted && !signal.aborted) return undefined
    if (error instanceof OnboxError && WITHOUT.has(error.code)) return undefined
    throw error
  }
}
