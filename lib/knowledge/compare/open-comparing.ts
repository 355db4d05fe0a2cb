import type { Log } from '../../base/index.ts'
import type { ReadContext, ReadIndex } from '../search/read-index.ts'
import type { ComparisonQuery, DocumentComparison } from './comparison.ts'
import { readCompared } from './read-compared.ts'
import { runComparison, tookTooLong } from './run-comparison.ts'

/** Comparisons that run at once, of all collections; the next ones wait for their turn. */
const AT_ONCE = 2

/** Compares two documents of a collection. */
export type CompareIn = (
  read: ReadIndex,
  query: ComparisonQuery,
  context: ReadContext,
) => Promise<DocumentComparison>

/** A line for comparisons: whoever has none under way goes before those who have. */
export function openComparing(log: Log): CompareIn {
  const running: string[] = []
  const waiting: { owner: string; enter: () => void }[] = []

  const admit = (): void => {
    while (running.length < AT_ONCE && waiting.length > 0) {
      const fair = waiting.findIndex(({ owner }) => !running.includes(owner))
      const [next] = waiting.splice(Math.max(fair, 0), 1)
      if (next === undefined) return
      running.push(next.owner)
      next.enter()
    }
  }
  const leave = (owner: string): void => {
    running.splice(running.indexOf(owner), 1)
    admit()
  }
  /** Resolves once it is its turn. */
  const enter = async (owner: string, signal: AbortSignal): Promise<void> => {
    const turn = Promise.withResolvers<void>()
    const place = { owner, enter: turn.resolve }
    const giveUp = (): void => {
      const index = waiting.indexOf(place)
      if (index === -1) return
      waiting.splice(index, 1)
      turn.reject(signal.reason)
    }
    signal.throwIfAborted()
    signal.addEventListener('abort', giveUp)
    waiting.push(place)
    admit()
    try {
      await turn.promise
    } finally {
      signal.removeEventListener('abort', giveUp)
    }
  }

  return async (read, query, context) => {
    const { owner, timeoutMs, signal } = context
    const startedAtMs = performance.now()
    const { before, after } = await readCompared(read, query, context)
    const left = (): number => Math.max(1, Math.ceil(timeoutMs - (performance.now() - startedAtMs)))
    const late = AbortSignal.timeout(left())
    try {
      await enter(owner, AbortSignal.any([signal, late]))
    } catch (error) {
      throw late.aborted && !signal.aborted ? tookTooLong(timeoutMs) : error
    }
    try {
      const order = { before: before.compared, after: after.compared }
      const compared = await runComparison(order, { signal, timeoutMs, leftMs: left(), log })
      return { before: before.document, after: after.document, ...compared }
    } finally {
      leave(owner)
    }
  }
}
