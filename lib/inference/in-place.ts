import type { GenerateEvent } from './engine.ts'
import { ANSWER_TOKENS } from './estimate-tokens.ts'
import type { FairQueue, Ticket } from './fair-queue.ts'

/**
 * Waits for a place, and hands on what is generated in it; the wait is added to what the turn tells of itself. The place
 * is given back when the turn has ended, with what it really cost; of one that was left, the pieces that it said count as a
 * token each.
 *
 * @param generate - begins once there is a place; undefined: there is nobody to ask any more, and nothing is handed on
 * @throws {OnboxError} as `FairQueue.enter`; what `generate` throws
 */
export async function* inPlace(
  queue: FairQueue,
  ticket: Ticket,
  signal: AbortSignal,
  generate: () => AsyncIterable<GenerateEvent> | undefined,
): AsyncGenerator<GenerateEvent, void, void> {
  const place = await queue.enter(ticket, signal)
  let used: number | undefined
  let pieces = 0
  try {
    for await (const event of generate() ?? []) {
      pieces += 1
      used = ticket.tokens - ANSWER_TOKENS + pieces
      if (event.type === 'end') {
        const { usage } = event
        usage.queueMs += place.queueMs
        used = usage.promptTokens - usage.cachedTokens + usage.completionTokens
      }
      yield event
    }
  } finally {
    place.leave(used)
  }
}
