import type { Context, Handler, TypedResponse } from 'hono'
import { streamSSE } from 'hono/streaming'
import * as v from 'valibot'
import { OnboxError } from '../base/errors.ts'
import { keepAlive } from '../base/keep-alive.ts'
import { parseJsonBody } from '../base/parse-json-body.ts'
import { SESSION, type AiBinding, type Answer, type AskEvent, type UngroundedChoice } from './ai.ts'
import { problemOf, toKnown } from './respond-error.ts'

/** Longest question, in characters; a longer text is a document, not a question. */
export const MAX_QUESTION_CHARACTERS = 4_000

const bodySchema = v.strictObject({
  question: v.string(),
  session: v.optional(v.pipe(v.string(), v.regex(SESSION, '1 to 64 letters, digits, - and _'))),
})

export interface AskHandlerOptions {
  /** What the model should keep to for this function, e.g. 用一句话回答. */
  instructions?: string
  /** What becomes of an answer that is not grounded: it is flagged, written once more, or withheld. Default `flag`. */
  ungrounded?: UngroundedChoice
}

const ASK = Symbol.for('onbox.ask')

/** What a handler of questions answers, in the typed client. */
type Answered = Response & TypedResponse<Answer, 200 | 202, 'json'>

/**
 * A handler that answers `{"question"}`, or `{"question","session"}` in a conversation, with the model and the function's granted tools: JSON, or
 * server-sent events (`call`, `result`, `approval`, `token`, `done`) when the client accepts `text/event-stream`. A
 * fault before the first event is an ordinary problem; a later one is the last event, `error`, with the
 * problem as its data. Where calls wait for a person, JSON is answered with 202 and `approvals`.
 *
 * @throws {OnboxError} `BODY_NOT_JSON`, `BODY_INVALID`, `QUESTION_EMPTY`, `QUESTION_TOO_LONG`,
 * `GRANT_MISSING` without a binding named `AI`, and what answering throws
 */
export function ask(
  options: AskHandlerOptions = {},
): Handler<{ Bindings: { AI: AiBinding } }, string, AskInput, Promise<Answered>> {
  const answer: ReturnType<typeof ask> = async (context) => {
    const asked = await readQuestion(context)
    const events = context.env.AI.ask({ ...asked, ...options })
    if (context.req.header('accept')?.includes('text/event-stream')) {
      return (await stream(context, events)) as Answered
    }
    const answer = await finish(events)
    return context.json(answer, answer.approvals ? 202 : 200) as Answered
  }
  return Object.assign(answer, { [ASK]: options })
}

/** What `ask` was given for a handler, or undefined for one that is not of its making. */
export function getAskOptions(handler: unknown): AskHandlerOptions | undefined {
  return handler instanceof Object ? (handler as { [ASK]?: AskHandlerOptions })[ASK] : undefined
}

async function stream(context: Context, events: AsyncIterable<AskEvent>): Promise<Response> {
  const iterator = events[Symbol.asyncIterator]()
  let next = await iterator.next()
  return streamSSE(context, async (sse) => {
    const endKeepAlive = keepAlive(sse)
    const write = (event: string, data: unknown) =>
      sse.writeSSE({ event, data: JSON.stringify(data) })
    try {
      for (; next.done !== true; next = await iterator.next()) {
        const { type, ...rest } = next.value
        await write(type, next.value.type === 'done' ? next.value.answer : rest)
      }
    } catch (error) {
      await write('error', problemOf(context, toKnown(error)))
    } finally {
      endKeepAlive()
      await iterator.return?.()
    }
  })
}

interface Asked {
  question: string
  /** See `AskOptions`. */
  session?: string
}

type AskInput = { in: { json: Asked }; out: { json: Asked } }

async function readQuestion(context: Context): Promise<Asked> {
  const body = parseJsonBody(await context.req.arrayBuffer(), 'send {"question": "…"}')
  const parsed = v.safeParse(bodySchema, body)
  if (!parsed.success) {
    const faults = parsed.issues.map(
      (issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`,
    )
    throw new OnboxError(
      'BODY_INVALID',
      `Cannot use the body: ${faults.join('; ')}. Send {"question": "…"}, with {"session": "…"} in a conversation, and nothing else`,
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
      `Cannot answer a question of ${question.length} characters: at most ${MAX_QUESTION_CHARACTERS}, ask in fewer words`,
    )
  }
  const { session } = parsed.output
  return session === undefined ? { question } : { question, session }
}

async function finish(events: AsyncIterable<AskEvent>): Promise<Answer> {
  for await (const event of events) {
    if (event.type === 'done') return event.answer
  }
  throw new OnboxError(
    'MODEL_FAILED',
    'Cannot answer: the model stopped without an answer; ask again',
  )
}
