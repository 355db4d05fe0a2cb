import { OnboxError } from '../../base/index.ts'

type Embed = (texts: readonly string[]) => Promise<Float32Array[]>

/**
 * A vector for each text, however long: of one that the model does not take at once, the mean of those of its halves.
 *
 * @throws {OnboxError} what `embed` throws, but for `PROMPT_TOO_LONG`
 */
export async function embedLong(texts: readonly string[], embed: Embed): Promise<Float32Array[]> {
  try {
    return await embed(texts)
  } catch (error) {
    if (!(error instanceof OnboxError) || error.code !== 'PROMPT_TOO_LONG') throw error
    const [only = ''] = texts
    if (texts.length > 1) {
      const vectors: Float32Array[] = []
      for (const text of texts) vectors.push(...(await embedLong([text], embed)))
      return vectors
    }
    if (only.length < 2) throw error
    const middle = Math.ceil(only.length / 2)
    const halves = await embedLong([only.slice(0, middle), only.slice(middle)], embed)
    return [mean(halves)]
  }
}

function mean(vectors: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array()] = vectors
  return first.map(
    (_, index) => vectors.reduce((sum, vector) => sum + (vector[index] ?? 0), 0) / vectors.length,
  )
}
