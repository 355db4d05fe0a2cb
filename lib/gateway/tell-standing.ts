import type { Context } from 'hono'
import type { RateStanding } from '../base/index.ts'
import type { GatewayEnv } from './types.ts'

/**
 * Tells with the answer how the key or the function stands with its requests a minute: the one that lets fewer through.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06
 */
export function tellStanding(context: Context<GatewayEnv>, standing: RateStanding): void {
  const known = context.get('standing')
  if (known && isTighter(known, standing)) return
  context.set('standing', standing)
  for (const [name, value] of toRateHeaders(standing)) context.header(name, value)
}

export const toRateHeaders = (standing: RateStanding | undefined): [string, string][] =>
  standing === undefined
    ? []
    : [
        ['ratelimit-limit', String(standing.limit)],
        ['ratelimit-remaining', String(standing.remaining)],
        ['ratelimit-reset', String(standing.resetSeconds)],
      ]

const isTighter = (one: RateStanding, other: RateStanding): boolean =>
  one.remaining === other.remaining
    ? one.resetSeconds >= other.resetSeconds
    : one.remaining < other.remaining
