import type { Copying } from './copying.ts'
import type { DraftGain } from './draft-gain.ts'
import type { LookingStepper, Mask } from './stepper.ts'

/** So many of the tokens that were fed last tell where a text is copied from. */
const TAIL_TOKENS = 4

export interface DraftingStepper extends LookingStepper {
  /** Tokens that the model has chosen for the text; wrong guesses, and what is refused, are none. */
  readonly chosen: number
}

/**
 * A stepper that guesses, where a text seems to be copied, how it goes on, and has the model look at several tokens of
 * the guess in one batch. What comes out is what it would write token by token.
 */
export function createDraftingStepper(
  stepper: LookingStepper,
  copying: Copying,
  gain: DraftGain,
): DraftingStepper {
  /** Tokens that the model has chosen already: all but the last are part of the sequence. */
  let lead: number[] = []
  let leadMask: Mask | undefined
  let tail: number[] = []
  let chosen = 0

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

  const choose = async (feed: readonly number[], mask: Mask): Promise<number> => {
    if (isExpected(feed, mask)) {
      remember(feed)
      lead.shift()
      return lead[0] as number
    }
    await forget()
    remember(feed)
    // The end of a prompt, or what is certain, comes with any step: only those of one token can be compared.
    const isComparable = feed.length === 1
    const startedAtMs = performance.now()
    const guess = mask.type === 'only' ? undefined : copying.draft(tail)
    const isWorthwhile =
      guess !== undefined &&
      gain.isWorthwhile(guess.match) &&
      stepper.hasRoom(feed.length + guess.tokens.length)
    if (!isWorthwhile) {
      const token = await stepper.step(feed, mask)
      if (isComparable) gain.stepTook(performance.now() - startedAtMs)
      return token
    }
    const { tokens: draft, match } = guess
    const tokens = [...feed, ...draft]
    const from = feed.length - 1
    const seen = await stepper.look(
      tokens,
      Array.from({ length: draft.length + 1 }, (_, index) => ({ at: from + index, mask })),
    )
    const written = seen.map(({ token }) => token)
    const wrong = draft.findIndex((token, index) => token !== written[index])
    const accepted = wrong === -1 ? draft.length : wrong
    copying.learn(draft.length, accepted)
    if (accepted < draft.length) await stepper.drop(draft.length - accepted)
    if (isComparable) gain.draftTook(match, performance.now() - startedAtMs, accepted)
    lead = written.slice(0, accepted + 1)
    leadMask = mask
    return lead[0] as number
  }

  return {
    get chosen() {
      return chosen
    },
    // What was evaluated ahead is taken back where it is not wanted.
    hasRoom: (count) => stepper.hasRoom(count - Math.max(0, lead.length - 1)),
    async step(feed, mask) {
      const token = await choose(feed, mask)
      chosen += 1
      return token
    },
    async look(feed, looks) {
      await forget()
      remember(feed)
      const seen = await stepper.look(feed, looks)
      chosen += seen.length
      return seen
    },
    async drop(count, refused = 0) {
      await forget()
      tail = []
      chosen -= refused
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
