import type { Hit } from './collection.ts'

/** One that holds less of what was asked is about something else. */
const MIN_COVERAGE = 0.6
/** As the model judges it. */
const MIN_PROBABILITY = 0.5
/** Of two meanings that are alike; models that make vectors differ in what they call that. */
const MIN_LIKENESS = 0.6

/**
 * The hits that are about what was asked, in their order: those that hold its words, and those of which the model holds it
 * probable that they answer. Where there are none, the one whose meaning is most like it, if it is alike at all.
 *
 * @param options - `minLikeness`: of meanings that are alike, 0 to 1; above 1 none is. Default 0.6
 * @example
 * const [best] = keepRelevant(hits)
 * if (!best) return { found: false }
 */
export function keepRelevant<H extends Hit>(
  hits: readonly H[],
  { minLikeness = MIN_LIKENESS }: { readonly minLikeness?: number } = {},
): H[] {
  const kept = hits.filter(
    ({ coverage, scores: { model = 0 } }) => coverage >= MIN_COVERAGE || model >= MIN_PROBABILITY,
  )
  if (kept.length > 0) return kept
  const likeness = ({ scores: { vectors = 0 } }: H): number => vectors
  const [nearest] = hits.toSorted((one, other) => likeness(other) - likeness(one))
  return nearest && likeness(nearest) >= minLikeness ? [nearest] : []
}
