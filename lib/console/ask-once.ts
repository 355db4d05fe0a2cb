import type { Problem } from '../base/index.ts'
import type { Answer } from '../function/ai.ts'

/** Whoever leaves a page that waits may be back at once: a second click sends the form again. */
const LEAVE_MS = 1_000

/** What became of a question. */
export type Outcome =
  | { readonly type: 'answer'; question: string; answer: Answer; tookMs: number }
  | { readonly type: 'fault'; fault: Problem }

/** Asks for a form, and not again where the same form is sent twice, by a second click or by loading its answer anew. */
export type AskOnce = (
  /** The same for the same form with the same words. */
  id: string,
  /** Aborted when its page is left. */
  signal: AbortSignal,
  /** Is stopped where nobody waits for it any more. */
  ask: (signal: AbortSignal) => Promise<Outcome>,
) => Promise<Outcome>

interface Run {
  id: string
  outcome: Promise<Outcome>
  join: (signal: AbortSignal) => void
}

/** For one person: the last answer is kept, and no fault, after which one may try again. */
export function createAskOnce(): AskOnce {
  let last: Run | undefined
  return async (id, signal, ask) => {
    const run = last?.id === id ? last : begin(id, ask)
    last = run
    run.join(signal)
    let isAnswered = false
    try {
      const outcome = await run.outcome
      isAnswered = outcome.type === 'answer'
      return outcome
    } finally {
      if (!isAnswered && last === run) last = undefined
    }
  }
}

function begin(id: string, ask: Parameters<AskOnce>[2]): Run {
  const controller = new AbortController()
  let waiting = 0
  let leaving: NodeJS.Timeout | undefined
  const leave = (): void => {
    if (--waiting === 0) leaving = setTimeout(() => controller.abort(), LEAVE_MS).unref()
  }
  return {
    id,
    outcome: ask(controller.signal),
    join: (signal) => {
      waiting++
      clearTimeout(leaving)
      if (signal.aborted) leave()
      else signal.addEventListener('abort', leave, { once: true })
    },
  }
}
