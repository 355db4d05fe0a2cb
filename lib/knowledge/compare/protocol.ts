/** The messages between a comparing process and who started it. Both sides import this file and nothing else of each other. */
import * as v from 'valibot'
import type { ComparedText, Comparison, ClauseChange } from './comparison.ts'

/** What a comparing process is told: once. */
export interface CompareOrder {
  before: ComparedText
  after: ComparedText
}

/** What came of it: the pairs that are not as they were, and how many there are of each kind. */
export interface Compared {
  changes: ClauseChange[]
  counts: Comparison['counts']
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** The form of the whole is checked, and not that of each clause: what a process of ours made of texts cannot be more than wrong. */
const messageSchema = v.variant('type', [
  v.object({
    type: v.literal('compared'),
    changes: v.array(v.custom<ClauseChange>((one) => typeof one === 'object' && one !== null)),
    counts: v.strictObject({
      unchanged: count,
      added: count,
      removed: count,
      split: count,
      merged: count,
      moved: count,
      renumbered: count,
      wording: count,
      substance: count,
    }),
  }),
  /** What became of the clauses is more than one message holds. */
  v.object({ type: v.literal('too-large') }),
])

/** What a comparing process says. */
export type CompareMessage = v.InferOutput<typeof messageSchema>

/** The message, checked; undefined when it is not one. */
export function parseCompareMessage(message: unknown): CompareMessage | undefined {
  const parsed = v.safeParse(messageSchema, message)
  return parsed.success ? parsed.output : undefined
}
