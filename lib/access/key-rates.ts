import {
  createDayLimit,
  createRateCount,
  createRateLimit,
  OnboxError,
  type RateCount,
  type RateStanding,
} from '../base/index.ts'
import { TOKEN_HOLDER } from './access-token.ts'
import type { Caller } from './authenticate.ts'
import type { KeyLimits } from '../config/index.ts'

/** Those who came last with access tokens: as many as there are limits kept of, see `openKeys`. */
const MAX_HOLDERS = 10_000

/** What one key has taken of its limits. */
interface Load {
  requests: RateCount
  underWay: number
  minuteTokens: RateCount
  dayTokens: RateCount
}

/** Keeps each key to its limits. */
export interface KeyRates {
  /**
   * Takes one request.
   *
   * @returns has to be called when it is over
   * @throws {OnboxError} `RATE_LIMITED` with the limit and when to come back
   */
  takeRequest: (caller: Caller) => () => void
  /** How a key stands with its requests a minute; undefined where its requests a minute are not limited. */
  standing: (caller: Caller) => RateStanding | undefined
  /** Whether a question may begin. @throws {OnboxError} `RATE_LIMITED` */
  checkTokens: (keyId: string) => void
  /** Counts tokens that a question took, whatever became of it. */
  spendTokens: (keyId: string, count: number) => void
}

/** @param limitsOf - of a key, as they are now; none where there is no such key */
export function createKeyRates(limitsOf: (keyId: string) => KeyLimits | undefined): KeyRates {
  /** Keys are as many as the operator has made; holders of access tokens come from elsewhere. */
  const keys = new Map<string, Load>()
  const holders = new Map<string, Load>()
  const loadOf = (keyId: string): Load => {
    const loads = keyId.startsWith(TOKEN_HOLDER) ? holders : keys
    const load = loads.get(keyId) ?? {
      requests: createRateCount(),
      underWay: 0,
      minuteTokens: createRateCount(),
      dayTokens: createRateCount(),
    }
    // Behind those who have not come for longer.
    loads.delete(keyId)
    loads.set(keyId, load)
    if (holders.size > MAX_HOLDERS) forgetOne()
    return load
  }
  const forgetOne = (): void => {
    const oldest = holders.entries().find(([, { underWay }]) => underWay === 0)
    if (oldest !== undefined) holders.delete(oldest[0])
  }
  const tokenLimits = (keyId: string) => {
    const { modelTokensPerMinute: minute, modelTokensPerDay: day } = limitsOf(keyId) ?? {}
    if (minute === undefined && day === undefined) return []
    const { minuteTokens, dayTokens } = loadOf(keyId)
    return [
      ...(minute === undefined
        ? []
        : [
            {
              limit: createRateLimit(minute, minuteTokens),
              text: `${minute} model tokens a minute`,
            },
          ]),
      ...(day === undefined
        ? []
        : [
            {
              limit: createDayLimit(day, dayTokens),
              text: `${day} model tokens a day`,
            },
          ]),
    ]
  }

  return {
    takeRequest: ({ keyId, limits }) => {
      const { requestsPerMinute, concurrency } = limits
      if (requestsPerMinute === undefined && concurrency === undefined) {
        return () => {}
      }
      const load = loadOf(keyId)
      if (concurrency !== undefined && load.underWay >= concurrency) {
        throw refusal(`${concurrency} requests at once, which are under way`, 1)
      }
      const rate =
        requestsPerMinute === undefined
          ? undefined
          : createRateLimit(requestsPerMinute, load.requests)
      const wait = rate?.waitSeconds() ?? 0
      if (wait > 0) throw refusal(`${requestsPerMinute} requests a minute`, wait)
      rate?.spend(1)
      load.underWay += 1
      let isOver = false
      return () => {
        if (!isOver) load.underWay -= 1
        isOver = true
      }
    },
    standing: ({ keyId, limits: { requestsPerMinute: limit } }) => {
      if (limit === undefined) return undefined
      return createRateLimit(limit, loadOf(keyId).requests).standing()
    },
    checkTokens: (keyId) => {
      for (const { limit, text } of tokenLimits(keyId)) {
        const wait = limit.waitSeconds()
        if (wait > 0) throw refusal(text, wait)
      }
    },
    spendTokens: (keyId, count) => {
      for (const { limit } of tokenLimits(keyId)) limit.spend(count)
    },
  }
}

function refusal(limit: string, waitSeconds: number): OnboxError {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitSeconds))
  return new OnboxError(
    'RATE_LIMITED',
    `Cannot serve this key now: it is limited to ${limit}; come back in ${retryAfterSeconds} s, or ask the operator for more`,
    { retryAfterSeconds },
  )
}
