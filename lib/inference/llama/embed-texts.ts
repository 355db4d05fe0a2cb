import type { LlamaEmbeddingContext } from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import type { EmbedBatch } from '../embed-batches.ts'
import { normalize } from '../embedder.ts'

/**
 * @param dimensions - length of a vector
 * @returns a vector for each text
 * @throws {OnboxError} `PROMPT_TOO_LONG`; the signal's reason, between two texts
 */
export async function embedTexts(
  context: LlamaEmbeddingContext,
  { contextTokens, dimensions }: { contextTokens: number; dimensions: number },
  { texts, at, of }: EmbedBatch,
  signal: AbortSignal,
): Promise<Float32Array[]> {
  const vectors: Float32Array[] = []
  for (const [index, text] of texts.entries()) {
    signal.throwIfAborted()
    const length = context.calculateInputLength(text)
    if (length >= contextTokens) {
      throw new OnboxError(
        'PROMPT_TOO_LONG',
        `Cannot make a vector of text ${at + index + 1} of ${of}: it has ${length} tokens, and the model takes ` +
          `${contextTokens - 1}; cut it into pieces`,
      )
    }
    vectors.push(normalize((await context.getEmbeddingFor(text)).vector, dimensions))
  }
  return vectors
}
