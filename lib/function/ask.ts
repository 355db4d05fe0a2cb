import type { Context, Handler, TypedResponse } from 'hono'
import * as v from 'valibot'
import { OnboxError } from '../base/errors.ts'
import { parseAs } from '../base/parse-as.ts'
import { parseJsonBody } from '../base/parse-json-body.ts'
import {
  SESSION,
  type AiBinding,
  type Answer,
  type AskedDocument,
  type AskEvent,
  type QuotationChoice,
  type UngroundedChoice,
} from './ai.ts'
import { streamEvents, wantsEvents, type ClientEvent } from './stream-events.ts'

/** Longest question, in characters; a longer text is a document, not a question. */
export const MAX_QUESTION_CHARACTERS = 4_000

const bodySchema = v.strictObject({
  question: v.string(),
  session: v.exactOptional(
    v.pipe(v.string(), v.regex(SESSION, '1 to 64 letters, digits, - and _')),
  ),
  maxAnswerTokens: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})

export interface AskHandlerOptions<B = unknown> {
  /** What the model should keep to for this function, e.g. 用一句话回答. */
  instructions?: string
  /**
   * Documents that the model reads whole before each question, of which it then answers; it calls no tool. Default: none.
   *
   * @example
   * ask<Env<'contract-changes'>>({ documents: ({ env, req }) => readDocuments(env, req.param('id')) })
   */
  documents?: (
    context: Context<{ Bindings: B & { AI: AiBinding } }>,
  ) => readonly AskedDocument[] | Promise<readonly AskedDocument[]>
  /** What becomes of an answer that is not grounded: it is flagged, written once more, or withheld. Default `flag`. */
  ungrounded?: UngroundedChoice
  /** How the answer quotes: to the letter, or as it likes. Default `exact`. */
  quotations?: QuotationChoice
  /** How probable a call has to be to be made first, 0 to 1; 0 always makes one. Default: as the model is configured. */
  callThreshold?: number
}

const ASK = Symbol.for('onbox.ask')

/** What a handler of questions answers, in the typed client. */
type Answered = Response & TypedResponse<Answer, 200 | 202, 'json'>

/**
 * A handler that answers `{"question"}`, or `{"question","session"}` in a conversation, with the model and the function's
 * granted tools; `maxAnswerTokens` beside it keeps the answer shorter. JSON, or server-sent events (`call`, `result`, `approval`, `token`, `done`) when the client accepts `text/event-stream`. A
 * fault before the first event is an ordinary problem; a later one is the last event, `error`, with the
 * problem as its data. Where calls wait for a person, JSON is answered with 202 and `approvals`.
 *
 * @throws {OnboxError} `BODY_NOT_JSON`, `BODY_INVALID` also for an `Idempotency-Key`, `QUESTION_EMPTY`, `QUESTION_TOO_LONG`,
 * `GRANT_MISSING` without a binding named `AI`, and what answering throws
 * @throws {TypeError} at once, when `callThreshold` is not between 0 and 1
 */
export function ask<B = unknown>(
  options: AskHandlerOptions<B> = {},
): Handler<{ Bindings: B & { AI: AiBinding } }, string, AskInput, Promise<Answered>> {
  const { documents, ...rest } = options
  const { callThreshold = 0 } = options
  if (!(callThreshold >= 0 && callThreshold <= 1)) {
    throw new TypeError(`Cannot ask with a callThreshold of ${callThreshold}: it goes from 0 to 1`)
  }
  const answer: ReturnType<typeof ask<B>> = async (context) => {
    const asked = await readQuestion(context)
    const given = documents && { documents: await documents(context) }
    const ai: AiBinding = context.env.AI
    const events = ai.ask({ ...asked, ...rest, ...given })
    if (wantsEvents(context)) return (await streamEvents(context, toEvents(events))) as Answered
    const answer = await finish(events)
    return context.json(answer, answer.approvals ? 202 : 200) as Answered
  }
  return Object.assign(answer, { [ASK]: rest })
}

/** What `ask` was given for a handler, or undefined for one that is not of its making. */
export function getAskOptions(handler: unknown): AskHandlerOptions | undefined {
  return handler instanceof Object ? (handler as { [ASK]?: AskHandlerOptions })[ASK] : undefined
}

async function* toEvents(events: AsyncIterable<AskEvent>): AsyncGenerator<ClientEvent> {
  for await (const event of events) {
    const { type, ...rest } = event
    yield { event: type, data: event.type === 'done' ? event.answer : rest }
  }
}

interface Asked {
  question: string
  /** See `AskOptions`. */
  session?: string
  /** See `AskOptions`. */
  maxAnswerTokens?: number
}

type AskInput = { in: { json: Asked }; out: { json: Asked } }

async function readQuestion(context: Context): Promise<Asked> {
  if (context.req.header('idempotency-key') !== undefined) {
    throw new OnboxError(
      'BODY_INVALID',
      'Cannot take an Idempotency-Key for a question: asked again, it is answered anew, and what it changes is done again; leave it out, or run the tool itself at /<function>/tools/<tool>, which takes one',
    )
  }
  const body = parseJsonBody(await context.req.arrayBuffer(), 'send {"question": "…"}')
  const { question: text, ...asked } = parseAs(bodySchema, body, {
    code: 'BODY_INVALID',
    cannot: 'Cannot use the body',
    whole: 'body',
    wayOut:
      '. Send {"question": "…"}, with "session" in a conversation and "maxAnswerTokens" for a shorter answer, and nothing else',
  })
  const question = text.trim()
  if (question === '') {
    throw new OnboxError(
      'QUESTION_EMPTY',
      'Cannot answer an empty question: write what to find out',
    )
  }
  if (question.length > MAX_QUESTION_CHARACTERS) {
    throw new OnboxError(
      'QUESTION_TOO_LONG',
      `Cannot answer a question of ${question.length} characters: at most ${MAX_QUESTION_CHARACTERS}, ask in fewer words`,
    )
  }
  return { question, ...asked }
}

/** The answer, once it is there. */
export async function finish(events: AsyncIterable<AskEvent>): Promise<Answer> {
  for await (const event of events) {
    if (event.type === 'done') return event.answer
  }
  throw new OnboxError(
    'MODEL_FAILED',
    'Cannot answer: the model stopped without an answer; ask again',
  )
}
