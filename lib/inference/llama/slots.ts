import type { LlamaContext, LlamaContextSequence, Token } from 'node-llama-cpp'

/** One sequence of the context, and whose tokens it holds. */
export interface Slot {
  readonly sequence: LlamaContextSequence
  owner: string | undefined
}

/** The sequences of one context, lent to one turn at a time. */
export interface Slots {
  /**
   * Waits for a free sequence and prepares it: of the owner's sequences the one that shares most with
   * `tokens`, else the one unused for longest, emptied, so that nobody sees another's tokens.
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
  const waiting: (() => void)[] = []

  return {
    async take(owner, tokens, signal) {
      while (free.length === 0) await waitForTurn(waiting, signal)
      const slot = chooseSlot(free, owner, tokens)
      free.splice(free.indexOf(slot), 1)
      if (slot.owner !== owner) {
        await slot.sequence.clearHistory()
        slot.owner = owner
      }
      return slot
    },
    giveBack(slot) {
      free.push(slot)
      waiting.shift()?.()
    },
  }
}

function chooseSlot(free: readonly Slot[], owner: string, tokens: readonly number[]): Slot {
  const shared = (slot: Slot): number =>
    slot.sequence.compareContextTokens(tokens as Token[]).firstDifferentIndex
  const [best] = free
    .filter((slot) => slot.owner === owner)
    .toSorted((a, b) => shared(b) - shared(a))
  return best ?? free.find((slot) => slot.owner === undefined) ?? (free[0] as Slot)
}

async function waitForTurn(waiting: (() => void)[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const enter = (): void => {
      signal.removeEventListener('abort', leave)
      resolve()
    }
    const leave = (): void => {
      waiting.splice(waiting.indexOf(enter), 1)
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', leave, { once: true })
    waiting.push(enter)
  })
}
