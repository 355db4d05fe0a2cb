import { isDeepStrictEqual } from 'node:util'
import { createRequestId } from '../base/index.ts'
import type { Answer, AskedCall } from '../function/ai.ts'
import type { DeclaredEval } from '../isolate/index.ts'
import type { LiveVersion } from './live-version.ts'

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

/**
 * Asks a version its own example questions, as anybody asks them: `POST /`. An eval is passed when the model
 * makes the calls that it names, in their order and with just these arguments.
 */
export async function* runEvals(
  candidate: LiveVersion,
  { keyId, signal }: { keyId: string; signal: AbortSignal },
): AsyncGenerator<EvalOutcome> {
  for (const { ask, calls: wanted } of candidate.declaration?.evals ?? []) {
    const startedAtMs = performance.now()
    const { calls, answer } = await askOnce(candidate, ask, keyId, signal)
    const made = calls.map((call) => ({ tool: call.tool, arguments: call.arguments }))
    const passed = isDeepStrictEqual(made, wanted)
    yield { ask, passed, wanted, calls, answer, ms: performance.now() - startedAtMs }
  }
}

async function askOnce(
  candidate: LiveVersion,
  question: string,
  keyId: string,
  signal: AbortSignal,
): Promise<Pick<Answer, 'calls' | 'answer'>> {
  const request = new Request('http://box/', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })
  const context = { requestId: createRequestId(), keyId, signal }
  const response = await candidate.rehearse(request, context)
  const text = await response.text()
  if (!response.ok) return { calls: [], answer: `POST / answers ${response.status}: ${text}` }
  const { calls = [], answer = text } = JSON.parse(text) as Partial<Answer>
  return { calls, answer }
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
