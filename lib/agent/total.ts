import type { AskTiming, AskUsage } from '../function/ai.ts'
import type { GenerateUsage } from '../inference/index.ts'

/** Sums up what the turns of one question cost. */
export function createTotal(): {
  usage: AskUsage
  timing: AskTiming
  add(usage: GenerateUsage): void
} {
  const usage: AskUsage = { promptTokens: 0, cachedTokens: 0, completionTokens: 0 }
  const timing: AskTiming = { queueMs: 0, prefillMs: 0, decodeMs: 0, toolMs: 0, totalMs: 0 }
  return {
    usage,
    timing,
    add(turn) {
      usage.promptTokens += turn.promptTokens
      usage.cachedTokens += turn.cachedTokens
      usage.completionTokens += turn.completionTokens
      timing.queueMs += turn.queueMs
      timing.prefillMs += turn.prefillMs
      timing.decodeMs += turn.decodeMs
    },
  }
}
