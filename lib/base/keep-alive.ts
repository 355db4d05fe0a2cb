/** Node's `fetch` takes a body that is silent for 300 s for dead, many a proxy one of 60 s. */
const SILENCE_MS = 15_000

/**
 * Sends a comment every 15 s, which clients of server-sent events leave out: nobody on the way takes a stream for
 * dead that has nothing to say.
 *
 * @returns ends it
 */
export function keepAlive(stream: { write: (text: string) => Promise<unknown> }): () => void {
  const timer = setInterval(() => void stream.write(':\n\n'), SILENCE_MS)
  return () => clearInterval(timer)
}
