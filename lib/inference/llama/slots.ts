import type { LlamaContext, LlamaContextSequence, Token } from 'node-llama-cpp'
import type { Coordinator } from './coordinator.ts'

/** One sequence of the context, and whose tokens it holds. */
export interface Slot {
  /** Its place in the order in which sequences are evaluated. */
  readonly index: number
  /** Another one once `renew` was called. */
  sequence: LlamaContextSequence
  owner: string | undefined
  /** Whether a pass failed: what llama.cpp holds of it is not what the library believes. */
  isBroken: boolean
}

/** What a sequence may begin with. */
export interface Beginning {
  owner: string
  tokens: readonly number[]
}

/** The sequences of one context, lent to one turn at a time. */
export interface Slots {
  /**
   * Takes a free sequence and prepares it: of the owner's sequences the one that shares most with `tokens`, else the
   * one unused for longest, emptied, so that nobody sees another's tokens. What it holds then begins as `tokens` do.
   * With `isFresh`, it is emptied whatever it holds. Whoever sends turns knows how many there are; where none is free, one that was cancelled leaves within a step.
   */
  take(owner: string, tokens: readonly number[], isFresh?: boolean): Promise<Slot>
  giveBack(slot: Slot): void
  /** Empties it in llama.cpp itself, whatever the library believes that it holds; it is nobody's then. */
  renew(slot: Slot): Promise<void>
  /** Whether a sequence begins so. */
  holds(beginning: Beginning): boolean
  /** Takes a free sequence that begins so, and leaves nothing else in it; undefined where there is none. */
  takeHolding(beginning: Beginning): Promise<Slot | undefined>
  /**
   * As `take`, of the free sequences that nothing of `kept` is lost with; undefined where there is none.
   */
  takeSpare(beginning: Beginning, kept: readonly Beginning[]): Promise<Slot | undefined>
}

export function createSlots(context: LlamaContext, coordinator: Coordinator): Slots {
  const getSequence = (): LlamaContextSequence =>
    context.getSequence({
      contextShift: {
        strategy: () => {
          throw new Error('the context is full')
        },
      },
    })
  const all: readonly Slot[] = Array.from({ length: context.totalSequences }, (_, index) => ({
    index,
    sequence: getSequence(),
    owner: undefined,
    isBroken: false,
  }))

  // Ordered by last use, longest ago first.
  const free = [...all]
  const waiting: (() => void)[] = []

  const giveBack = (slot: Slot): void => {
    free.push(slot)
    waiting.shift()?.()
  }
  const renew = (slot: Slot): Promise<void> =>
    coordinator.between(async () => {
      slot.owner = undefined
      slot.isBroken = true
      // Only disposal erases by what llama.cpp holds; the sequence that is got next has the same id, as its place is in order.
      await slot.sequence.dispose()
      slot.sequence = getSequence()
      slot.isBroken = false
    })
  const prepare = async (
    slot: Slot,
    { owner, tokens }: Beginning,
    isFresh = false,
  ): Promise<Slot> => {
    free.splice(free.indexOf(slot), 1)
    try {
      if (slot.isBroken) await renew(slot)
      await coordinator.between(async () => {
        const { sequence } = slot
        if (isFresh || slot.owner !== owner) await sequence.clearHistory()
        slot.owner = owner
        await sequence.adaptStateToTokens(tokens as Token[], false)
      })
    } catch (error) {
      slot.owner = undefined
      slot.isBroken = true
      giveBack(slot)
      throw error
    }
    return slot
  }
  const find = (beginning: Beginning, among: readonly Slot[] = all): Slot | undefined =>
    among.find(
      (slot) =>
        !slot.isBroken &&
        slot.owner === beginning.owner &&
        shared(slot, beginning) === beginning.tokens.length,
    )

  return {
    async take(owner, tokens, isFresh = false) {
      while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve))
      const beginning = { owner, tokens }
      return prepare(chooseSlot(free, beginning), beginning, isFresh)
    },
    giveBack,
    renew,
    holds: (beginning) => find(beginning) !== undefined,
    async takeHolding(beginning) {
      const slot = find(beginning, free)
      return slot && prepare(slot, beginning)
    },
    async takeSpare(beginning, kept) {
      const missed = new Set(kept.map((one) => find(one)))
      const spare = free.filter((slot) => !missed.has(slot))
      return spare.length === 0 ? undefined : prepare(chooseSlot(spare, beginning), beginning)
    },
  }
}

/** How many tokens the sequence begins with. */
const shared = ({ sequence }: Slot, { tokens }: Beginning): number =>
  sequence.compareContextTokens(tokens as Token[]).firstDifferentIndex

/** @param free - at least one */
function chooseSlot(free: readonly Slot[], beginning: Beginning): Slot {
  const [best] = free
    .filter((slot) => !slot.isBroken && slot.owner === beginning.owner)
    .toSorted((a, b) => shared(b, beginning) - shared(a, beginning))
  const isNobodys = (slot: Slot): boolean => slot.isBroken || slot.owner === undefined
  return best ?? free.find(isNobodys) ?? (free[0] as Slot)
}
