import type { Context, Handler } from 'hono'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import { fromErrorData, OnboxError } from '../base/errors.ts'
import type { AiBinding, Answer, AskEvent } from './ai.ts'

/** Longest question, in characters; a longer text is a document, not a question. */
export const MAX_QUESTION_CHARACTERS = 4_000

const bodySchema = v.strictObject({ question: v.string() })

export interface AskHandlerOptions {
  /** What the model should keep to for this function, e.g. 用一句话回答. */
  instructions?: string
}

/** The form of `POST /<function>`'s answer in the typed client. */
export type AskOutput = { in: { json: { question: string } }; out: Answer; outputFormat: 'json' }

/**
 * A handler that answers `{"question"}` with the model and the function's granted tools: JSON, or
 * server-sent events (`call`, `result`, `token`, `done`) when the client accepts `text/event-stream`.
 *
 * @throws {OnboxError} `BODY_NOT_JSON`, `BODY_INVALID`, `QUESTION_EMPTY`, `QUESTION_TOO_LONG`,
 * `GRANT_MISSING` without a `model` binding named `AI`, and what answering throws
 */
export function ask(
  options: AskHandlerOptions = {},
): Handler<{ Bindings: { AI: AiBinding } }, string, AskInput, Promise<Response>> {
  return async (context) => {
    const question = await readQuestion(context)
    const ai = (context.env as { AI?: AiBinding }).AI
    if (ai === undefined) {
      throw new OnboxError(
        'GRANT_MISSING',
        'Cannot ask the model: grant it in wrangler-like.config.ts, bindings: { AI: { type: "model" } }',
      )
    }
    const events = ai.ask({ question, ...options })
    if (context.req.header('accept')?.includes('text/event-stream')) {
      return streamSSE(context, async (stream) => {
        for await (const event of events) {
          const { type, ...rest } = event
          const data = type === 'done' ? event.answer : type === 'error' ? event.error : rest
          await stream.writeSSE({ event: type, data: JSON.stringify(data) })
        }
      })
    }
    return context.json(await finish(events))
  }
}

type AskInput = { in: { json: { question: string } }; out: { json: { question: string } } }

async function readQuestion(context: Context): Promise<string> {
  let body: unknown
  try {
    body = await context.req.json()
  } catch {
    throw new OnboxError('BODY_NOT_JSON', 'Cannot read the body: send {"question": "…"} as JSON')
  }
  const parsed = v.safeParse(bodySchema, body)
  if (!parsed.success) {
    const faults = parsed.issues.map(
      (issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`,
    )
    throw new OnboxError(
      'BODY_INVALID',
      `Cannot use the body: ${faults.join('; ')}. Send {"question": "…"} and nothing else`,
    )
  }
  const question = parsed.output.question.trim()
  if (question === '') {
    throw new OnboxError(
      'QUESTION_EMPTY',
      'Cannot answer an empty question: write what to find out',
    )
  }
  if (question.length > MAX_QUESTION_CHARACTERS) {
    throw new OnboxError(
      'QUESTION_TOO_LONG',
      `Cannot answer a question of ${question.length} characters: at most ${MAX_QUESTION_CHARACTERS}`,
    )
  }
  return question
}

async function finish(events: AsyncIterable<AskEvent>): Promise<Answer> {
  for await (const event of events) {
    if (event.type === 'done') return event.answer
    if (event.type === 'error') throw fromErrorData(event.error)
  }
  throw new OnboxError(
    'MODEL_FAILED',
    'Cannot answer: the model stopped without an answer; ask again',
  )
}
