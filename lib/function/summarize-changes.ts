import type { Context, Handler, TypedResponse } from 'hono'
import * as v from 'valibot'
import { OnboxError } from '../base/errors.ts'
import { parseAs } from '../base/parse-as.ts'
import { parseJsonBody } from '../base/parse-json-body.ts'
import type { AiBinding } from './ai.ts'
import type { CollectionBinding } from './collection.ts'
import type { ComparisonQuery, DocumentComparison } from './comparison.ts'
import { streamEvents, wantsEvents, type ClientEvent } from './stream-events.ts'
import {
  summarize,
  type ChangeSentence,
  type SummaryEnd,
  type SummaryEvent,
  type SummaryOptions,
} from './summary.ts'

const id = v.pipe(v.string(), v.minLength(1))
const bodySchema = v.strictObject({ before: v.optional(id), after: id })
const WANTED =
  'send {"before": "doc_…", "after": "doc_…"}, or {"after": "doc_…"} for the version before it'

/** What a handler of summaries answers. */
export interface ChangeSummary extends SummaryEnd {
  comparison: DocumentComparison
  sentences: ChangeSentence[]
}

type Summarized = Response & TypedResponse<ChangeSummary, 200, 'json'>
type Bindings<C extends string> = { AI: AiBinding } & Record<C, CollectionBinding>
type Input = { in: { json: ComparisonQuery }; out: { json: ComparisonQuery } }

/**
 * A handler that compares two documents, `{"before"?, "after"}`, and has the model say in a sentence what became of each
 * clause: JSON, or server-sent events (`comparison`, `sentence` with how far it is, `done`) when the client accepts
 * `text/event-stream`; who hangs up ends it. A sentence with what stands in neither wording is left out.
 *
 * @param collection - the name of the binding, e.g. `CONTRACTS`
 * @throws {OnboxError} `BODY_NOT_JSON`, `BODY_INVALID`, `GRANT_MISSING`, what comparing and answering throw
 */
export function summarizeChanges<const C extends string>(
  collection: C,
  options: SummaryOptions = {},
): Handler<{ Bindings: Bindings<C> }, string, Input, Promise<Summarized>> {
  return async (context) => {
    const query = await readQuery(context)
    const { env } = context
    const documents: CollectionBinding = env[collection]
    const events = summarize(env.AI, await documents.compare(query), options)
    if (wantsEvents(context)) return (await streamEvents(context, toEvents(events))) as Summarized
    return context.json(await collect(events)) as unknown as Summarized
  }
}

async function readQuery(context: Context): Promise<ComparisonQuery> {
  const body = parseJsonBody(await context.req.arrayBuffer(), WANTED)
  return parseAs(bodySchema, body, {
    code: 'BODY_INVALID',
    cannot: 'Cannot use the body',
    whole: 'body',
    wayOut: `; ${WANTED}`,
  }) as ComparisonQuery
}

async function* toEvents(events: AsyncIterable<SummaryEvent>): AsyncGenerator<ClientEvent> {
  for await (const event of events) {
    const { type, ...rest } = event
    yield { event: type, data: event.type === 'comparison' ? event.comparison : rest }
  }
}

async function collect(events: AsyncIterable<SummaryEvent>): Promise<ChangeSummary> {
  let comparison: DocumentComparison | undefined
  const sentences: ChangeSentence[] = []
  for await (const event of events) {
    switch (event.type) {
      case 'comparison':
        ;({ comparison } = event)
        break
      case 'sentence': {
        const { type: _type, done: _done, of: _of, ...sentence } = event
        sentences.push(sentence)
        break
      }
      case 'done': {
        const { type: _type, ...end } = event
        if (comparison) return { comparison, sentences, ...end }
        break
      }
      default:
        event satisfies never
    }
  }
  throw new OnboxError(
    'MODEL_FAILED',
    'Cannot summarize: the model stopped before the end; ask again',
  )
}
