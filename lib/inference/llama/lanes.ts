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
 * Checks that weights and lanes fit, beside those of the processes that load the model at the same time.
 *
 * @param of - what is free, or all that there is
 * @throws {OnboxError} `MODEL_TOO_LARGE`
 */
export async function checkLanes(
  { place, freeBytes, totalBytes, weightsBytes, contextBytes }: NeedMeasure,
  { modelPath, memoryLimitMb = Infinity, workers, loading = workers }: LoadOptions,
  [short, long]: readonly LaneOptions[],
  of: 'free' | 'in all' = 'free',
): Promise<void> {
  const processes = of === 'free' ? loading : workers
  const bytes = of === 'free' ? freeBytes : totalBytes
  // In RAM they have the weights together, as pages of one file.
  const sharedBytes = place === 'RAM' ? Math.min(weightsBytes, bytes) : 0
  await planMemory(
    {
      weightsBytes,
      contextBytes: (sequences, contextTokens) => contextBytes({ sequences, contextTokens }),
    },
    {
      modelPath,
      ...(short as LaneOptions),
      long,
      place,
      availableBytes: Math.min(
        sharedBytes + (bytes - sharedBytes) / processes,
        memoryLimitMb * 1_048_576,
      ),
      of,
      processes,
    },
  )
}
