import type { ErrorCode } from '../base/index.ts'
import { DURATION_BOUNDS, SEQUENCE_BOUNDS } from './bounds.ts'
import type { Counter, Histogram, Registry } from './registry.ts'

/** What is counted of the model. */
export interface ModelMetrics {
  questionEnded: (functionName: string, outcome: 'answered' | ErrorCode) => void
  /** A turn of the model came to its end. */
  turnEnded: (
    functionName: string,
    usage: {
      promptTokens: number
      cachedTokens: number
      completionTokens: number
      queueMs: number
    },
  ) => void
  /** A model process has done these steps. */
  stepsDone: (steps: readonly { sequences: number; ms: number }[]) => void
  /** A turn is tried once more. */
  turnRetried: () => void
  /** A model process ended that was not asked to. */
  processEnded: () => void
}

/**
 * @param nameOf - a function's name as it is counted
 * @returns also what has a series for each function
 */
export function createModelMetrics(
  { counter, histogram }: Registry,
  nameOf: (functionName: string) => string,
): { metrics: ModelMetrics; byFunction: (Counter | Histogram)[] } {
  const questions = counter({
    name: 'onbox_model_questions_total',
    labels: ['function', 'outcome'],
    help: 'Questions to the model: answered, or the code of the error.',
  })
  const tokenCounters = {
    promptTokens: counter({
      name: 'onbox_model_prompt_tokens_total',
      labels: ['function'],
      help: 'Tokens of prompts.',
    }),
    cachedTokens: counter({
      name: 'onbox_model_cached_tokens_total',
      labels: ['function'],
      help: 'Those of them that were in the cache; the others were read.',
    }),
    completionTokens: counter({
      name: 'onbox_model_completion_tokens_total',
      labels: ['function'],
      help: 'Tokens that the model wrote.',
    }),
  }
  const queueWaits = histogram(
    {
      name: 'onbox_model_queue_wait_seconds',
      labels: ['function'],
      help: 'How long a turn waited for the model; a question takes one turn or several.',
    },
    DURATION_BOUNDS,
  )
  const stepTimes = histogram(
    {
      name: 'onbox_model_step_seconds',
      labels: [],
      help: 'How long a step of a model process took.',
    },
    DURATION_BOUNDS,
  )
  const stepWidths = histogram(
    {
      name: 'onbox_model_step_sequences',
      labels: [],
      help: 'How many turns had a part in a step: the width of the batch.',
    },
    SEQUENCE_BOUNDS,
  )
  const retries = counter({
    name: 'onbox_model_retries_total',
    labels: [],
    help: 'Turns that were tried once more, since their process ended or their server failed.',
  })
  const processEnds = counter({
    name: 'onbox_model_process_ends_total',
    labels: [],
    help: 'Model processes that ended, and were started again.',
  })
  return {
    byFunction: [questions, queueWaits, ...Object.values(tokenCounters)],
    metrics: {
      questionEnded: (functionName, outcome) => questions.add([nameOf(functionName), outcome]),
      turnEnded: (functionName, usage) => {
        const name = nameOf(functionName)
        for (const kind of ['promptTokens', 'cachedTokens', 'completionTokens'] as const) {
          tokenCounters[kind].add([name], usage[kind])
        }
        queueWaits.observe([name], usage.queueMs / 1_000)
      },
      stepsDone: (steps) => {
        for (const { sequences, ms } of steps) {
          stepTimes.observe([], ms / 1_000)
          stepWidths.observe([], sequences)
        }
      },
      turnRetried: () => retries.add([]),
      processEnded: () => processEnds.add([]),
    },
  }
}
