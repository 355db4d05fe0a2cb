import type { Copying } from './copying.ts'
import type { DraftGain } from './draft-gain.ts'
import type { LookingStepper, Mask } from './stepper.ts'

/** So many of the tokens that were fed last tell where a text is copied from. */
const TAIL_TOKENS = 4

/**
 * A stepper that guesses, where a text seems to be copied, how it goes on, and has the model look at several tokens of
 * the guess in one batch. What comes out is what it would write token by token.
 */
export function createDraftingStepper(
  stepper: LookingStepper,
  copying: Copying,
  gain: DraftGain,
): LookingStepper {
  /** Tokens that the model has chosen already: all but the last are part of the sequence. */
  let lead: number[] = []
  let leadMask: Mask | undefined
  let tail: number[] = []

  const isExpected = (feed: readonly number[], mask: Mask): boolean =>
    lead.length > 1 && feed.length === 1 && feed[0] === lead[0] && isSameMask(mask, leadMask)

  /** Takes back what was evaluated ahead and is not wanted. */
  const forget = async (): Promise<void> => {
    const ahead = lead.length - 1
    lead = []
    if (ahead > 0) await stepper.drop(ahead)
  }
  const remember = (feed: readonly number[]): void => {
    tail = [...tail, ...feed].slice(-TAIL_TOKENS)
  }

  return {
    async step(feed, mask) {
      if (isExpected(feed, mask)) {
        remember(feed)
        lead.shift()
        return lead[0] as number
      }
      await forget()
      remember(feed)
      const startedAtMs = performance.now()
      const draft = mask.type === 'only' ? [] : copying.draft(tail, mask.type)
      if (draft.length === 0 || !gain.isWorthwhile()) {
        const token = await stepper.step(feed, mask)
        if (feed.length === 1) gain.stepTook(performance.now() - startedAtMs)
        return token
      }
      const tokens = [...feed, ...draft]
      const from = feed.length - 1
      const seen = await stepper.look(
        tokens,
        Array.from({ length: draft.length + 1 }, (_, index) => ({ at: from + index, mask })),
      )
      const chosen = seen.map(({ token }) => token)
      const wrong = draft.findIndex((token, index) => token !== chosen[index])
      const accepted = wrong === -1 ? draft.length : wrong
      copying.learn(draft.length, accepted)
      if (accepted < draft.length) await stepper.drop(draft.length - accepted)
      gain.draftTook(performance.now() - startedAtMs, accepted)
      lead = chosen.slice(0, accepted + 1)
      leadMask = mask
      return lead[0] as number
    },
    async look(feed, looks) {
      await forget()
      remember(feed)
      return stepper.look(feed, looks)
    },
    async drop(count) {
      await forget()
      tail = []
      await stepper.drop(count)
    },
  }
}

function isSameMask(one: Mask, other: Mask | undefined): boolean {
  if (one.type !== other?.type) return false
  return listTokens(one).join() === listTokens(other).join()
}

function listTokens(mask: Mask): readonly number[] {
  switch (mask.type) {
    case 'only':
      return mask.tokens
    case 'text':
      return mask.except
    case 'string':
      return mask.ends
    default:
      return mask satisfies never
  }
}
