import { createHash } from 'node:crypto'
import { OnboxError, type Log } from '../../base/index.ts'
import type { Engine, EngineState, GenerateEvent, GenerateJob, GenerateUsage } from '../engine.ts'
import { estimateTokens, estimateTurn } from '../estimate-tokens.ts'
import { createFairQueue, toTicket } from '../fair-queue.ts'
import { inPlace } from '../in-place.ts'
import { NO_OBSERVER, type PoolObserver } from '../observer.ts'
import type { Json, ToolCall } from '../prompt.ts'
import { complete, listModels, ServerFault, type Server } from './server.ts'
import { toRequest, type Chunk } from './wire.ts'

/** How often a server is asked whether it lives. */
const CHECK_INTERVAL_MS = 15_000
/** While none of them does. */
const DOWN_INTERVAL_MS = 2_000
/** Of a context that no server tells. */
const DEFAULT_CONTEXT_TOKENS = 32_768

export interface OpenAiOptions {
  /** Bases of the API, e.g. `http://gpu-1:8000/v1`. Several have the same model. */
  urls: readonly string[]
  /** Id of the model there. Default: the first that the servers tell. */
  model?: string
  /** What is sent as `Authorization: Bearer`, read for every request: undefined sends none. */
  readKey?: () => string | undefined
  /** Default: what the servers tell, else 32,768. */
  contextTokens?: number
  /** Turns that are asked for at once, over all servers. */
  concurrency: number
}

/**
 * A model behind OpenAI-compatible servers on the company's network: vLLM, SGLang, TGI, llama-server. Each turn goes to
 * the server with the fewest under way; one that fails before it has said anything is asked of another.
 */
export function createOpenAiEngine(
  options: OpenAiOptions,
  log: Log,
  observer: PoolObserver = NO_OBSERVER,
): Engine {
  const servers: Server[] = options.urls.map((url) => ({
    url: url.replace(/\/+$/, ''),
    fault: undefined,
    requests: 0,
  }))
  const makeHeaders = (): Record<string, string> => {
    const key = options.readKey?.()
    return key === undefined ? {} : { authorization: `Bearer ${key}` }
  }
  const queue = createFairQueue(options.concurrency)
  const started = Promise.withResolvers<EngineState>()
  const closing = new AbortController()
  let state: EngineState = { status: 'starting' }
  let model = options.model
  let toldTokens: number | undefined
  let timer: NodeJS.Timeout | undefined

  /** Asks a server whether it lives. @returns the context of its model, where it tells */
  const check = async (server: Server): Promise<number | undefined> => {
    let contextTokens: number | undefined
    try {
      const models = await listModels(server, makeHeaders())
      model ??= models[0]?.id
      const found = models.find(({ id }) => id === model)
      contextTokens = found?.contextTokens
      server.fault = found ? undefined : `it has no model "${model}"`
    } catch (error) {
      server.fault = (error as Error).message
    }
    return contextTokens
  }

  const checkAll = async (): Promise<void> => {
    const before = servers.map(({ fault }) => fault)
    const contexts = await Promise.all(servers.map(check))
    if (closing.signal.aborted) return
    const known = contexts.filter((tokens) => tokens !== undefined)
    if (known.length > 0) toldTokens = Math.min(...known)
    setState()
    for (const [index, { url, fault }] of servers.entries()) {
      if (before[index] === fault) continue
      if (fault === undefined) log.info('model server is back', { url })
      else log.warn('model server cannot be used', { url, reason: fault })
    }
  }

  /** Also looks again, sooner where none can be used. */
  const setState = (): void => {
    clearTimeout(timer)
    const isUp = servers.some(({ fault }) => fault === undefined)
    timer = setTimeout(() => void checkAll(), isUp ? CHECK_INTERVAL_MS : DOWN_INTERVAL_MS).unref()
    if (isUp && model !== undefined) {
      const { urls, contextTokens = toldTokens ?? DEFAULT_CONTEXT_TOKENS, concurrency } = options
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
      const reasons = servers.map(({ url, fault }) => `${url}: ${fault}`)
      state = {
        status: 'failed',
        reason: `No model server can be used (${reasons.join('; ')}). It will be tried again`,
      }
    }
    started.resolve(state)
  }

  const unavailable = (): OnboxError =>
    new OnboxError(
      'MODEL_UNAVAILABLE',
      state.status === 'failed' ? state.reason : 'No model server could be asked',
      { retryAfterSeconds: Math.ceil(DOWN_INTERVAL_MS / 1_000) },
    )

  async function* ask(
    job: GenerateJob,
    signal: AbortSignal,
  ): AsyncGenerator<GenerateEvent, void, void> {
    const tried = new Set<Server>()
    /** What those that have too much to do said. */
    const busy: OnboxError[] = []
    for (;;) {
      const [server] = servers
        .filter((one) => one.fault === undefined && !tried.has(one))
        .toSorted((a, b) => a.requests - b.requests)
      if (server === undefined) throw soonest(busy) ?? unavailable()
      if (tried.size > 0) observer.turnRetried()
      tried.add(server)
      server.requests += 1
      let hasBegun = false
      try {
        const body = toRequest(job, model as string)
        const both = AbortSignal.any([signal, closing.signal])
        for await (const event of read(complete(server, makeHeaders(), body, both), job)) {
          hasBegun = true
          yield event
        }
        return
      } catch (error) {
        if (isBusy(error) && !hasBegun) {
          busy.push(error)
          continue
        }
        if (!(error instanceof ServerFault)) throw error
        server.fault = error.message
        log.warn('model server cannot be used', { url: server.url, reason: error.message })
        setState()
        if (hasBegun) {
          throw new OnboxError('MODEL_FAILED', `The model server stopped: ${error.message}`)
        }
      } finally {
        server.requests -= 1
      }
    }
  }

  void checkAll()
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
      if (state.status !== 'ready') throw unavailable()
      const ticket = toTicket(job, estimateTurn(job))
      yield* inPlace(queue, ticket, signal, () => ask(job, signal))
    },
    // How they keep what they have read is up to the servers.
    keepWarm() {},
    close() {
      clearTimeout(timer)
      state = { status: 'failed', reason: 'The model is closed' }
      closing.abort(new OnboxError('MODEL_UNAVAILABLE', 'The model is closed'))
      queue.failWaiting(unavailable())
      return Promise.resolve()
    },
  }
}

const isBusy = (error: unknown): error is OnboxError =>
  error instanceof OnboxError && error.code === 'MODEL_BUSY'

/** Of servers that have too much to do, the one that may be asked again first. */
const soonest = (busy: readonly OnboxError[]): OnboxError | undefined =>
  busy.toSorted((a, b) => (a.retryAfterSeconds ?? 0) - (b.retryAfterSeconds ?? 0))[0]

/** Turns the stream of one completion into the events of a turn. */
async function* read(
  chunks: AsyncGenerator<Chunk, void, void>,
  job: GenerateJob,
): AsyncGenerator<GenerateEvent, void, void> {
  const startedAtMs = performance.now()
  const calls: { name: string; text: string }[] = []
  const usage: GenerateUsage = {
    promptTokens: 0,
    cachedTokens: 0,
    completionTokens: 0,
    queueMs: 0,
    prefillMs: 0,
    decodeMs: 0,
  }
  let finish: string | undefined
  let firstAtMs: number | undefined
  let isTold = false
  let characters = 0
  for await (const { choices, usage: told } of chunks) {
    if (told) {
      isTold = true
      usage.promptTokens = told.prompt_tokens
      usage.completionTokens = told.completion_tokens
      usage.cachedTokens = told.prompt_tokens_details?.cached_tokens ?? 0
    }
    const [choice] = choices
    if (choice === undefined) continue
    const { delta, finish_reason: reason } = choice
    finish = reason ?? finish
    const thought = delta.reasoning_content
    characters += (delta.content?.length ?? 0) + (thought?.length ?? 0)
    if (delta.content || thought || delta.tool_calls?.length) firstAtMs ??= performance.now()
    if (thought) yield { type: 'thought', text: thought }
    if (delta.content) yield { type: 'text', text: delta.content }
    for (const { index, function: part } of delta.tool_calls ?? []) {
      const call = (calls[index] ??= { name: '', text: '' })
      call.name += part.name ?? ''
      call.text += part.arguments ?? ''
      characters += (part.name?.length ?? 0) + (part.arguments?.length ?? 0)
    }
  }
  if (finish === undefined) throw new ServerFault('its answer has no end')
  for (const call of calls.filter(Boolean).slice(0, job.maxCalls)) {
    yield { type: 'call', call: toCall(call, job) }
  }
  // Budgets hold behind a server that does not count, too.
  if (!isTold) {
    const { tools, messages } = job.prompt
    usage.promptTokens = estimateTokens(JSON.stringify([tools, messages]).length)
    usage.completionTokens = estimateTokens(characters)
  }
  const endedAtMs = performance.now()
  usage.prefillMs = (firstAtMs ?? endedAtMs) - startedAtMs
  usage.decodeMs = endedAtMs - startedAtMs - usage.prefillMs
  const reason = finish === 'length' ? 'length' : calls.length > 0 ? 'call' : 'turn'
  yield { type: 'end', reason, usage }
}

/** A server that does not hold its model to the tools is held here: what is none of them is no call. */
function toCall({ name, text }: { name: string; text: string }, job: GenerateJob): ToolCall {
  if (!job.prompt.tools.some((tool) => tool.name === name)) {
    throw new OnboxError('MODEL_FAILED', `The model called "${name}", which is no tool that it has`)
  }
  let value: Json
  try {
    value = JSON.parse(text === '' ? '{}' : text) as Json
  } catch {
    throw new OnboxError('MODEL_FAILED', `The model wrote a call of "${name}" that is not JSON`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new OnboxError('MODEL_FAILED', `The model called "${name}" without an object`)
  }
  return { tool: name, arguments: value }
}
