import { OnboxError, toOnboxError, type Log } from '../base/index.ts'
import type { Isolate, RequestOptions } from './isolate.ts'
import type { Declaration } from './protocol.ts'
import { createTurnstile } from './turnstile.ts'

/** A function that ended within this time of its start is in trouble: the next start waits. */
const HEALTHY_MS = 10_000
const FIRST_BACKOFF_MS = 200
const MAX_BACKOFF_MS = 10_000
/** A request waits this long for a restart; where it takes longer, it is told when to come back. */
const MAX_WAIT_MS = 1_000
/** For each request that runs, so many may wait. */
const QUEUE_FACTOR = 4

export interface SuperviseOptions {
  name: string
  /** Starts an isolate of the one version that is supervised, with the code cache of an earlier start. */
  start: (codeCache?: Uint8Array) => Promise<Isolate>
  /** Requests and tool runs at once; four times as many may wait. */
  concurrency: number
  log: Log
}

/** `idle`: starts with the next request. `failed`: its file throws, and would again. */
export type FunctionState = 'idle' | 'starting' | 'ready' | 'failed' | 'stopped'

/** A function version that is kept alive. */
export interface SupervisedFunction {
  status: () => { state: FunctionState; reason?: string; pid?: number }
  /**
   * What the file declares; starts the function where it is not running.
   *
   * @throws {OnboxError} `FUNCTION_UNAVAILABLE` with the reason
   */
  describe: () => Promise<Declaration>
  /**
   * As `Isolate.fetch`; its turn lasts until the body is read.
   *
   * @throws {OnboxError} also `FUNCTION_UNAVAILABLE`, when it cannot start or too many wait
   */
  fetch: (request: Request, options: RequestOptions) => Promise<Response>
  /** As `Isolate.runTool`. @throws {OnboxError} also `FUNCTION_UNAVAILABLE` */
  runTool: (tool: string, args: unknown, options: RequestOptions) => Promise<unknown>
  /** Ends it for good. */
  stop: () => Promise<void>
}

/**
 * Keeps one isolate of a function version alive: starts it with the first request, starts it again
 * with the next one after it has ended, later and later while it keeps ending, and lets in no more
 * requests than it is meant to take.
 */
export function superviseFunction(options: SuperviseOptions): SupervisedFunction {
  const { name, start, concurrency, log } = options
  const turnstile = createTurnstile(concurrency, concurrency * QUEUE_FACTOR)
  let state: FunctionState = 'idle'
  let reason: string | undefined
  let current: Isolate | undefined
  let codeCache: Uint8Array | undefined
  let underWay: Promise<Isolate> | undefined
  let shortLives = 0
  let nextStartAt = 0

  const unavailable = (why: string, retryAfterSeconds?: number) =>
    new OnboxError(
      'FUNCTION_UNAVAILABLE',
      `Cannot use function "${name}": ${why}`,
      retryAfterSeconds === undefined ? {} : { retryAfterSeconds },
    )

  const obtain = (): Isolate | Promise<Isolate> => {
    if (state === 'failed' || isStopped()) throw unavailable(reason ?? 'it has been stopped')
    if (current) return current
    const waitMs = nextStartAt - performance.now()
    if (waitMs > MAX_WAIT_MS) {
      throw unavailable(`it keeps ending (${reason})`, Math.ceil(waitMs / 1_000))
    }
    underWay ??= startAfter(waitMs).finally(() => {
      underWay = undefined
    })
    return underWay
  }

  const startAfter = async (waitMs: number): Promise<Isolate> => {
    state = 'starting'
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
    const startedAt = performance.now()
    try {
      return settleIn(await start(codeCache), startedAt)
    } catch (error) {
      const known = toOnboxError(error, 'FUNCTION_UNAVAILABLE')
      log.error('function does not start', { function: name, reason: known.message })
      if (known.retryAfterSeconds === undefined) becomeFailed(known.message)
      else onEnded(known.message, startedAt)
      throw known
    }
  }

  const settleIn = (isolate: Isolate, startedAt: number): Isolate => {
    if (isStopped()) {
      void isolate.stop()
      throw unavailable('it has been stopped')
    }
    current = isolate
    codeCache = isolate.codeCache ?? codeCache
    state = 'ready'
    void isolate.exited.then((why) => {
      if (current === isolate) current = undefined
      onEnded(why, startedAt)
    })
    return isolate
  }

  const becomeFailed = (why: string) => {
    if (isStopped()) return
    state = 'failed'
    reason = why
  }

  const onEnded = (why: string, startedAt: number) => {
    if (isStopped()) return
    state = 'idle'
    reason = why
    shortLives = performance.now() - startedAt < HEALTHY_MS ? shortLives + 1 : 0
    // The first end costs no wait: it may well have been one bad request.
    const backoffMs =
      shortLives < 2 ? 0 : Math.min(MAX_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** (shortLives - 2))
    nextStartAt = performance.now() + backoffMs
  }

  const isStopped = () => state === 'stopped'

  /** Waits for a turn, which has to be given back. */
  const enter = async (signal: AbortSignal): Promise<() => void> => {
    const leave = await turnstile.enter(signal)
    if (leave) return leave
    throw unavailable(
      `${concurrency} requests are under way and ${concurrency * QUEUE_FACTOR} wait; ask again`,
      1,
    )
  }

  return {
    status: () => ({
      state,
      ...(reason !== undefined && state !== 'ready' && { reason }),
      ...(current && { pid: current.pid }),
    }),
    describe: async () => (await obtain()).declaration,
    fetch: async (request, requestOptions) => {
      const leave = await enter(requestOptions.signal)
      try {
        const isolate = await obtain()
        return await isolate.fetch(request, { ...requestOptions, onEnd: leave })
      } catch (error) {
        leave()
        throw error
      }
    },
    runTool: async (tool, args, requestOptions) => {
      // A request that asked for it holds a turn already: waiting for another could wait for itself.
      const leave = requestOptions.isNested === true ? () => {} : await enter(requestOptions.signal)
      try {
        const isolate = await obtain()
        return await isolate.runTool(tool, args, requestOptions)
      } finally {
        leave()
      }
    },
    stop: async () => {
      state = 'stopped'
      reason = 'it has been stopped'
      await current?.stop()
    },
  }
}
