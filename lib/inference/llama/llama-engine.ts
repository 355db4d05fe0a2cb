import { fork, type ChildProcess } from 'node:child_process'
import { fromErrorData, OnboxError, type Log } from '../../base/index.ts'
import type { Engine, EngineState, GenerateEvent, GenerateJob } from '../engine.ts'
import { createEventQueue, type EventQueue } from '../event-queue.ts'
import type { FromModel, LoadOptions, ToModel } from './protocol.ts'

/** Turns that may wait or run at once; further ones are refused at once. */
const MAX_TURNS = 256
/** Waits before a crashed model process is started again, in milliseconds; the last one repeats. */
const RESTART_DELAYS_MS = [0, 1_000, 5_000, 15_000, 60_000]
/** A process that lived this long before it crashed is restarted as if it were the first time. */
const HEALTHY_AFTER_MS = 60_000
/** How long a closing process may take before it is killed. */
const CLOSE_TIMEOUT_MS = 2_000

/**
 * The model in a process of its own: started at once, restarted with backoff when it dies. Turns under
 * way are then failed with `MODEL_UNAVAILABLE`. A file that cannot be loaded is not tried again.
 */
export function createLlamaEngine(options: LoadOptions, log: Log): Engine {
  const turns = new Map<number, EventQueue<GenerateEvent>>()
  const started = Promise.withResolvers<EngineState>()
  let state: EngineState = { status: 'starting' }
  let child: ChildProcess | undefined
  let nextId = 0
  let crashes = 0
  let closed = false
  let restart: NodeJS.Timeout | undefined

  const setState = (next: EngineState): void => {
    state = next
    started.resolve(next)
  }
  const send = (message: ToModel): void => {
    if (child?.connected === true) child.send(message)
  }
  const onMessage = (message: FromModel): void => {
    switch (message.type) {
      case 'loaded':
        setState({ status: 'ready', info: message.info })
        log.info('model loaded', { ...message.info })
        break
      case 'load-failed':
        setState({ status: 'failed', reason: message.error.detail })
        log.error('model cannot be loaded', { ...message.error })
        break
      case 'event': {
        const turn = turns.get(message.id)
        turn?.push(message.event)
        if (message.event.type === 'end') turn?.end()
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
    const startedAtMs = performance.now()
    child = fork(new URL('process.ts', import.meta.url), {
      // One libuv thread: each one that decodes keeps compute threads of its own. The small semi-space
      // makes V8 free the samplers' native memory soon.
      env: { UV_THREADPOOL_SIZE: '1', PATH: process.env['PATH'] },
      execArgv: ['--disable-sigusr1', '--max-semi-space-size=1', '--no-warnings'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log.warn('model process', { text: text.slice(0, 2_000) })
    })
    child.on('message', onMessage)
    child.once('exit', (code, signal) => onExit(code, signal, performance.now() - startedAtMs))
    send({ type: 'load', options })
  }
  const onExit = (code: number | null, signal: string | null, livedMs: number): void => {
    const error = new OnboxError(
      'MODEL_UNAVAILABLE',
      'The model process ended and is being restarted; ask again in a few seconds',
      { retryAfterSeconds: 5 },
    )
    for (const turn of turns.values()) turn.fail(error)
    if (closed || state.status === 'failed') return
    crashes = livedMs > HEALTHY_AFTER_MS ? 1 : crashes + 1
    const delayMs = RESTART_DELAYS_MS[Math.min(crashes, RESTART_DELAYS_MS.length) - 1] as number
    state = { status: 'starting' }
    log.error('model process ended', { code, signal, restartInMs: delayMs })
    restart = setTimeout(start, delayMs)
  }

  start()
  return {
    get state() {
      return state
    },
    started: started.promise,

    async *generate(job: GenerateJob, signal: AbortSignal) {
      signal.throwIfAborted()
      if (state.status === 'starting') {
        throw new OnboxError(
          'MODEL_UNAVAILABLE',
          'The model is being loaded; ask again in a moment',
          {
            retryAfterSeconds: 2,
          },
        )
      }
      if (state.status === 'failed') throw new OnboxError('MODEL_UNAVAILABLE', state.reason)
      if (turns.size >= MAX_TURNS) {
        throw new OnboxError('MODEL_BUSY', `${turns.size} questions are waiting; ask again later`, {
          retryAfterSeconds: 10,
        })
      }
      nextId += 1
      const id = nextId
      const turn = createEventQueue<GenerateEvent>()
      turns.set(id, turn)
      const onAbort = (): void => turn.fail(signal.reason as Error)
      signal.addEventListener('abort', onAbort, { once: true })
      send({ type: 'generate', id, job })
      try {
        yield* turn
      } finally {
        signal.removeEventListener('abort', onAbort)
        turns.delete(id)
        if (!turn.ended) send({ type: 'cancel', id })
      }
    },

    async close() {
      closed = true
      clearTimeout(restart)
      const ending = child
      if (ending === undefined || ending.exitCode !== null || ending.signalCode !== null) return
      const exited = new Promise((resolve) => ending.once('exit', resolve))
      ending.disconnect()
      const kill = setTimeout(() => ending.kill('SIGKILL'), CLOSE_TIMEOUT_MS)
      await exited
      clearTimeout(kill)
    },
  }
}
