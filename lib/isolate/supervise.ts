import { OnboxError, toOnboxError, type Log } from '../base/index.ts'
import type { FunctionRequest, Isolate, RequestOptions } from './isolate.ts'
import type { Declaration } from './protocol.ts'
import { createStartPolicy } from './start-policy.ts'
import { closeTurn, hasPassed, isStuck, openTurn, type Line, type Turn } from './turn.ts'
import { createTurnstile, QUEUE_FACTOR } from './turnstile.ts'

/** A request waits this long for a restart; where it takes longer, it is told when to come back. */
const MAX_WAIT_MS = 1_000

export interface SuperviseOptions {
  name: string
  /**
   * Reads what a start of the one version that is supervised takes, anew for each. What this throws is not final: files
   * come back.
   *
   * @returns starts an isolate
   */
  prepareStart: () => () => Promise<Isolate>
  /** Requests and tool runs at once in one isolate; four times as many may wait in all. */
  concurrency: number
  /** While requests wait, so many isolates at most are started. */
  maxIsolates: number
  /** An isolate without work is ended after this time. */
  idleMs: number
  log: Log
}

/**
 * `idle`: starts with the next request. `paused`: it keeps ending, so it is not started again for a while.
 * `failed`: its file throws, and would again.
 */
export type FunctionState = 'idle' | 'starting' | 'ready' | 'paused' | 'failed' | 'stopped'

/** A function version that is kept alive. */
export interface SupervisedFunction {
  status: () => { state: FunctionState; reason?: string; pids: number[] }
  /**
   * What the file declares; starts the function where it is not running.
   *
   * @throws {OnboxError} `FUNCTION_UNAVAILABLE` with the reason
   */
  describe: () => Promise<Declaration>
  /**
   * As `Isolate.fetch`; its turn lasts until the body is read.
   *
   * @throws {OnboxError} also `FUNCTION_UNAVAILABLE` when it cannot start, `FUNCTION_BUSY` when too many wait
   */
  fetch: (request: FunctionRequest, options: RequestOptions) => Promise<Response>
  /** As `Isolate.runTool`. @throws {OnboxError} also `FUNCTION_UNAVAILABLE`, `FUNCTION_BUSY` */
  runTool: (tool: string, args: unknown, options: RequestOptions) => Promise<unknown>
  /**
   * Waits until the work under way is done, then ends it for good. Who sends no more work sees it all done.
   *
   * @param patienceMs - work that takes longer is ended
   */
  drain: (patienceMs: number) => Promise<void>
  /** Ends it for good. */
  stop: () => Promise<void>
}

/** Why it is started no more. */
interface End {
  state: 'failed' | 'stopped'
  reason: string
}

/** One isolate and the work that it has. */
interface Member {
  isolate: Isolate
  active: number
  sleep: NodeJS.Timeout | undefined
}

/**
 * Keeps a function version served: its first isolate starts with the first request, further ones while
 * requests wait in line, and each sleeps when it had nothing to do for a while. One that ends is started again
 * with the next request, later and later while it keeps ending.
 */
export function superviseFunction(options: SuperviseOptions): SupervisedFunction {
  const { name, prepareStart, concurrency, maxIsolates, idleMs, log } = options
  const turnstile = createTurnstile(concurrency, concurrency * QUEUE_FACTOR)
  const policy = createStartPolicy()
  const members = new Set<Member>()
  const inside = new Set<Turn>()
  let end: End | undefined
  let lastReason: string | undefined
  let declaration: Declaration | undefined
  let starting: Promise<Member> | undefined
  let onQuiet: (() => void) | undefined

  const unavailable = (why: string, retryAfterSeconds?: number) =>
    new OnboxError(
      'FUNCTION_UNAVAILABLE',
      `Cannot use function "${name}": ${why}`,
      retryAfterSeconds === undefined ? {} : { retryAfterSeconds },
    )

  /** Who comes too late for one that is stopped finds another, or none. */
  const ended = ({ state, reason }: End) => unavailable(reason, state === 'stopped' ? 1 : undefined)
  const keepsEnding = () => `it keeps ending (${lastReason}); see its log: onbox tail ${name}`
  const resize = () => turnstile.resize(concurrency * Math.max(1, members.size))

  /** The isolate with the least to do; where there is none, the next one to start. */
  const obtain = async (): Promise<Member> => {
    if (end) throw ended(end)
    const [first, ...others] = members
    if (first) return others.reduce((best, one) => (one.active < best.active ? one : best), first)
    const waitMs = policy.waitMs()
    if (waitMs > MAX_WAIT_MS) throw unavailable(keepsEnding(), Math.ceil(waitMs / 1_000))
    return startOne(waitMs)
  }

  const startOne = (waitMs: number): Promise<Member> => {
    starting ??= startAfter(waitMs).then(
      (member) => {
        starting = undefined
        growWhileWaiting()
        return member
      },
      (error: unknown) => {
        starting = undefined
        throw error
      },
    )
    return starting
  }

  const mayGrow = (): boolean => {
    if (end) return false
    return starting !== undefined || (members.size < maxIsolates && policy.waitMs() <= 0)
  }

  const growWhileWaiting = () => {
    if (starting || members.size === 0 || turnstile.load.waiting === 0 || !mayGrow()) return
    // Why it does not start is in the log; those who wait are served by the others.
    startOne(0).catch(() => {})
  }

  const startAfter = async (waitMs: number): Promise<Member> => {
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
    const start = prepare()
    const startedAtMs = performance.now()
    try {
      return settleIn(await start(), startedAtMs)
    } catch (error) {
      // One that is stopped while it starts has not failed.
      if (end) throw ended(end)
      const known = noteFailure(error)
      // What runs goes on: a file that has come to its end before need not throw at each start.
      if (known.retryAfterSeconds === undefined && members.size === 0)
        end = { state: 'failed', reason: `${known.message}; mend it and deploy it again` }
      else onEnded(known.message, startedAtMs)
      throw known
    }
  }

  const prepare = (): (() => Promise<Isolate>) => {
    try {
      return prepareStart()
    } catch (error) {
      throw unavailable(noteFailure(error).message)
    }
  }

  const noteFailure = (error: unknown): OnboxError => {
    const known = toOnboxError(error, 'FUNCTION_UNAVAILABLE')
    log.error('function does not start', { function: name, reason: known.message })
    return known
  }

  const settleIn = (isolate: Isolate, startedAtMs: number): Member => {
    if (end) {
      void isolate.stop()
      throw ended(end)
    }
    const member: Member = { isolate, active: 0, sleep: undefined }
    members.add(member)
    declaration = isolate.declaration
    resize()
    void isolate.exited.then((why) => {
      clearTimeout(member.sleep)
      // One that was put to sleep has left before.
      if (!members.delete(member)) return
      resize()
      onEnded(why, startedAtMs)
    })
    sleepLater(member)
    return member
  }

  const onEnded = (why: string, startedAtMs: number) => {
    lastReason = why
    policy.ended(startedAtMs)
  }

  const sleepLater = (member: Member) => {
    clearTimeout(member.sleep)
    member.sleep = setTimeout(() => {
      members.delete(member)
      resize()
      log.debug('isolate sleeps', { function: name })
      void member.isolate.stop()
    }, idleMs)
    member.sleep.unref()
  }

  const line: Line = { inside, mayGrow }

  const busy = (why: string) =>
    new OnboxError(
      'FUNCTION_BUSY',
      `Cannot ask function "${name}" now: ${why}, and its limits.concurrency is ${concurrency}; come back in 1 s, or raise it`,
      { retryAfterSeconds: 1 },
    )

  /** Waits for a place, which has to be given back. */
  const enter = async (turn: Turn, signal: AbortSignal): Promise<() => void> => {
    turn.line = line
    if (turn.asker && turnstile.isFull && isStuck(line))
      throw busy('all its requests that are under way wait for functions that wait for it')
    const entering = turnstile.enter(signal, () => {
      turn.line = undefined
      inside.add(turn)
    })
    growWhileWaiting()
    const leave = await entering
    if (leave) return leave
    throw busy(`${inside.size} requests are under way and ${turnstile.load.waiting} wait`)
  }

  /** Gives an isolate to `work`, until what it is handed for that is called. */
  const use = async <T>(
    { signal, isNested = false, turn: asker, waits }: RequestOptions,
    work: (isolate: Isolate, turn: Turn, done: () => void) => Promise<T>,
  ): Promise<T> => {
    const turn = openTurn(name, asker)
    let leave: (() => void) | undefined
    let member: Member | undefined
    let isDone = false
    const done = () => {
      if (isDone) return
      isDone = true
      if (member) {
        member.active -= 1
        if (member.active === 0 && members.has(member)) sleepLater(member)
      }
      closeTurn(turn)
      inside.delete(turn)
      leave?.()
      if (isQuiet()) onQuiet?.()
    }
    try {
      const askedAtMs = performance.now()
      // A request that has come through here has a place already: waiting for another could wait for itself.
      if (!isNested && !hasPassed(name, turn)) leave = await enter(turn, signal)
      const enteredAtMs = performance.now()
      const isAwake = members.size > 0
      member = await obtain()
      if (waits) {
        waits.queueMs = enteredAtMs - askedAtMs
        waits.wakeMs = isAwake ? 0 : performance.now() - enteredAtMs
      }
      member.active += 1
      clearTimeout(member.sleep)
      return await work(member.isolate, turn, done)
    } catch (error) {
      done()
      throw error
    }
  }

  const isQuiet = () => {
    const { inside, waiting } = turnstile.load
    return inside + waiting === 0 && [...members].every(({ active }) => active === 0)
  }

  const stop = async () => {
    end = {
      state: 'stopped',
      reason: 'it has been stopped, for another version or none; ask again',
    }
    const ending = [...members]
    members.clear()
    await Promise.all(ending.map(({ isolate }) => isolate.stop()))
  }

  const stateNow = (): FunctionState => {
    if (end) return end.state
    if (members.size > 0) return 'ready'
    if (starting) return 'starting'
    return policy.waitMs() > MAX_WAIT_MS ? 'paused' : 'idle'
  }

  return {
    status: () => {
      const state = stateNow()
      const reason = end?.reason ?? (state === 'paused' ? keepsEnding() : lastReason)
      return {
        state,
        ...(reason !== undefined && state !== 'ready' && { reason }),
        pids: [...members].map(({ isolate }) => isolate.pid),
      }
    },
    describe: async () => {
      if (declaration && !end) return declaration
      return (await obtain()).isolate.declaration
    },
    fetch: (request, requestOptions) =>
      use(requestOptions, (isolate, turn, done) =>
        isolate.fetch(request, { ...requestOptions, turn, onEnd: done }),
      ),
    runTool: (tool, args, requestOptions) =>
      use(requestOptions, async (isolate, turn, done) => {
        if (requestOptions.before) await requestOptions.before()
        requestOptions.onStart?.()
        const result = await isolate.runTool(tool, args, { ...requestOptions, turn })
        done()
        return result
      }),
    drain: async (patienceMs) => {
      if (!isQuiet()) {
        const { promise, resolve } = Promise.withResolvers<void>()
        const timer = setTimeout(resolve, patienceMs)
        onQuiet = resolve
        await promise
        clearTimeout(timer)
      }
      await stop()
    },
    stop,
  }
}
