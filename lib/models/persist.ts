import { setTimeout as wait } from 'node:timers/promises'
import { OnboxError } from '../base/index.ts'
import type { PullEvent } from './progress.ts'

/** Waits before something is tried again, in milliseconds. */
const RETRY_DELAYS_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000]
/** No server is waited for longer, whatever it says. */
const MAX_WAIT_MS = 60_000

/** It may work later. */
export class PassingFault extends Error {
  readonly retryAfterSeconds: number | undefined

  constructor(message: string, retryAfterSeconds?: number) {
    super(message)
    this.retryAfterSeconds = retryAfterSeconds
  }
}

export interface PersistOptions {
  signal: AbortSignal
  onEvent: (event: PullEvent) => void
  retryDelaysMs?: readonly number[]
}

/**
 * Tries again after faults that pass, with growing waits; where one attempt got further than the one before, they
 * begin anew.
 *
 * @param position - how far it has got
 * @throws {OnboxError} `FETCH_FAILED` when all tries failed; what else an attempt throws
 */
export async function persist<T>(
  file: { name: string; url: string },
  { signal, onEvent, retryDelaysMs = RETRY_DELAYS_MS }: PersistOptions,
  attempt: () => Promise<T>,
  position: () => number = () => 0,
): Promise<T> {
  let reached = position()
  for (let tries = 0; ; tries++) {
    try {
      return await attempt()
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof PassingFault)) throw error
      if (position() > reached) tries = 0
      reached = position()
      const delayMs = retryDelaysMs[tries]
      if (delayMs === undefined) {
        throw new OnboxError(
          'FETCH_FAILED',
          `Cannot pull ${file.url}: ${error.message}, ${tries + 1} times in a row` +
            (reached > 0 ? '; what has come stays, and the same command goes on from there' : ''),
          { cause: error },
        )
      }
      const asked = error.retryAfterSeconds
      const waitMs = Math.min(asked === undefined ? delayMs : asked * 1_000, MAX_WAIT_MS)
      onEvent({ type: 'retry', file: file.name, reason: error.message, waitMs })
      await wait(waitMs, undefined, { signal })
    }
  }
}
