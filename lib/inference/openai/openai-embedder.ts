import { createHash } from 'node:crypto'
import { OnboxError } from '../../base/index.ts'
import { embedBatches } from '../embed-batches.ts'
import { normalize, tooShort, type Embedder, type EmbedderState } from '../embedder.ts'
import { createFairQueue } from '../fair-queue.ts'
import { embed, ServerFault, type Server } from './server.ts'

const DEFAULT_CONTEXT_TOKENS = 8_192
const RETRY_SECONDS = 2
/** Texts of one request. */
const BATCH_TEXTS = 16

export interface OpenAiEmbedderOptions {
  urls: readonly string[]
  /** Id of the model there: it is part of every request. */
  model: string
  readKey?: () => string | undefined
  contextTokens?: number
  /** How many values of a vector count: its first ones. Default: all. */
  dimensions?: number
}

/** A model that makes vectors, behind OpenAI-compatible servers. It is tried at once, with one short text. */
export function createOpenAiEmbedder(options: OpenAiEmbedderOptions): Embedder {
  const { urls, model, readKey, contextTokens = DEFAULT_CONTEXT_TOKENS, dimensions } = options
  const servers: Server[] = urls.map((url) => ({
    url: url.replace(/\/+$/, ''),
    fault: undefined,
    requests: 0,
  }))
  const queue = createFairQueue(servers.length * 2)
  const closing = new AbortController()
  let state: EmbedderState = { status: 'starting' }

  const ask = async (texts: readonly string[], signal: AbortSignal): Promise<Float32Array[]> => {
    const faults: string[] = []
    for (const server of servers.toSorted((a, b) => a.requests - b.requests)) {
      const key = readKey?.()
      server.requests += 1
      try {
        const vectors = await embed(
          server,
          key === undefined ? {} : { authorization: `Bearer ${key}` },
          { model, input: texts, encoding_format: 'float' },
          AbortSignal.any([signal, closing.signal]),
        )
        if (vectors.length !== texts.length) throw new ServerFault('it left out vectors')
        return vectors.map((vector) => normalize(vector, dimensions))
      } catch (error) {
        if (!(error instanceof ServerFault)) throw error
        faults.push(`${server.url}: ${error.message}`)
      } finally {
        server.requests -= 1
      }
    }
    throw new OnboxError(
      'MODEL_UNAVAILABLE',
      `No server could make a vector (${faults.join('; ')}); see to it, or ask again`,
      { retryAfterSeconds: RETRY_SECONDS },
    )
  }

  const start = async (): Promise<EmbedderState> => {
    try {
      const [vector] = await ask(['onbox'], closing.signal)
      const hash = createHash('sha256')
        .update(JSON.stringify([urls, model]))
        .digest('hex')
      const length = vector?.length ?? 0
      if (dimensions !== undefined && length < dimensions) {
        throw new OnboxError('MODEL_INVALID', tooShort(model, length, dimensions))
      }
      const info = { name: model, hash, dimensions: length, pooling: 'unknown', contextTokens }
      state = { status: 'ready', info }
    } catch (error) {
      state = { status: 'failed', reason: (error as Error).message }
    }
    return state
  }

  return {
    get state() {
      return state
    },
    pids: [],
    started: start(),
    async embed(texts, options, signal) {
      // One that could not be asked at the start may be there by now.
      if (state.status === 'failed' && !closing.signal.aborted) await start()
      if (state.status === 'failed') throw new OnboxError('MODEL_UNAVAILABLE', state.reason)
      return embedBatches(texts, (batch) => ask(batch.texts, signal), {
        ...options,
        queue,
        signal,
        batchTexts: BATCH_TEXTS,
      })
    },
    close() {
      state = { status: 'failed', reason: 'The model is closed' }
      closing.abort(new OnboxError('MODEL_UNAVAILABLE', 'The model is closed'))
      return Promise.resolve()
    },
  }
}
