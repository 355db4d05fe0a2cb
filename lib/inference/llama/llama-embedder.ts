import { OnboxError, type Log } from '../../base/index.ts'
import type { Embedder, EmbedderState } from '../embedder.ts'
import { createFairQueue } from '../fair-queue.ts'
import { NO_OBSERVER, type PoolObserver } from '../observer.ts'
import type { LoadOptions } from './protocol.ts'
import { createWorker, WorkerEnded } from './worker.ts'

const LOAD_SECONDS = 5
/** So many texts go to the process at once: whoever is next waits for them. */
const BATCH_TEXTS = 16
const CHARACTERS_PER_TOKEN = 2

/** A model that makes vectors, in a process of its own. */
export function createLlamaEmbedder(
  options: Pick<LoadOptions, 'modelPath' | 'contextTokens' | 'threads' | 'gpu'>,
  log: Log,
  observer: PoolObserver = NO_OBSERVER,
): Embedder {
  const started = Promise.withResolvers<EmbedderState>()
  const queue = createFairQueue(0)
  let state: EmbedderState = { status: 'starting' }
  const unavailable = (detail: string): OnboxError =>
    new OnboxError(
      'MODEL_UNAVAILABLE',
      detail,
      worker.isOver ? {} : { retryAfterSeconds: LOAD_SECONDS },
    )
  const worker = createWorker(
    { ...options, isEmbedding: true, workers: 1, sequences: 1, callThreshold: 0 },
    log,
    ({ state: now }) => {
      state =
        now.status === 'ready'
          ? { status: 'ready', info: { ...now.info, dimensions: now.info.dimensions ?? 0 } }
          : now
      queue.resize(now.status === 'ready' ? 1 : 0)
      if (state.status === 'failed') queue.failWaiting(unavailable(state.reason))
      started.resolve(state)
    },
    observer,
  )

  return {
    get state() {
      return state
    },
    get pids() {
      return worker.pid === undefined ? [] : [worker.pid]
    },
    started: started.promise,
    async embed(texts, { owner, isBackground = false }, signal) {
      const vectors: Float32Array[] = []
      for (let at = 0; at < texts.length; at += BATCH_TEXTS) {
        signal.throwIfAborted()
        if (state.status !== 'ready') {
          throw unavailable(
            state.status === 'failed'
              ? state.reason
              : 'The model is being loaded; ask again in a moment',
          )
        }
        const batch = texts.slice(at, at + BATCH_TEXTS)
        const characters = batch.reduce((sum, text) => sum + text.length, 0)
        const tokens = Math.ceil(characters / CHARACTERS_PER_TOKEN)
        const place = await queue.enter({ owner, weight: 1, key: '', isBackground, tokens }, signal)
        try {
          vectors.push(...(await worker.embed(batch, signal)))
        } catch (error) {
          if (error instanceof WorkerEnded) {
            throw unavailable(
              'The model process ended and is being restarted; ask again in a few seconds',
            )
          }
          throw error
        } finally {
          place.leave()
        }
      }
      return vectors
    },
    close: () => worker.close(),
  }
}
