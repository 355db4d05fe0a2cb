import type { NeedMeasure } from './measure-need.ts'
import { planMemory } from './plan-memory.ts'
import type { LaneOptions, LoadOptions } from './protocol.ts'

/** The lanes that are wanted, none longer than what the model was trained for; the short one first. */
export function toLanes(
  { sequences, contextTokens, long }: LoadOptions,
  trainContextTokens = Infinity,
): LaneOptions[] {
  return [{ sequences, contextTokens }, long]
    .filter((lane) => lane !== undefined)
    .map((lane) => ({ ...lane, contextTokens: Math.min(lane.contextTokens, trainContextTokens) }))
}

/**
 * Checks that weights and lanes fit.
 *
 * @param of - what is free, or all that there is
 * @throws {OnboxError} `MODEL_TOO_LARGE`
 */
export async function checkLanes(
  { place, freeBytes, totalBytes, weightsBytes, contextBytes }: NeedMeasure,
  { modelPath, memoryLimitMb = Infinity }: LoadOptions,
  [short, long]: readonly LaneOptions[],
  of: 'free' | 'in all' = 'free',
): Promise<void> {
  await planMemory(
    {
      weightsBytes,
      longBytes: long ? await contextBytes(long) : 0,
      contextBytes: (sequences, contextTokens) => contextBytes({ sequences, contextTokens }),
    },
    {
      modelPath,
      ...(short as LaneOptions),
      place,
      availableBytes: Math.min(of === 'free' ? freeBytes : totalBytes, memoryLimitMb * 1_048_576),
      of,
    },
  )
}
