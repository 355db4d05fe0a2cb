import { OnboxError, type Log } from '../../base/index.ts'
import type { Engine, EngineState, GenerateEvent, GenerateJob } from '../engine.ts'
import { ANSWER_TOKENS, estimateTurn } from '../estimate-tokens.ts'
import { createFairQueue, toTicket, type FairQueue } from '../fair-queue.ts'
import { inPlace } from '../in-place.ts'
import { NO_OBSERVER, type PoolObserver } from '../observer.ts'
import { qwen3Renderer } from '../render/qwen3.ts'
import { checkRoom } from './prompt-room.ts'
import type { LaneOptions, LoadOptions } from './protocol.ts'
import { createWorker, WorkerEnded, type Worker } from './worker.ts'

/** What a load may take, for those who ask meanwhile. */
const LOAD_SECONDS = 5
/** Of a lane: a prompt that leaves less of it goes to a longer one. */
const MAX_ANSWER_SHARE = 1 / 4
/** A turn whose process ended is tried once more, unless somebody has read of it. */
const MAX_TRIES = 2

/**
 * Some processes that each have the model, and one line of those who want it. Turns go to the process that has read
 * their prompt's beginning, unless another has less to do.
 *
 * Turns of a process that ends are given to the next one; those of which something was said already fail with
 * `MODEL_UNAVAILABLE`. Whoever asks while no process has the model is refused with it at once.
 */
export function createLlamaEngine(
  options: LoadOptions,
  log: Log,
  observer: PoolObserver = NO_OBSERVER,
): Engine {
  const started = Promise.withResolvers<EngineState>()
  const lanes = [options, options.long].filter((lane) => lane !== undefined)
  const queues = lanes.map(() => createFairQueue(0))
  const workers: Worker[] = []
  let state: EngineState = { status: 'starting' }

  const isReady = (worker: Worker): boolean => worker.state.status === 'ready'

  const onState = (): void => {
    const ready = workers.filter(isReady)
    const known =
      ready[0] ?? workers.find((worker) => worker.state.status === 'starting') ?? workers[0]
    if (known === undefined) return
    state = known.state
    for (const [lane, { sequences }] of lanes.entries()) {
      queues[lane]?.resize(ready.length * sequences)
    }
    if (state.status === 'failed') {
      for (const queue of queues) queue.failWaiting(unavailable(state.reason))
    }
    started.resolve(state)
  }

  const unavailable = (detail: string): OnboxError => {
    if (workers.every(({ isOver }) => isOver)) return new OnboxError('MODEL_UNAVAILABLE', detail)
    const startAtMs = Math.min(...workers.map((worker) => worker.startAtMs))
    const untilStartMs = Math.max(0, startAtMs - performance.now())
    const retryAfterSeconds = LOAD_SECONDS + Math.ceil(untilStartMs / 1_000)
    return new OnboxError('MODEL_UNAVAILABLE', detail, { retryAfterSeconds })
  }

  /** Of the ready ones the one with the least to do; of equals, the one that has read this before. */
  const choose = (owner: string, lane: number): Worker | undefined =>
    workers
      .filter((worker) => isReady(worker) && worker.turnsIn(lane) < (lanes[lane]?.sequences ?? 0))
      .toSorted(
        (a, b) =>
          a.turnsIn(lane) - b.turnsIn(lane) || Number(b.knows(owner)) - Number(a.knows(owner)),
      )[0]

  /** The lane of a prompt: the shortest that it fits in. Only those that may not fit the first are counted. */
  const findLane = async (job: GenerateJob, signal: AbortSignal) => {
    const turnsOf = (worker: Worker): number =>
      lanes.reduce((sum, _lane, index) => sum + worker.turnsIn(index), 0)
    // Counting takes a process from its turns, and any of them can do it.
    const [worker] = workers.filter(isReady).toSorted((a, b) => turnsOf(a) - turnsOf(b))
    const fitting = worker?.state.status === 'ready' ? worker.state.info.lanes : []
    if (worker === undefined || fitting.length < 2 || fits(job, fitting[0])) {
      return { lane: 0, tokens: estimateTurn(job) }
    }
    const tokens = await worker.measure(job.prompt, signal)
    // One that fits nowhere need not wait to be told.
    checkRoom(tokens, {
      contextTokens: Math.max(...fitting.map(({ contextTokens }) => contextTokens)),
      contextSetting: 'model.long.contextTokens',
      keptMessages: job.keptMessages,
    })
    const lane = fitting.findIndex((one) => tokens + answerRoom(job, one) <= one.contextTokens)
    return { lane: lane === -1 ? lanes.length - 1 : lane, tokens: tokens + ANSWER_TOKENS }
  }

  /** One try. @returns whether it has to be tried again */
  async function* attempt(
    job: GenerateJob,
    signal: AbortSignal,
    isLast: boolean,
  ): AsyncGenerator<GenerateEvent, boolean, void> {
    let hasBegun = false
    try {
      const { lane, tokens } = await findLane(job, signal)
      const events = inPlace(queues[lane] as FairQueue, toTicket(job, tokens), signal, () =>
        choose(job.owner, lane)?.generate(job, lane, signal),
      )
      for await (const event of events) {
        hasBegun = true
        yield event
      }
      return !hasBegun
    } catch (error) {
      if (!(error instanceof WorkerEnded)) throw error
      if (!hasBegun && !isLast && state.status !== 'failed') return true
      throw unavailable(
        state.status === 'failed'
          ? state.reason
          : 'The model process ended and is being restarted; ask again in a few seconds',
      )
    }
  }

  const countLoading = (): number =>
    options.workers - workers.filter((worker) => isReady(worker) || worker.isOver).length
  for (let index = 0; index < options.workers; index++) {
    workers.push(createWorker(options, log, onState, observer, countLoading))
  }
  return {
    get state() {
      return state
    },
    get load() {
      const loads = queues.map(({ load }) => load)
      return {
        running: loads.reduce((sum, { running }) => sum + running, 0),
        waiting: loads.reduce((sum, { waiting }) => sum + waiting, 0),
      }
    },
    get pids() {
      return workers.map(({ pid }) => pid).filter((pid) => pid !== undefined)
    },
    started: started.promise,

    async *generate(job, signal) {
      signal.throwIfAborted()
      if (state.status === 'starting') {
        throw unavailable('The model is being loaded; ask again in a moment')
      }
      if (state.status === 'failed') throw unavailable(state.reason)
      for (let tries = 1; ; tries++) {
        if (!(yield* attempt(job, signal, tries >= MAX_TRIES))) return
        observer.turnRetried()
      }
    },

    keepWarm(prefixes) {
      for (const [index, worker] of workers.entries()) {
        // Each begins with others: together they have as many as they have room for.
        const first = prefixes.length === 0 ? 0 : (index * options.sequences) % prefixes.length
        worker.keepWarm([...prefixes.slice(first), ...prefixes.slice(0, first)])
      }
    },

    async close() {
      await Promise.all(workers.map((worker) => worker.close()))
    },
  }
}

/** Whether a prompt is so short that it need not be counted: no token has less than a byte, and no template more letters. */
function fits({ prompt, ...job }: GenerateJob, lane: LaneOptions | undefined): boolean {
  const pieces = [...qwen3Renderer.renderPrefix(prompt), ...qwen3Renderer.renderTurns(prompt)]
  const bytes = pieces.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  return lane !== undefined && bytes + answerRoom({ prompt, ...job }, lane) <= lane.contextTokens
}

/** What a turn may write, as far as a lane is made for that: a longer answer is no reason to leave it. */
function answerRoom(
  { maxTextTokens, maxThoughtTokens = 0 }: GenerateJob,
  { contextTokens }: LaneOptions,
): number {
  const wanted = Math.max(ANSWER_TOKENS, maxTextTokens + maxThoughtTokens)
  return Math.min(wanted, Math.floor(contextTokens * MAX_ANSWER_SHARE))
}
