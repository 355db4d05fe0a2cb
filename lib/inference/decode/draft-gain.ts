/** Weight of the latest measurement in an average. */
const LATEST_WEIGHT = 1 / 16
/** So many drafts are made before they are judged, and one in so many chances afterwards, since times change. */
const TRIALS = 8
const RETRY_EVERY = 64

/**
 * Learns whether guessing pays: a draft saves the steps of its right tokens, and makes one step longer. How much longer
 * depends on the model and the machine, and how many are right on how much was alike; so it is learned for each length of
 * what was alike.
 */
export interface DraftGain {
  /** Whether the next draft should be made, where so many tokens were alike. */
  isWorthwhile(match: number): boolean
  /** A step without a draft took so long. */
  stepTook(ms: number): void
  /** One with a draft did, and so many of its tokens were right. */
  draftTook(match: number, ms: number, accepted: number): void
}

interface Saving {
  /** What drafts have saved, in milliseconds each. */
  ms: number
  drafts: number
  chances: number
}

export function createDraftGain(): DraftGain {
  let stepMs: number | undefined
  const savings = new Map<number, Saving>()
  const ofMatch = (match: number): Saving => {
    const known = savings.get(match) ?? { ms: 0, drafts: 0, chances: 0 }
    savings.set(match, known)
    return known
  }
  return {
    isWorthwhile(match) {
      const saving = ofMatch(match)
      saving.chances += 1
      return saving.drafts < TRIALS || saving.ms > 0 || saving.chances % RETRY_EVERY === 0
    },
    stepTook(ms) {
      stepMs = stepMs === undefined ? ms : stepMs + (ms - stepMs) * LATEST_WEIGHT
    },
    draftTook(match, ms, accepted) {
      const saving = ofMatch(match)
      saving.drafts += 1
      if (stepMs === undefined) return
      const saved = (accepted + 1) * stepMs - ms
      saving.ms += (saved - saving.ms) / Math.min(saving.drafts, 1 / LATEST_WEIGHT)
    },
  }
}
