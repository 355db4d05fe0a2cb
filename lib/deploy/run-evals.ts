import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import { createRequestId, toOnboxError } from '../base/index.ts'
import type { AskedCall } from '../function/ai.ts'
import type { DeclaredEval } from '../isolate/index.ts'
import type { LiveVersion, ServeContext } from './live-version.ts'

/** What came of one eval. */
export interface EvalOutcome {
  ask: string
  passed: boolean
  /** The calls that a good answer takes. */
  wanted: DeclaredEval['calls']
  /** The calls that were made, and the answer; without one, what went wrong stands in its place. */
  calls: AskedCall[]
  answer: string
  ms: number
}

/** What an eval looks at in an answer of `ask()`. */
const answerSchema = v.object({
  answer: v.optional(v.string()),
  calls: v.optional(
    v.array(
      v.object({
        tool: v.string(),
        arguments: v.record(v.string(), v.unknown()),
        result: v.optional(v.unknown()),
        ms: v.optional(v.number(), 0),
      }),
    ),
    [],
  ),
})

/**
 * Asks a version its own example questions, as anybody asks them: `POST /`. An eval is passed when the model
 * makes the calls that it names, in their order and with just these arguments; one that is not answered, or not as
 * `ask()` answers, has failed.
 */
export async function* runEvals(
  candidate: LiveVersion,
  by: Pick<ServeContext, 'keyId' | 'collections' | 'signal'>,
): AsyncGenerator<EvalOutcome> {
  for (const { ask, calls: wanted } of candidate.declaration?.evals ?? []) {
    const startedAtMs = performance.now()
    const { isAnswered, calls, answer } = await askOnce(candidate, ask, by)
    const made = calls.map((call) => ({ tool: call.tool, arguments: call.arguments }))
    const passed = isAnswered && isDeepStrictEqual(made, wanted)
    yield { ask, passed, wanted, calls, answer, ms: performance.now() - startedAtMs }
  }
}

/** What came of one question; `answer` says what went wrong where it is not answered. */
interface Asked {
  isAnswered: boolean
  calls: AskedCall[]
  answer: string
}

async function askOnce(
  candidate: LiveVersion,
  question: string,
  by: Pick<ServeContext, 'keyId' | 'collections' | 'signal'>,
): Promise<Asked> {
  const fail = (answer: string): Asked => ({ isAnswered: false, calls: [], answer })
  const request = new Request('http://box/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  const context = { requestId: createRequestId(), ...by }
  try {
    const response = await candidate.rehearse(request, context)
    const text = await response.text()
    if (!response.ok) return fail(`POST / answers ${response.status}: ${text}`)
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), answerSchema), text)
    if (!parsed.success) return fail(`POST / does not answer as ask() does: ${text}`)
    const { answer = text } = parsed.output
    // What a tool gave as nothing is not in the JSON.
    const calls = parsed.output.calls.map(({ result, ...call }) => ({ ...call, result }))
    return { isAnswered: true, calls, answer }
  } catch (error) {
    by.signal.throwIfAborted()
    return fail(`POST / fails: ${toOnboxError(error).message}`)
  }
}

/** An outcome in words, for whoever deploys. */
export function describeOutcome({ ask, passed, wanted, calls, answer }: EvalOutcome): string {
  if (passed) return `ok     ${ask}`
  const list = (made: DeclaredEval['calls']): string =>
    made.map((call) => `${call.tool}(${JSON.stringify(call.arguments)})`).join(', ') || 'no call'
  return [
    `failed ${ask}`,
    `       wanted ${list(wanted)}`,
    `       made   ${list(calls)}`,
    ...calls.map(({ tool, result }) => `       ${tool} gave ${JSON.stringify(result)}`),
    `       said   ${answer}`,
  ].join('\n')
}
