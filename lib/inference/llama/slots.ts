import type { LlamaContext, LlamaContextSequence, Token } from 'node-llama-cpp'
import { createLine } from './line.ts'

/** One sequence of the context, and whose tokens it holds. */
export interface Slot {
  readonly sequence: LlamaContextSequence
  owner: string | undefined
}

/** The sequences of one context, lent to one turn at a time. */
export interface Slots {
  /**
   * Takes a free sequence and prepares it: of the owner's sequences the one that shares most with
   * `tokens`, else the one unused for longest, emptied, so that nobody sees another's tokens. Where none is
   * free, owners that wait get one in turn, whoever has how many turns waiting.
   *
   * @throws the signal's reason when aborted while waiting
   */
  take(owner: string, tokens: readonly number[], signal: AbortSignal): Promise<Slot>
  giveBack(slot: Slot): void
}

export function createSlots(context: LlamaContext): Slots {
  // Ordered by last use, longest ago first.
  const free: Slot[] = Array.from({ length: context.totalSequences }, () => ({
    sequence: context.getSequence({
      contextShift: {
        strategy: () => {
          throw new Error('the context is full')
        },
      },
    }),
    owner: undefined,
  }))
  const line = createLine<Slot>()

  return {
    async take(owner, tokens, signal) {
      signal.throwIfAborted()
      const slot = takeFree(free, owner, tokens) ?? (await line.wait(owner, signal))
      if (slot.owner !== owner) {
        await slot.sequence.clearHistory()
        slot.owner = owner
      }
      return slot
    },
    giveBack(slot) {
      if (!line.serve(slot, slot.owner)) free.push(slot)
    },
  }
}

function takeFree(free: Slot[], owner: string, tokens: readonly number[]): Slot | undefined {
  if (free.length === 0) return undefined
  const slot = chooseSlot(free, owner, tokens)
  free.splice(free.indexOf(slot), 1)
  return slot
}

function chooseSlot(free: readonly Slot[], owner: string, tokens: readonly number[]): Slot {
  const shared = (slot: Slot): number =>
    slot.sequence.compareContextTokens(tokens as Token[]).firstDifferentIndex
  const [best] = free
    .filter((slot) => slot.owner === owner)
    .toSorted((a, b) => shared(b) - shared(a))
  return best ?? free.find((slot) => slot.owner === undefined) ?? (free[0] as Slot)
}
