import { createHash } from 'node:crypto'
import { OnboxError, type Log } from '../../base/index.ts'
import type { Engine, EngineState, GenerateEvent, GenerateJob, GenerateUsage } from '../engine.ts'
import { estimateTurn } from '../estimate-tokens.ts'
import { createFairQueue, toTicket } from '../fair-queue.ts'
import { inPlace } from '../in-place.ts'
import { NO_OBSERVER, type PoolObserver } from '../observer.ts'
import { readCompletion } from './read-completion.ts'
import { complete, listModels, type Call } from './server.ts'
import { createServerPool, type Server, type ServerOptions } from './server-pool.ts'
import { ServerFault } from './server-fault.ts'
import { toRequest } from './wire.ts'

/** Of a context that no server tells. */
const DEFAULT_CONTEXT_TOKENS = 32_768

export interface OpenAiOptions extends ServerOptions {
  /** Id of the model there. Default: the first that the servers tell. */
  model?: string
  /** Default: what the servers tell, else 32,768. */
  contextTokens?: number
  /** Turns that are asked for at once, over all servers. */
  concurrency: number
}

/** A model behind OpenAI-compatible servers on the company's network: vLLM, SGLang, TGI, llama-server. */
export function createOpenAiEngine(
  options: OpenAiOptions,
  log: Log,
  observer: PoolObserver = NO_OBSERVER,
): Engine {
  const queue = createFairQueue(options.concurrency)
  const started = Promise.withResolvers<EngineState>()
  /** What the servers tell of their context. */
  const told = new Map<string, number>()
  let isClosed = false
  let state: EngineState = { status: 'starting' }
  let { model } = options

  const check = async ({ url }: Readonly<Server>, call: Call): Promise<void> => {
    const models = await listModels(call)
    model ??= models[0]?.id
    const found = models.find(({ id }) => id === model)
    if (found === undefined) throw new ServerFault(`it has no model "${model}"`, 'unable')
    if (found.contextTokens !== undefined) told.set(url, found.contextTokens)
  }
  const setState = (): void => {
    if (isClosed) return
    if (pool.isUp && model !== undefined) {
      const { urls, concurrency } = options
      const contextTokens =
        options.contextTokens ??
        (told.size > 0 ? Math.min(...told.values()) : DEFAULT_CONTEXT_TOKENS)
      const info = {
        name: model,
        architecture: 'remote',
        file: urls.join(' '),
        sizeBytes: 0,
        // The weights cannot be seen from here: another name or place is taken for another model.
        hash: createHash('sha256')
          .update(JSON.stringify([urls, model]))
          .digest('hex'),
        contextTokens,
        lanes: [{ sequences: concurrency, contextTokens }],
      }
      state = { status: 'ready', info }
    } else {
      state = { status: 'failed', reason: pool.unavailable().message }
    }
    started.resolve(state)
  }
  const pool = createServerPool(options, log, {
    check,
    onChange: setState,
    onRetry: observer.turnRetried,
  })

  /** Thoughts may take what the protocol has one room for: the turn is then written without them. */
  async function* generate(
    call: Call,
    job: GenerateJob,
  ): AsyncGenerator<GenerateEvent, void, void> {
    const ask = (asked: GenerateJob) =>
      readCompletion(complete(call, toRequest(asked, model as string)), asked)
    let { reason, usage } = yield* ask(job)
    if (reason === 'thoughts') {
      const answered = yield* ask({ ...job, prompt: { ...job.prompt, thinking: false } })
      reason = answered.reason === 'thoughts' ? 'length' : answered.reason
      usage = sum(usage, answered.usage)
    }
    yield { type: 'end', reason, usage }
  }

  return {
    get state() {
      return state
    },
    get load() {
      return queue.load
    },
    pids: [],
    started: started.promise,
    async *generate(job, signal) {
      signal.throwIfAborted()
      if (isClosed) throw closed()
      if (state.status !== 'ready') throw pool.unavailable()
      const ticket = toTicket(job, estimateTurn(job))
      yield* inPlace(queue, ticket, signal, () => pool.ask((call) => generate(call, job), signal))
    },
    // How they keep what they have read is up to the servers.
    keepWarm() {},
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

/** What two completions of one turn took. */
const sum = (a: GenerateUsage, b: GenerateUsage): GenerateUsage => ({
  promptTokens: a.promptTokens + b.promptTokens,
  cachedTokens: a.cachedTokens + b.cachedTokens,
  completionTokens: a.completionTokens + b.completionTokens,
  queueMs: a.queueMs + b.queueMs,
  prefillMs: a.prefillMs + b.prefillMs,
  decodeMs: a.decodeMs + b.decodeMs,
})
