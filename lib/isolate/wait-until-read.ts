import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Blank } from './blank.ts'

/** What is longer is sent once that is read which was sent before. */
export const LARGE_BYTES = 32_768

/**
 * Has large messages go one behind the other: as many as there may be at once are more than an isolate may leave unread.
 *
 * @returns to be called before each, which is sent at once when the promise settles
 */
export function createReadLine({ drained }: Pick<Blank, 'drained'>): () => Promise<void> {
  let last = Promise.resolve()
  const waitUntilRead = async (): Promise<void> => {
    // What is still held of this turn is written at its end.
    await nextTurn()
    await drained()
  }
  return () => (last = last.then(waitUntilRead))
}
