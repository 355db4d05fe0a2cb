import type { ChildProcess } from 'node:child_process'
import { fromErrorData, toOnboxError, type ErrorData, type Log } from '../../base/index.ts'
import type { EmbedBatch } from '../embed-batches.ts'
import type { EngineState, GenerateEvent, GenerateJob, Prefix } from '../engine.ts'
import { createEventQueue, type EventQueue } from '../event-queue.ts'
import type { PoolObserver } from '../observer.ts'
import type { Prompt } from '../prompt.ts'
import { createBackoff } from './backoff.ts'
import { checkExists, measureModel } from './model-files.ts'
import type { FromModel, LoadOptions, ToModel } from './protocol.ts'
import { startProcess } from './start-process.ts'
import { toFailed, toTooLong } from './worker-faults.ts'

/** What a load may take on the slowest of disks, and what a GPU's driver may take at its first start. */
const LOAD_BYTES_PER_SECOND = 20_000_000
const LOAD_BASE_SECONDS = 120
/** How long a closing process may take before it is killed. */
const CLOSE_TIMEOUT_MS = 2_000

type Answer = GenerateEvent | Extract<FromModel, { type: 'measured' | 'embedded' }>

/** The process ended before the turn did. */
export class WorkerEnded extends Error {}

/** The model in a process of its own: started at once, and again, with backoff, when it ends. */
export interface Worker {
  readonly state: EngineState
  /** Of the process, while there is one. */
  readonly pid: number | undefined
  /** When the next process will be started, or the last one was; see `performance.now`. */
  readonly startAtMs: number
  /** Nothing is started any more: it was closed, or the file could not be loaded, not even once. */
  readonly isOver: boolean
  /** Turns that are under way in a lane of it. */
  turnsIn(lane: number): number
  /** See `Engine.keepWarm`. */
  keepWarm(prefixes: readonly Prefix[]): void
  /** Whether it has read a prompt of this owner, and may still have it. */
  knows(owner: string): boolean
  /**
   * Tokens of a prompt.
   *
   * @throws {WorkerEnded} or as `Engine.generate`
   */
  measure(prompt: Prompt, signal: AbortSignal): Promise<number>
  /**
   * A vector for each text of a batch; one such piece of work at a time.
   *
   * @throws {WorkerEnded} or as `Embedder.embed`
   */
  embed(batch: EmbedBatch, signal: AbortSignal): Promise<Float32Array[]>
  /**
   * Generates one turn; there has to be a free sequence in the lane.
   *
   * @throws {WorkerEnded} or as `Engine.generate`
   */
  generate(
    job: GenerateJob,
    lane: number,
    signal: AbortSignal,
  ): AsyncGenerator<GenerateEvent, void, void>
  close(): Promise<void>
}

/**
 * A process of its own that has the model.
 *
 * After some ends in a row the state is `failed`, and it is still tried again. A file that cannot be loaded, or takes far too
 * long, is given up when the worker is made. Later it was good once: what a process that was killed held may not be free yet, a
 * driver be at a loss, a share away for a moment.
 *
 * @param onState - told of every change
 * @param countLoading - of the workers of one model, those that have no model yet, this one included
 */
export function createWorker(
  options: LoadOptions,
  log: Log,
  onState: (worker: Worker) => void,
  observer: PoolObserver,
  countLoading: () => number = () => 1,
): Worker {
  const turns = new Map<number, EventQueue<Answer>>()
  const laneOf = new Map<number, number>()
  /** The owners of what was read last, the latest at the end. */
  const owners = new Set<string>()
  let prefixes: readonly Prefix[] = []
  let state: EngineState = { status: 'starting' }
  let child: ChildProcess | undefined
  let nextId = 0
  const backoff = createBackoff()
  let isOver = false
  let restart: NodeJS.Timeout | undefined
  let loadDeadline: NodeJS.Timeout | undefined
  let startAtMs = 0
  let hasLoaded = false
  /** When this process had the model; see `performance.now`. */
  let loadedAtMs: number | undefined
  /** Why this process could not load the model. */
  let loadFault: string | undefined

  const setState = (next: EngineState): void => {
    state = next
    onState(worker)
  }
  const send = (message: ToModel): void => {
    if (child?.connected === true) child.send(message)
  }
  const remember = (owner: string): void => {
    owners.delete(owner)
    owners.add(owner)
    if (owners.size > options.sequences) owners.delete([...owners][0] as string)
  }
  /** @param error - why the process that was started last has no model */
  const failLoad = (error: ErrorData): void => {
    if (hasLoaded) {
      loadFault = error.detail
      return
    }
    isOver = true
    setState({ status: 'failed', reason: error.detail })
    log.error('model cannot be loaded', { ...error })
  }
  const onMessage = (message: FromModel): void => {
    switch (message.type) {
      case 'loaded':
        clearTimeout(loadDeadline)
        hasLoaded = true
        loadedAtMs = performance.now()
        setState({ status: 'ready', info: message.info })
        log.info('model loaded', { ...message.info })
        if (prefixes.length > 0) send({ type: 'warm', prefixes })
        break
      case 'load-failed':
        failLoad(message.error)
        child?.disconnect()
        break
      case 'event': {
        const turn = turns.get(message.id)
        turn?.push(message.event)
        if (message.event.type === 'end') turn?.end()
        break
      }
      case 'measured':
      case 'embedded': {
        const turn = turns.get(message.id)
        turn?.push(message)
        turn?.end()
        break
      }
      case 'steps':
        observer.stepsDone(message.steps)
        break
      case 'warmed':
        remember(message.owner)
        log.debug('prefix read ahead', { owner: message.owner, tokens: message.tokens })
        break
      case 'document': {
        const { fate } = message
        if ('reason' in fate) log.warn('document not kept', fate)
        else log.info('document kept', fate)
        break
      }
      case 'failed':
        turns.get(message.id)?.fail(fromErrorData(message.error))
        break
      default:
        message satisfies never
    }
  }
  const start = (): void => {
    startAtMs = performance.now()
    loadedAtMs = undefined
    loadFault = undefined
    try {
      checkExists(options.modelPath)
    } catch (error) {
      // No process is needed to say so. Not before whoever makes this worker has it.
      setImmediate(() => {
        if (isOver) return
        const data = toOnboxError(error).toData()
        failLoad(data)
        if (!isOver) startAgain(data.detail)
      })
      return
    }
    try {
      const sizeBytes = measureModel(options.modelPath)
      const mine = startProcess(log, {
        // What a process said last may arrive after its end.
        onMessage: (message) => child === mine && onMessage(message),
        onEnd,
      })
      child = mine
      send({ type: 'load', options: { ...options, loading: countLoading() } })
      const seconds = LOAD_BASE_SECONDS + Math.ceil(sizeBytes / LOAD_BYTES_PER_SECOND)
      loadDeadline = setTimeout(() => {
        failLoad(toTooLong(options.modelPath, sizeBytes, seconds))
        mine.kill('SIGKILL')
      }, seconds * 1_000)
    } catch (error) {
      onEnd(error instanceof Error ? error.message : String(error))
    }
  }
  const onEnd = (reason: string): void => {
    child = undefined
    clearTimeout(loadDeadline)
    if (!isOver) {
      observer.processEnded()
      startAgain(loadFault ?? reason)
    }
    owners.clear()
    for (const turn of turns.values()) turn.fail(new WorkerEnded(reason))
  }
  const startAgain = (reason: string): void => {
    const livedMs = loadedAtMs === undefined ? 0 : performance.now() - loadedAtMs
    const { ends, restartInMs, isFailed } = backoff.ended(livedMs)
    log.error('model process ended', { reason, restartInMs })
    startAtMs = performance.now() + restartInMs
    restart = setTimeout(start, restartInMs)
    setState(isFailed ? toFailed(ends, reason, loadFault) : { status: 'starting' })
  }

  /** Says something to the process, and hands on what it answers until it has ended. */
  async function* ask(
    toMessage: (id: number) => ToModel,
    signal: AbortSignal,
  ): AsyncGenerator<Answer, void, void> {
    nextId += 1
    const id = nextId
    const turn = createEventQueue<Answer>()
    turns.set(id, turn)
    const onAbort = (): void => turn.fail(signal.reason as Error)
    signal.addEventListener('abort', onAbort, { once: true })
    try {
      send(toMessage(id))
      yield* turn
    } finally {
      signal.removeEventListener('abort', onAbort)
      turns.delete(id)
      if (!turn.ended) send({ type: 'cancel', id })
    }
  }

  const worker: Worker = {
    get state() {
      return state
    },
    get pid() {
      return child?.pid
    },
    get startAtMs() {
      return startAtMs
    },
    get isOver() {
      return isOver
    },
    turnsIn: (lane) => [...laneOf.values()].filter((one) => one === lane).length,
    knows: (owner) => owners.has(owner),
    keepWarm(next) {
      prefixes = next
      if (state.status === 'ready') send({ type: 'warm', prefixes })
    },

    async measure(prompt, signal) {
      for await (const answer of ask((id) => ({ type: 'measure', id, prompt }), signal)) {
        if (answer.type === 'measured') return answer.tokens
      }
      throw new WorkerEnded('it measured nothing')
    },

    async embed(batch, signal) {
      for await (const answer of ask((id) => ({ type: 'embed', id, batch }), signal)) {
        if (answer.type === 'embedded') return answer.vectors
      }
      throw new WorkerEnded('it made no vectors')
    },

    async *generate(job, lane, signal) {
      remember(job.owner)
      let mine: number | undefined
      const toMessage = (id: number): ToModel => {
        mine = id
        laneOf.set(id, lane)
        return { type: 'generate', id, job, lane }
      }
      try {
        for await (const answer of ask(toMessage, signal)) {
          if (answer.type !== 'measured' && answer.type !== 'embedded') yield answer
        }
      } finally {
        if (mine !== undefined) laneOf.delete(mine)
      }
    },

    async close() {
      isOver = true
      setState({ status: 'failed', reason: 'The model is closed' })
      clearTimeout(restart)
      const ending = child
      if (ending === undefined) return
      const exited = new Promise((resolve) => ending.once('exit', resolve))
      send({ type: 'stop' })
      const kill = setTimeout(() => ending.kill('SIGKILL'), CLOSE_TIMEOUT_MS)
      await exited
      clearTimeout(kill)
    },
  }
  start()
  return worker
}
