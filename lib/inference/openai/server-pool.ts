import { OnboxError, type Log } from '../../base/index.ts'
import type { Call } from './server.ts'
import { isBusy, ServerFault } from './server-fault.ts'

/** How often a server is asked whether it lives; one that failed at a request is avoided for as long. */
const CHECK_INTERVAL_MS = 15_000
/** While none of them does. */
const DOWN_INTERVAL_MS = 2_000
/** Until a server has taken a connection and said that it lives. */
const HEALTH_TIMEOUT_MS = 5_000
/** Between two pieces of an answer: a long prompt is read in silence. */
const SILENCE_TIMEOUT_MS = 120_000
/** Servers that may fail at one request: it may be what breaks them. */
const MAX_FAILURES = 2

export interface ServerOptions {
  /** Bases of the API, e.g. `http://gpu-1:8000/v1`. Several have the same model. */
  urls: readonly string[]
  /** What is sent as `Authorization: Bearer`, read for every request: undefined sends none. */
  readKey?: () => string | undefined
  /** Most time between two pieces of an answer, in milliseconds, the first among them. Default 120,000. */
  silenceTimeoutMs?: number
}

export interface Server {
  readonly url: string
  /** Why it cannot be used now; undefined where it can, and before it was first asked. */
  fault: string | undefined
  /** Requests that are under way there. */
  requests: number
  /** When it is like the others again, after it failed at a request; see `performance.now`. */
  doubtedUntilMs: number
}

export interface PoolEvents {
  /** Asks a server whether it lives. @throws where it does not */
  check(server: Readonly<Server>, call: Call): Promise<void>
  /** Told after all were asked, and from then on when one can be used again, or cannot any more. */
  onChange(): void
  /** Told when a request is asked of a further server. */
  onRetry?(): void
}

/**
 * Servers that can stand in for each other. Each request goes to the one with the fewest under way; where it fails
 * before anything was said, to another. Left out are those that cannot be reached, are silent, break off, or fail when
 * they are asked whether they live. One that failed at a request is asked that at once, and avoided for a while.
 */
export interface ServerPool {
  readonly isUp: boolean
  /** None can be used, and why each cannot. */
  unavailable(): OnboxError
  /**
   * Hands on what comes of the first server that serves.
   *
   * @param attempt - asks one
   * @throws {OnboxError} `MODEL_UNAVAILABLE`, `MODEL_BUSY`, `MODEL_FAILED`; what else `attempt` throws
   */
  ask<T>(
    attempt: (call: Call) => AsyncIterable<T>,
    signal: AbortSignal,
  ): AsyncGenerator<T, void, void>
  /** @param reason - what is under way ends with it */
  close(reason: OnboxError): void
}

/** All are asked at once whether they live, and from then on again and again. */
export function createServerPool(
  { urls, readKey, silenceTimeoutMs = SILENCE_TIMEOUT_MS }: ServerOptions,
  log: Log,
  { check, onChange, onRetry = () => {} }: PoolEvents,
): ServerPool {
  const servers: Server[] = urls.map((url) => ({
    url: url.replace(/\/+$/, ''),
    fault: undefined,
    requests: 0,
    doubtedUntilMs: 0,
  }))
  const checks = new Map<Server, Promise<void>>()
  const closing = new AbortController()
  let timer: NodeJS.Timeout | undefined
  /** Whether all have been asked once: until then nothing can be said of them. */
  let areKnown = false

  const isUp = (): boolean => servers.some(({ fault }) => fault === undefined)
  const listFaults = (): string =>
    servers.map(({ url, fault = 'it is being asked' }) => `${url}: ${fault}`).join('; ')
  const unavailable = (faults = listFaults()): OnboxError =>
    new OnboxError(
      'MODEL_UNAVAILABLE',
      `No model server can be used (${faults}). It will be tried again`,
      { retryAfterSeconds: Math.ceil(DOWN_INTERVAL_MS / 1_000) },
    )
  const toCall = ({ url }: Server, signal: AbortSignal, timeoutMs: number): Call => {
    const key = readKey?.()
    return {
      url,
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      signal: AbortSignal.any([signal, closing.signal]),
      silenceTimeoutMs: timeoutMs,
    }
  }
  const setFault = (server: Server, fault: string | undefined): void => {
    const { url, fault: before } = server
    if (before === fault || closing.signal.aborted) return
    server.fault = fault
    if (areKnown) onChange()
    if (fault === undefined) log.info('model server is back', { url })
    else log.warn('model server cannot be used', { url, reason: fault })
  }

  const checkNow = async (server: Server): Promise<void> => {
    try {
      const timeoutMs = Math.min(HEALTH_TIMEOUT_MS, silenceTimeoutMs)
      await check(server, toCall(server, closing.signal, timeoutMs))
      setFault(server, undefined)
    } catch (error) {
      setFault(server, (error as Error).message)
    }
  }
  /** One at a time of each server. */
  const checkOne = (server: Server): Promise<void> =>
    checks.getOrInsertComputed(server, () => checkNow(server).finally(() => checks.delete(server)))
  const checkAll = async (): Promise<void> => {
    await Promise.all(servers.map(checkOne))
    if (closing.signal.aborted) return
    areKnown = true
    onChange()
    schedule()
  }
  const schedule = (): void => {
    if (closing.signal.aborted) return
    clearTimeout(timer)
    const delayMs = isUp() ? CHECK_INTERVAL_MS : DOWN_INTERVAL_MS
    timer = setTimeout(() => void checkAll(), delayMs).unref()
  }

  /** What a fault at a request says of the server. */
  const note = (server: Server, { kind, message }: ServerFault): void => {
    if (kind === 'unreachable' || kind === 'stopped') {
      setFault(server, message)
      if (!isUp()) schedule()
      return
    }
    log.warn('model server failed at a request', { url: server.url, reason: message })
    server.doubtedUntilMs = performance.now() + CHECK_INTERVAL_MS
    void checkOne(server).then(() => {
      if (!isUp()) schedule()
    })
  }
  const choose = (tried: ReadonlySet<Server>): Server | undefined => {
    const nowMs = performance.now()
    const isDoubted = ({ doubtedUntilMs }: Server): number => Number(doubtedUntilMs > nowMs)
    return servers
      .filter((one) => one.fault === undefined && !tried.has(one))
      .toSorted((a, b) => isDoubted(a) - isDoubted(b) || a.requests - b.requests)[0]
  }

  const pool: ServerPool = {
    get isUp() {
      return isUp()
    },
    unavailable,
    async *ask(attempt, signal) {
      const tried = new Map<Server, ServerFault | OnboxError>()
      for (;;) {
        const server = choose(new Set(tried.keys()))
        if (server === undefined || countFailures(tried.values()) === MAX_FAILURES) break
        if (tried.size > 0) onRetry()
        server.requests += 1
        let hasBegun = false
        try {
          for await (const part of attempt(toCall(server, signal, silenceTimeoutMs))) {
            hasBegun = true
            yield part
          }
          server.doubtedUntilMs = 0
          return
        } catch (error) {
          const isFault = error instanceof ServerFault
          if (isFault) note(server, error)
          else if (!isBusy(error) || hasBegun) throw error
          if (hasBegun) {
            throw new OnboxError('MODEL_FAILED', `The model server stopped: ${error.message}`)
          }
          tried.set(server, error)
        } finally {
          server.requests -= 1
        }
      }
      throw toOutcome(tried, unavailable)
    },
    close(reason) {
      clearTimeout(timer)
      closing.abort(reason)
    },
  }
  void checkAll()
  return pool
}

/** Of those that were tried, the ones that the request may have broken. */
const countFailures = (faults: Iterable<ServerFault | OnboxError>): number =>
  [...faults].filter((one) => isFaultOf(one, 'stopped', 'failed')).length

const isFaultOf = (error: Error, ...kinds: ServerFault['kind'][]): boolean =>
  error instanceof ServerFault && kinds.includes(error.kind)

/** What whoever asked is told where no server served. */
function toOutcome(
  tried: ReadonlyMap<Server, ServerFault | OnboxError>,
  unavailable: (faults?: string) => OnboxError,
): OnboxError {
  const errors = [...tried.values()]
  const said = [...tried].map(([{ url }, { message }]) => `${url}: ${message}`).join('; ')
  if (countFailures(errors) < MAX_FAILURES) {
    // Of those that have too much to do, the one that may be asked again first.
    const [soonest] = errors
      .filter(isBusy)
      .toSorted((a, b) => (a.retryAfterSeconds ?? 0) - (b.retryAfterSeconds ?? 0))
    if (soonest) return soonest
  }
  if (errors.length > 0 && errors.every((one) => isFaultOf(one, 'failed'))) {
    return new OnboxError(
      'MODEL_FAILED',
      `Cannot ask the model: no server could answer (${said}); see to it, or ask for something else`,
    )
  }
  return said === '' ? unavailable() : unavailable(said)
}
