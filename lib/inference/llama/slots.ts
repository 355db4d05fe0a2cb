import type { LlamaContext, LlamaContextSequence, Token } from 'node-llama-cpp'
import type { Coordinator } from './coordinator.ts'

/** One sequence of the context, and whose tokens it holds. */
export interface Slot {
  /** Its place in the order in which sequences are evaluated. */
  readonly index: number
  readonly sequence: LlamaContextSequence
  owner: string | undefined
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
}

export function createSlots(context: LlamaContext, coordinator: Coordinator): Slots {
  // Ordered by last use, longest ago first.
  const free: Slot[] = Array.from({ length: context.totalSequences }, (_, index) => ({
    index,
    sequence: context.getSequence({
      contextShift: {
        strategy: () => {
          throw new Error('the context is full')
        },
      },
    }),
    owner: undefined,
  }))

  const waiting: (() => void)[] = []

  return {
    async take(owner, tokens, isFresh = false) {
      while (free.length === 0) await new Promise<void>((resolve) => waiting.push(resolve))
      const slot = chooseSlot(free, owner, tokens)
      free.splice(free.indexOf(slot), 1)
      const { sequence } = slot
      await coordinator.between(async () => {
        if (isFresh || slot.owner !== owner) await sequence.clearHistory()
        slot.owner = owner
        await sequence.adaptStateToTokens(tokens as Token[], false)
      })
      return slot
    },
    giveBack(slot) {
      free.push(slot)
      waiting.shift()?.()
    },
  }
}

/** @param free - at least one */
function chooseSlot(free: readonly Slot[], owner: string, tokens: readonly number[]): Slot {
  const shared = (slot: Slot): number =>
    slot.sequence.compareContextTokens(tokens as Token[]).firstDifferentIndex
  const [best] = free
    .filter((slot) => slot.owner === owner)
    .toSorted((a, b) => shared(b) - shared(a))
  return best ?? free.find((slot) => slot.owner === undefined) ?? (free[0] as Slot)
}
