import { OnboxError, type Log } from '../../base/index.ts'
import type { Embedder, EmbedderState } from '../embedder.ts'
import { embedBatches, type EmbedBatch } from '../embed-batches.ts'
import { createFairQueue } from '../fair-queue.ts'
import { NO_OBSERVER, type PoolObserver } from '../observer.ts'
import type { LoadOptions } from './protocol.ts'
import { createWorker, WorkerEnded } from './worker.ts'

const LOAD_SECONDS = 5
/** Texts that are read without a break: somebody who waits is not kept by those that nobody waits for. */
const BATCH_TEXTS = 16
const BACKGROUND_TEXTS = 1
/** Texts whose process ended are read once more. */
const MAX_TRIES = 2

/** A model that makes vectors, in a process of its own. */
export function createLlamaEmbedder(
  options: Pick<
    LoadOptions,
    'modelPath' | 'contextTokens' | 'threads' | 'gpu' | 'memoryLimitMb' | 'dimensions'
  >,
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
  const isFailed = (): boolean => state.status === 'failed'
  const reason = (otherwise: string): string =>
    state.status === 'failed' ? state.reason : otherwise
  const worker = createWorker(
    { ...options, isEmbedding: true, workers: 1, sequences: 1, callThreshold: 0 },
    log,
    ({ state: now }) => {
      state =
        now.status === 'ready'
          ? {
              status: 'ready',
              info: {
                ...now.info,
                dimensions: now.info.dimensions ?? 0,
                pooling: now.info.pooling ?? 'unknown',
              },
            }
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
    async embed(texts, options, signal) {
      signal.throwIfAborted()
      if (state.status !== 'ready') {
        throw unavailable(reason('The model is being loaded; ask again in a moment'))
      }
      const batchTexts = options.isBackground === true ? BACKGROUND_TEXTS : BATCH_TEXTS
      const embed = (batch: EmbedBatch) => worker.embed(batch, signal)
      for (let tries = 1; ; tries++) {
        try {
          return await embedBatches(texts, embed, { ...options, queue, signal, batchTexts })
        } catch (error) {
          if (!(error instanceof WorkerEnded)) throw error
          if (tries === MAX_TRIES || isFailed()) {
            throw unavailable(
              reason('The model process ended and is being restarted; ask again in a few seconds'),
            )
          }
          observer.turnRetried()
        }
      }
    },
    close: () => worker.close(),
  }
}
