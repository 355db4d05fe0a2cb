import { createHash } from 'node:crypto'
import { OnboxError, untilAborted, type Log } from '../../base/index.ts'
import { embedBatches } from '../embed-batches.ts'
import { normalize, tooShort, type Embedder, type EmbedderState } from '../embedder.ts'
import { createFairQueue } from '../fair-queue.ts'
import { embed, type Call } from './server.ts'
import { createServerPool, type Server, type ServerOptions } from './server-pool.ts'
import { isBusy } from './server-fault.ts'

const DEFAULT_CONTEXT_TOKENS = 8_192
/** Texts of one request. */
const BATCH_TEXTS = 16

export interface OpenAiEmbedderOptions extends ServerOptions {
  /** Id of the model there: it is part of every request, and tells it from any other. */
  model: string
  contextTokens?: number
  /** How many values of a vector count: its first ones. Default: all. */
  dimensions?: number
}

/**
 * A model that makes vectors, behind OpenAI-compatible servers. They are asked for one of a short text, at once and again and
 * again: not all that make vectors say otherwise whether they live.
 */
export function createOpenAiEmbedder(options: OpenAiEmbedderOptions, log: Log): Embedder {
  const { urls, model, contextTokens = DEFAULT_CONTEXT_TOKENS, dimensions } = options
  const queue = createFairQueue(urls.length * 2)
  const started = Promise.withResolvers<EmbedderState>()
  let state: EmbedderState = { status: 'starting' }
  let isClosed = false
  /** Values of a vector, as the servers make them. */
  let length: number | undefined

  const check = async (server: Readonly<Server>, call: Call): Promise<void> => {
    // One that is at work, and has not just failed at it, tells by that.
    const isDoubted = server.fault !== undefined || server.doubtedUntilMs > performance.now()
    if (server.requests > 0 && !isDoubted) return
    try {
      const [vector = []] = await embed(call, { model, input: ['onbox'] })
      if (dimensions !== undefined && vector.length < dimensions) {
        throw new OnboxError('MODEL_INVALID', tooShort(model, vector.length, dimensions))
      }
      length = vector.length
    } catch (error) {
      // It lives; what its vectors are like has to be known, once.
      if (!isBusy(error) || length === undefined) throw error
    }
  }
  const setState = (): void => {
    if (isClosed) return
    if (pool.isUp && length !== undefined) {
      // Not by their places: a further server of the model makes the same vectors.
      const hash = createHash('sha256')
        .update(JSON.stringify(['openai', model]))
        .digest('hex')
      const info = { name: model, hash, dimensions: length, pooling: 'unknown', contextTokens }
      state = { status: 'ready', info }
    } else {
      state = { status: 'failed', reason: pool.unavailable().message }
    }
    started.resolve(state)
  }
  const pool = createServerPool(options, log, { check, onChange: setState })

  const ask = async (input: readonly string[], signal: AbortSignal): Promise<Float32Array[]> => {
    async function* attempt(call: Call): AsyncGenerator<number[][], void, void> {
      yield await embed(call, { model, input })
    }
    const vectors: Float32Array[] = []
    for await (const made of pool.ask(attempt, signal)) {
      vectors.push(...made.map((vector) => normalize(vector, dimensions)))
    }
    return vectors
  }

  return {
    get state() {
      return state
    },
    pids: [],
    started: started.promise,
    async embed(texts, options, signal) {
      await untilAborted(started.promise, signal)
      if (isClosed) throw closed()
      if (state.status !== 'ready') throw pool.unavailable()
      return embedBatches(texts, (batch) => ask(batch.texts, signal), {
        ...options,
        queue,
        signal,
        batchTexts: BATCH_TEXTS,
      })
    },
    close() {
      isClosed = true
      state = { status: 'failed', reason: closed().message }
      started.resolve(state)
      pool.close(closed())
      queue.failWaiting(closed())
      return Promise.resolve()
    },
  }
}

const closed = (): OnboxError => new OnboxError('MODEL_UNAVAILABLE', 'The model is closed')
