import type { ChildProcess } from 'node:child_process'
import { fromErrorData, toOnboxError, type ErrorData, type Log } from '../../base/index.ts'
import type { EmbedBatch } from '../embed-batches.ts'
import type { EngineState, GenerateEvent, GenerateJob, Prefix } from '../engine.ts'
import { createEventQueue, type EventQueue } from '../event-queue.ts'
import type { PoolObserver } from '../observer.ts'
import type { Prompt } from '../prompt.ts'
import { checkExists, measureModel } from './model-files.ts'
import type { FromModel, LoadOptions, ToModel } from './protocol.ts'
import { startProcess } from './start-process.ts'

/** Waits before a model process that ended is started again, in milliseconds; the last one repeats. */
const RESTART_DELAYS_MS = [0, 1_000, 5_000, 15_000, 60_000]
/** A process that lived this long before it ended is restarted as if it were the first time. */
const HEALTHY_AFTER_MS = 60_000
/** So many ends in a row are a fault that somebody has to look at. */
const FAILED_AFTER_ENDS = 3
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
  /** Nothing is started any more: it was closed, or the file cannot be loaded. */
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
 * After some ends in a row the state is `failed`, and it is still tried again; a file that cannot be loaded is not, nor
 * one whose load takes far too long.
 *
 * @param onState - told of every change
 */
export function createWorker(
  options: LoadOptions,
  log: Log,
  onState: (worker: Worker) => void,
  observer: PoolObserver,
): Worker {
  const turns = new Map<number, EventQueue<Answer>>()
  const laneOf = new Map<number, number>()
  /** The owners of what was read last, the latest at the end. */
  const owners = new Set<string>()
  let prefixes: readonly Prefix[] = []
  let state: EngineState = { status: 'starting' }
  let child: ChildProcess | undefined
  let nextId = 0
  let ends = 0
  let isOver = false
  let restart: NodeJS.Timeout | undefined
  let loadDeadline: NodeJS.Timeout | undefined
  let startAtMs = 0

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
  const giveUp = (error: ErrorData): void => {
    isOver = true
    setState({ status: 'failed', reason: error.detail })
    log.error('model cannot be loaded', { ...error })
  }
  const onMessage = (message: FromModel): void => {
    switch (message.type) {
      case 'loaded':
        clearTimeout(loadDeadline)
        setState({ status: 'ready', info: message.info })
        log.info('model loaded', { ...message.info })
        if (prefixes.length > 0) send({ type: 'warm', prefixes })
        break
      case 'load-failed':
        giveUp(message.error)
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
      case 'failed':
        turns.get(message.id)?.fail(fromErrorData(message.error))
        break
      default:
        message satisfies never
    }
  }
  const start = (): void => {
    startAtMs = performance.now()
    try {
      checkExists(options.modelPath)
    } catch (error) {
      // No process is needed to say so. Not before whoever makes this worker has it.
      setImmediate(() => isOver || giveUp(toOnboxError(error).toData()))
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
      send({ type: 'load', options })
      const seconds = LOAD_BASE_SECONDS + Math.ceil(sizeBytes / LOAD_BYTES_PER_SECOND)
      loadDeadline = setTimeout(() => {
        giveUp(toTooLong(options.modelPath, sizeBytes, seconds))
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
      ends = performance.now() - startAtMs > HEALTHY_AFTER_MS ? 1 : ends + 1
      const restartInMs = RESTART_DELAYS_MS[Math.min(ends, RESTART_DELAYS_MS.length) - 1] as number
      log.error('model process ended', { reason, restartInMs })
      startAtMs = performance.now() + restartInMs
      restart = setTimeout(start, restartInMs)
      setState(ends < FAILED_AFTER_ENDS ? { status: 'starting' } : toFailed(ends, reason))
    }
    owners.clear()
    for (const turn of turns.values()) turn.fail(new WorkerEnded(reason))
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
      if (ending.connected) ending.disconnect()
      const kill = setTimeout(() => ending.kill('SIGKILL'), CLOSE_TIMEOUT_MS)
      await exited
      clearTimeout(kill)
    },
  }
  start()
  return worker
}

const toFailed = (ends: number, reason: string): EngineState => ({
  status: 'failed',
  reason:
    `The model process ended ${ends} times in a row, last with ${reason}; where memory is short, ` +
    'choose a smaller model or model.contextTokens. It will be tried again',
})

const toTooLong = (modelPath: string, sizeBytes: number, seconds: number): ErrorData => ({
  code: 'MODEL_INVALID',
  detail:
    `Cannot load model "${modelPath}": its ${sizeBytes} bytes were not loaded after ${seconds} s. It is ` +
    'damaged, or its disk is too slow: download it again or move it, then start the box again',
})
