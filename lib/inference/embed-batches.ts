import type { EmbedOptions } from './embedder.ts'
import { estimateTokens } from './estimate-tokens.ts'
import type { FairQueue } from './fair-queue.ts'

/** Some of the texts that vectors are wanted of. */
export interface EmbedBatch {
  texts: readonly string[]
  /** Index of the first of them among all. */
  at: number
  /** How many there are in all. */
  of: number
}

/**
 * Makes vectors batch by batch, each of which waits for a place of its own.
 *
 * @param embed - makes those of one batch
 * @param options - `batchTexts`: so many have a place at once, and whoever is next waits for them
 * @throws {OnboxError} `MODEL_BUSY`; the signal's reason; what `embed` throws
 */
export async function embedBatches(
  texts: readonly string[],
  embed: (batch: EmbedBatch) => Promise<Float32Array[]>,
  {
    queue,
    owner,
    isBackground = false,
    signal,
    batchTexts,
  }: EmbedOptions & { queue: FairQueue; signal: AbortSignal; batchTexts: number },
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = []
  for (let at = 0; at < texts.length; at += batchTexts) {
    const batch = texts.slice(at, at + batchTexts)
    const tokens = estimateTokens(batch.reduce((sum, text) => sum + text.length, 0))
    const place = await queue.enter({ owner, weight: 1, key: '', isBackground, tokens }, signal)
    try {
      vectors.push(...(await embed({ texts: batch, at, of: texts.length })))
    } finally {
      place.leave()
    }
  }
  return vectors
}
