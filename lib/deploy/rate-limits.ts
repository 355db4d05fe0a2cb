import {
  createDayLimit,
  createRateCount,
  createRateLimit,
  OnboxError,
  type RateCount,
  type RateStanding,
} from '../base/index.ts'
import { createFetchLoad, type FetchLoad } from '../bindings/index.ts'
import type { LimitsConfig } from '../config/index.ts'

/** What the versions of one function have taken of its limits together. */
export interface FunctionLoad {
  requests: RateCount
  modelTokens: RateCount
  dayTokens: RateCount
  /** Of a `fetch` grant, by its name in `env`. */
  fetchOf: (binding: string) => FetchLoad
}

export function createFunctionLoad(): FunctionLoad {
  const fetches = new Map<string, FetchLoad>()
  return {
    requests: createRateCount(),
    modelTokens: createRateCount(),
    dayTokens: createRateCount(),
    fetchOf: (binding) => {
      const load = fetches.get(binding) ?? createFetchLoad()
      fetches.set(binding, load)
      return load
    },
  }
}

/** What one version lets its function take in a minute, and in a day. */
export interface RateLimits {
  /**
   * @param onStanding - told how its requests a minute stand then, where they are limited; also where it is refused
   * @throws {OnboxError} `RATE_LIMITED` with the limit and when to come back
   */
  takeRequest: (onStanding?: (standing: RateStanding) => void) => void
  /** Whether a question may begin. @throws {OnboxError} `RATE_LIMITED` */
  checkTokens: () => void
  /** Counts tokens that a question took, whatever became of it. */
  spendTokens: (count: number) => void
}

/** @param load - of the function, over all its versions */
export function createRateLimits(
  name: string,
  { requestsPerMinute, modelTokensPerMinute, modelTokensPerDay: day }: LimitsConfig,
  load: FunctionLoad,
): RateLimits {
  const limitOf = (perMinute: number | undefined, count: RateCount) =>
    perMinute === undefined ? undefined : createRateLimit(perMinute, count)
  const requests = limitOf(requestsPerMinute, load.requests)
  const tokens = limitOf(modelTokensPerMinute, load.modelTokens)
  const tokensOfDay = day === undefined ? undefined : createDayLimit(day, load.dayTokens)
  const refuse = (seconds: number, limit: keyof LimitsConfig, value = 0): void => {
    if (seconds <= 0) return
    const retryAfterSeconds = Math.ceil(seconds)
    throw new OnboxError(
      'RATE_LIMITED',
      `Cannot ask function "${name}" now: its limits.${limit} is ${value}; come back in ${retryAfterSeconds} s, or raise it`,
      { retryAfterSeconds },
    )
  }
  return {
    takeRequest: (onStanding) => {
      if (requests === undefined) return
      try {
        refuse(requests.waitSeconds(), 'requestsPerMinute', requestsPerMinute)
        requests.spend(1)
      } finally {
        onStanding?.(requests.standing())
      }
    },
    checkTokens: () => {
      refuse(tokens?.waitSeconds() ?? 0, 'modelTokensPerMinute', modelTokensPerMinute)
      refuse(tokensOfDay?.waitSeconds() ?? 0, 'modelTokensPerDay', day)
    },
    spendTokens: (count) => {
      tokens?.spend(count)
      tokensOfDay?.spend(count)
    },
  }
}
