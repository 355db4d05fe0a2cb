import * as v from 'valibot'
import type { Answer } from '../function/ai.ts'

const offset = v.pipe(v.number(), v.integer(), v.minValue(0))
const ms = v.pipe(v.number(), v.minValue(0))
const call = { tool: v.string(), arguments: v.record(v.string(), v.unknown()) }

/** What a question is answered with, as `Answer` has it. */
export const answerSchema = v.object({
  answer: v.string(),
  calls: v.array(v.object({ ...call, result: v.unknown(), ms })),
  grounded: v.boolean(),
  ungrounded: v.exactOptional(
    v.array(
      v.object({
        text: v.string(),
        kind: v.picklist(['number', 'date', 'quotation', 'name']),
        start: offset,
        end: offset,
      }),
    ),
  ),
  citations: v.array(
    v.object({
      collection: v.string(),
      document: v.string(),
      title: v.string(),
      version: v.exactOptional(v.string()),
      path: v.string(),
      start: offset,
      end: offset,
      text: v.string(),
    }),
  ),
  unread: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  finishReason: v.picklist(['stop', 'length', 'approval']),
  approvals: v.exactOptional(
    v.array(
      v.object({
        ...call,
        id: v.string(),
        expiresAt: v.pipe(v.string(), v.isoTimestamp()),
        url: v.string(),
        origins: v.array(
          v.union([
            v.object({ type: v.literal('tool'), tool: v.string() }),
            v.object({ type: v.picklist(['session', 'function', 'given', 'client']) }),
          ]),
        ),
      }),
    ),
  ),
  requestId: v.string(),
  version: v.string(),
  usage: v.object({ promptTokens: offset, cachedTokens: offset, completionTokens: offset }),
  timing: v.object({
    queueMs: ms,
    prefillMs: ms,
    decodeMs: ms,
    toolMs: ms,
    totalMs: ms,
  }),
})

// What is told of an answer and what it is are the same: both assignments must type-check.
type Told = v.InferOutput<typeof answerSchema>
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
const agrees: Same<Answer, Told> = true
void agrees
