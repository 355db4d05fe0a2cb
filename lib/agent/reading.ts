import type { ReadOrigin } from '../function/ai.ts'
import type { Message } from '../inference/index.ts'
import type { BindingCalls } from '../isolate/index.ts'
import type { AskContext } from './asked-function.ts'
import { isGiven, toGivenSources, type Given } from './given.ts'
import type { Before } from './sessions.ts'

/** What a model reads for one question beside the operator's instructions: who may lead it, and what its answer may rest on. */
export interface Reading {
  /** Whose words it has read by now beside the caller's own, each once; none: nobody else can lead it. */
  origins: () => ReadOrigin[]
  /** What an answer may claim stands in one of these. */
  sources: readonly unknown[]
  /** @param seen - the result as the model gets it */
  addResult: (call: { tool: string; arguments: unknown }, seen: unknown) => void
}

/** What is read before the first turn. */
export interface Opening {
  question: string
  given: Given
  /** What was said before in the session, where there is one. */
  before: Before | undefined
}

/** @param context - how the question came to be asked */
export function createReading(
  { question, given, before }: Opening,
  { depth = 0, calls, origin }: Pick<AskContext, 'depth' | 'calls' | 'origin'>,
): Reading {
  /** What a function or a tool asks on the way may be made of anything, and so may what is asked behind another call. */
  const origins: ReadOrigin[] = [
    ...(before?.isTainted === true ? [{ type: 'session' } as const] : []),
    ...(depth > 0 || hasCalled(calls) ? [{ type: 'function' } as const] : []),
    ...(isGiven(given) ? [{ type: 'given' } as const] : []),
    ...(origin?.byModel === true ? [{ type: 'client' } as const] : []),
  ]
  const said = (before?.messages ?? []).flatMap(toSources)
  const sources: unknown[] = [question, ...said, ...toGivenSources(given)]
  return {
    origins: () => [...origins],
    sources,
    addResult: ({ tool, arguments: asked }, seen) => {
      sources.push(asked, seen)
      const isKnown = origins.some((one) => one.type === 'tool' && one.tool === tool)
      if (!isKnown) origins.push({ type: 'tool', tool })
    },
  }
}

/** What of an earlier turn an answer may rest on: what was asked, and what tools said; not what a model wrote. */
function toSources(message: Message): unknown[] {
  return message.role === 'assistant'
    ? (message.toolCalls ?? []).map((call) => call.arguments)
    : [message.content]
}

/** Whether the request has led to any call but this question. */
const hasCalled = (calls: BindingCalls = {}): boolean =>
  Object.values(calls).reduce((sum, one) => sum + one.calls, 0) > 1
