/** Weight of the latest measurement in an average. */
const LATEST_WEIGHT = 1 / 16
/** So many drafts are made before they are judged, and one in so many chances afterwards, since times change. */
const TRIALS = 8
const RETRY_EVERY = 64

/**
 * Learns whether guessing pays: a draft saves the steps of its right tokens, and makes one step longer. It does where
 * a step costs much and a token in it little, as with a large model; with a tiny one it is the other way round.
 */
export interface DraftGain {
  /** Whether the next draft should be made. */
  isWorthwhile(): boolean
  /** A step without a draft took so long. */
  stepTook(ms: number): void
  /** One with a draft did, and so many of its tokens were right. */
  draftTook(ms: number, accepted: number): void
}

export function createDraftGain(): DraftGain {
  let stepMs: number | undefined
  /** What drafts have saved, in milliseconds each. */
  let savedMs = 0
  let drafts = 0
  let chances = 0
  return {
    isWorthwhile() {
      chances += 1
      return drafts < TRIALS || savedMs > 0 || chances % RETRY_EVERY === 0
    },
    stepTook(ms) {
      stepMs = stepMs === undefined ? ms : stepMs + (ms - stepMs) * LATEST_WEIGHT
    },
    draftTook(ms, accepted) {
      drafts += 1
      if (stepMs === undefined) return
      const saved = (accepted + 1) * stepMs - ms
      savedMs += (saved - savedMs) / Math.min(drafts, 1 / LATEST_WEIGHT)
    },
  }
}
