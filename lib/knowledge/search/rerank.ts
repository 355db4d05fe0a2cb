import { OnboxError } from '../../base/index.ts'
import type { Hit } from '../search.ts'
import type { ReadContext } from './read-index.ts'

/** The port to a model that reads a question and passages together. */
export interface Reranker {
  /**
   * How probable it holds it that each text answers the question, 0 to 1.
   *
   * @param owner - whose share of the model it takes
   * @throws {OnboxError} `MODEL_…`, `PROMPT_TOO_LONG`; the signal's reason when aborted
   */
  judge: (
    asked: { question: string; texts: readonly string[] },
    options: { owner: string },
    signal: AbortSignal,
  ) => Promise<number[]>
}

export interface RerankOptions {
  reranker: Reranker
  /** So many of the best are judged. */
  candidates: number
  /** So long a search waits for all of it. */
  timeoutMs: number
}

/** The search does without: the model cannot be asked now, or fails for this question. */
const WITHOUT = new Set(['MODEL_UNAVAILABLE', 'MODEL_BUSY', 'MODEL_FAILED', 'PROMPT_TOO_LONG'])

/**
 * Puts the first hits in the order in which the model judges them; those that it holds equal stay as they were, and so do the
 * others. Scores stay where they are: they tell places of one list apart, whatever stands there.
 *
 * @returns undefined where the model has not judged in time
 */
export async function rerank(
  question: string,
  hits: readonly Hit[],
  { reranker, candidates, timeoutMs }: RerankOptions,
  { owner, signal }: ReadContext,
): Promise<Hit[] | undefined> {
  const judged = hits.slice(0, candidates)
  if (judged.length === 0) return undefined
  const late = AbortSignal.timeout(timeoutMs)
  try {
    const texts = judged.map(({ breadcrumb, text }) => `${breadcrumb}\n${text}`)
    const either = AbortSignal.any([signal, late])
    const shares = await reranker.judge({ question, texts }, { owner: `${owner}/search` }, either)
    const order = judged
      .map((hit, index) => ({ hit, share: shares[index] ?? 0 }))
      .toSorted((one, other) => other.share - one.share)
    return hits.map((hit, place) => {
      const judged = order[place]
      if (judged === undefined) return hit
      const { hit: moved, share: model } = judged
      const legs = [...moved.legs, 'model' as const]
      return { ...moved, legs, scores: { ...moved.scores, model }, score: hit.score }
    })
  } catch (error) {
    if (late.aborted && !signal.aborted) return undefined
    if (error instanceof OnboxError && WITHOUT.has(error.code)) return undefined
    throw error
  }
}
