import type { AskEvent } from '../function/ai.ts'
import { createRateLimit, OnboxError } from '../base/index.ts'
import type { LimitsConfig } from '../config/index.ts'

/** What one version may take in a minute. */
export interface RateLimits {
  /** @throws {OnboxError} `RATE_LIMITED` with the limit and when to come back */
  takeRequest: () => void
  /** Lets one question's events through, and counts its tokens. @throws {OnboxError} `RATE_LIMITED` */
  countTokens: (ask: () => AsyncIterable<AskEvent>) => AsyncIterable<AskEvent>
}

export function createRateLimits(
  name: string,
  { requestsPerMinute, modelTokensPerMinute }: LimitsConfig,
): RateLimits {
  const requests = requestsPerMinute === undefined ? undefined : createRateLimit(requestsPerMinute)
  const tokens =
    modelTokensPerMinute === undefined ? undefined : createRateLimit(modelTokensPerMinute)
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
    takeRequest: () => {
      refuse(requests?.waitSeconds() ?? 0, 'requestsPerMinute', requestsPerMinute)
      requests?.spend(1)
    },
    async *countTokens(ask) {
      refuse(tokens?.waitSeconds() ?? 0, 'modelTokensPerMinute', modelTokensPerMinute)
      for await (const event of ask()) {
        if (event.type === 'done') {
          const { promptTokens, completionTokens } = event.answer.usage
          tokens?.spend(promptTokens + completionTokens)
        }
        yield event
      }
    },
  }
}
