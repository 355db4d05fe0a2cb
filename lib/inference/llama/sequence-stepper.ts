import type { LlamaContextSequence, Token } from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import type { Look, LookingStepper, Mask, Seen } from '../decode/stepper.ts'
import type { Coordinator } from './coordinator.ts'
import type { Slot } from './slots.ts'
import type { ModelVocabulary } from './vocabulary.ts'

/** The context has no room for the next step. */
export class ContextFull extends Error {}

export interface SequenceStepper extends LookingStepper {
  close(): Promise<void>
}

/**
 * Feeds one sequence, in steps that it shares with the others. Steps that follow each other go through one iterator of
 * the library, whose mask is set before each: a sampler of its own costs 12 bytes for each word of the vocabulary.
 */
export function createSequenceStepper(
  slot: Slot,
  coordinator: Coordinator,
  vocabulary: ModelVocabulary,
  contextTokens: number,
  signal: AbortSignal,
): SequenceStepper {
  const { sequence, index } = slot
  let mask: Mask = { type: 'text', except: [] }
  let tokens: AsyncGenerator<Token, void, void | Token | Token[]> | undefined

  // The library keeps one place free, and would else begin to forget.
  const hasRoom = (count: number): boolean => sequence.nextTokenIndex + count < contextTokens
  const check = (feed: readonly number[]): void => {
    signal.throwIfAborted()
    if (!hasRoom(feed.length)) throw new ContextFull()
  }
  const next = (feed: readonly number[]): Promise<IteratorResult<Token, void>> => {
    if (tokens !== undefined) return tokens.next(feed as Token[])
    tokens = sequence.evaluate(feed as Token[], {
      temperature: 0,
      yieldEogToken: true,
      tokenBias: () => vocabulary.toBias(mask),
    })
    return tokens.next()
  }

  return {
    hasRoom,
    async step(feed, nextMask) {
      check(feed)
      mask = nextMask
      const { done, value } = await coordinator.decode(index, () => next(feed))
      if (done === true) throw stopped()
      return value
    },
    async look(feed, looks) {
      check(feed)
      return coordinator.decode(index, () => lookBehind(sequence, vocabulary, feed, looks))
    },
    async drop(count) {
      const end = sequence.nextTokenIndex
      await coordinator.between(() =>
        sequence.eraseContextTokenRanges([{ start: end - count, end }]),
      )
    },
    async close() {
      await tokens?.return()
    },
  }
}

const stopped = (): OnboxError => new OnboxError('MODEL_FAILED', 'The model stopped generating')

async function lookBehind(
  sequence: LlamaContextSequence,
  vocabulary: ModelVocabulary,
  feed: readonly number[],
  looks: readonly Look[],
): Promise<Seen[]> {
  const input: Parameters<LlamaContextSequence['controlledEvaluate']>[0] = feed.slice() as Token[]
  for (const { at, mask, weigh } of looks) {
    input[at] = [
      feed[at] as Token,
      {
        generateNext: {
          token: true,
          options: { temperature: 0, tokenBias: vocabulary.toBias(mask) },
          ...(weigh && {
            totalLogitWeight: true,
            logits: { filter: { tokens: weigh as Token[], includeSelected: true } },
          }),
        },
      },
    ]
  }
  const output = await sequence.controlledEvaluate(input)
  return looks.map(({ at, weigh = [] }) => {
    const { token, logits, totalLogitWeight = 1 } = output[at]?.next ?? {}
    if (token === undefined || token === null) throw stopped()
    const best = logits?.get(token) ?? 0
    const weights = weigh.map((one) => Math.exp((logits?.get(one as Token) ?? -Infinity) - best))
    return { token, probabilities: weights.map((weight) => weight / totalLogitWeight) }
  })
}
