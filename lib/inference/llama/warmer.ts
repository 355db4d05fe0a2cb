import type { Token } from 'node-llama-cpp'
import type { Prefix } from '../engine.ts'
import type { Generator } from './generate-turn.ts'
import { MIN_ANSWER_TOKENS } from './prompt-room.ts'
import type { Beginning } from './slots.ts'

/** Whoever asks meanwhile waits for one such piece; smaller ones cost speed. */
const PIECE_TOKENS = 128

/** Reads the beginnings of prompts while there is nothing else to do. */
export interface Warmer {
  /** These are wanted from now on. */
  keep(prefixes: readonly Prefix[]): void
  /** Reads those that are not read; leaves within a step of an abort. */
  readAll(signal: AbortSignal): Promise<void>
}

interface Wanted extends Beginning {
  lane: Generator
}

/**
 * @param lanes - the short one first; a prefix goes where it fits
 * @param onRead - told of each that was read
 */
export function createWarmer(
  lanes: readonly Generator[],
  onRead: (owner: string, tokens: number) => void,
): Warmer {
  let prefixes: readonly Prefix[] = []
  /** Of these, the ones that were not tried yet. What has no room is not tried again: those who have it keep it. */
  const unread = new Set<Prefix>()

  const readAll = async (signal: AbortSignal): Promise<void> => {
    if (signal.aborted || unread.size === 0) return
    const wanted = new Map(prefixes.map((prefix) => [prefix, toWanted(prefix, lanes)]))
    const kept = [...wanted.values()].filter((one) => one !== undefined)
    for (const prefix of unread) {
      const one = wanted.get(prefix)
      try {
        if (one) await read(one, kept, signal)
      } catch (error) {
        // The first question meets the same fault, and tells it.
        if (!signal.aborted) console.error(error)
      }
      if (signal.aborted) return
      unread.delete(prefix)
    }
  }
  const read = async (one: Wanted, kept: readonly Wanted[], signal: AbortSignal): Promise<void> => {
    const { owner, tokens, lane } = one
    const { slots, coordinator } = lane
    if (slots.holds(one)) return
    const slot = await slots.takeSpare(
      one,
      kept.filter((other) => other.lane === lane),
    )
    if (slot === undefined) return
    const { sequence, index } = slot
    try {
      for (let at = sequence.nextTokenIndex; at < tokens.length; at = sequence.nextTokenIndex) {
        await coordinator.prefill(
          index,
          tokens.slice(at, at + PIECE_TOKENS),
          (piece) => sequence.evaluateWithoutGeneratingNewTokens(piece as Token[]),
          signal,
        )
      }
    } catch (error) {
      if (!signal.aborted) slot.isBroken = true
      throw error
    } finally {
      slots.giveBack(slot)
    }
    onRead(owner, tokens.length)
  }

  return {
    keep(next) {
      prefixes = next
      unread.clear()
      for (const prefix of next) unread.add(prefix)
    },
    readAll,
  }
}

/** @returns undefined for one that is empty, or fits no lane */
function toWanted(prefix: Prefix, lanes: readonly Generator[]): Wanted | undefined {
  const [first] = lanes
  if (first === undefined) return undefined
  const tokens = first.vocabulary.tokenizePieces(first.renderer.renderPrefix(prefix.prompt))
  const lane = lanes.find(({ contextTokens }) => tokens.length + MIN_ANSWER_TOKENS <= contextTokens)
  if (lane === undefined || tokens.length === 0) return undefined
  return { owner: prefix.owner, tokens, lane }
}
