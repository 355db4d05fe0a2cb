import { lookup } from 'node:dns/promises'
import {
  createRateCount,
  createRateLimit,
  OnboxError,
  toOnboxError,
  type Log,
  type RateCount,
} from '../base/index.ts'
import { DEFAULTS, parseGrantedHost, type FetchBindingConfig } from '../config/index.ts'
import {
  createTurnstile,
  limitLines,
  QUEUE_FACTOR,
  type Binding,
  type Turnstile,
} from '../isolate/index.ts'
import { exchange, type ExchangeOptions } from './fetch/exchange.ts'
import { createInject } from './fetch/inject.ts'
import { readOrder } from './fetch/read-order.ts'
import type { Resolve } from './fetch/resolve-granted.ts'
import type { Secrets } from './secrets/open-secrets.ts'

/** Lines of one second about calls that fail, which no limit bounds: one that tries again at once says no more by it. */
const MAX_FAILED_LINES = 10

/** What is taken of one grant's limits. */
export interface FetchLoad {
  turnstile: Turnstile
  taken: RateCount
}

export const createFetchLoad = (): FetchLoad => ({
  turnstile: createTurnstile(0, 0),
  taken: createRateCount(),
})

export interface FetchSources {
  /**
   * Gets a line for every call: where it went and what came of it, never its path, headers or body. Of those that fail,
   * only so many a second; then how many there were beyond.
   */
  log: Log
  /** For the headers that the grant injects. */
  secrets: Pick<Secrets, 'read'>
  /** Shared by those who have this grant, each with its own limits. Default: its own. */
  load?: FetchLoad
  /** Default: the system's resolver, `/etc/hosts` included. */
  resolve?: Resolve
}

/**
 * The host's side of granted web services: what `env.FETCH` inside stands for. A call streams a
 * `FetchHead`, then the body.
 *
 * @param config - where requests may go, and the limits
 */
export function createFetchBinding(config: FetchBindingConfig, sources: FetchSources): Binding {
  const { log, secrets, load = createFetchLoad() } = sources
  const resolve = sources.resolve ?? ((hostname) => lookup(hostname, { all: true }))
  const { timeoutMs, maxRequestBytes, maxResponseBytes, concurrency, requestsPerMinute } = {
    ...DEFAULTS.fetch,
    ...config,
  }
  const hosts = config.hosts.flatMap((host) => parseGrantedHost(host) ?? [])
  const grant = {
    hosts,
    hostNames: config.hosts,
    private: config.private ?? false,
    resolve,
  }
  const inject = createInject(config.inject ?? [], secrets)
  const rate = createRateLimit(requestsPerMinute, load.taken)

  let mayTellFailed: (() => boolean) | undefined
  const takeOne = () => {
    const waitSeconds = rate.waitSeconds()
    if (waitSeconds > 0) throw limited(`its requestsPerMinute is ${requestsPerMinute}`, waitSeconds)
    rate.spend(1)
  }
  const enter = async (signal: AbortSignal) => {
    load.turnstile.resize(concurrency, concurrency * QUEUE_FACTOR)
    const leave = await load.turnstile.enter(signal)
    if (leave !== undefined) return leave
    throw limited(
      `${concurrency} requests are under way and ${concurrency * QUEUE_FACTOR} wait, and its concurrency is ${concurrency}`,
      1,
    )
  }

  return {
    async *call(method, argument, { requestId, functionName, signal: ended }) {
      const startedAt = performance.now()
      const { signal, clear } = startDeadline(timeoutMs, ended)
      const progress: ExchangeOptions['progress'] = { host: '', bytes: 0 }
      let leave: (() => void) | undefined
      let failure: unknown
      try {
        if (method !== 'fetch') {
          throw new OnboxError(
            'FETCH_FAILED',
            `Cannot do "${method}" with web services: only fetch`,
          )
        }
        const order = readOrder(argument, maxRequestBytes)
        progress.host = order.first.url.host
        leave = await enter(signal)
        yield* exchange(order, { grant, inject, maxResponseBytes, takeOne, signal, progress })
      } catch (error) {
        failure = signal.aborted ? signal.reason : error
        throw failure
      } finally {
        leave?.()
        clear()
        const ms = Math.round(performance.now() - startedAt)
        const fields = { requestId, function: functionName, ...progress, ms }
        mayTellFailed ??= limitLines(MAX_FAILED_LINES, (dropped) =>
          log.warn('log lines dropped', { function: functionName, dropped }),
        )
        if (failure === undefined) log.info('fetched', fields)
        else if (mayTellFailed()) {
          const { code, message: reason } = toOnboxError(failure)
          log.warn('fetch failed', { ...fields, code, reason })
        }
      }
    },
  }
}

function limited(why: string, seconds: number): OnboxError {
  const retryAfterSeconds = Math.ceil(seconds)
  return new OnboxError(
    'FETCH_LIMITED',
    `Cannot fetch with this grant now: ${why}; come back in ${retryAfterSeconds} s, or raise it`,
    { retryAfterSeconds },
  )
}

/** A signal that is aborted with `ended`, and when the time is over. */
function startDeadline(timeoutMs: number, ended: AbortSignal) {
  const controller = new AbortController()
  const onEnded = () => controller.abort(ended.reason)
  ended.addEventListener('abort', onEnded)
  const timer = setTimeout(() => {
    controller.abort(
      new OnboxError(
        'FETCH_TIMEOUT',
        `Cannot fetch: it took more than ${timeoutMs} ms; ask for less, or raise timeoutMs of the grant`,
      ),
    )
  }, timeoutMs)
  if (ended.aborted) onEnded()
  const clear = () => {
    clearTimeout(timer)
    ended.removeEventListener('abort', onEnded)
  }
  return { signal: controller.signal, clear }
}
