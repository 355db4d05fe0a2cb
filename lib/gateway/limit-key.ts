import type { MiddlewareHandler } from 'hono'
import type { RateStanding } from '../access/index.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/**
 * Keeps each key to its limits, and says with every answer how it stands.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06
 */
export function limitKey({ keyRates }: GatewayParts): MiddlewareHandler<GatewayEnv> {
  return async (context, next) => {
    const caller = context.get('caller')
    let end: () => void
    try {
      end = keyRates.takeRequest(caller)
    } finally {
      const standing = keyRates.standing(caller)
      if (standing !== undefined) {
        const headers = toHeaders(standing)
        context.set('rateHeaders', headers)
        for (const [name, value] of headers) context.header(name, value)
      }
    }
    const outgoing = context.env?.outgoing
    // An answer that streams is under way until it has ended.
    outgoing?.once('close', end)
    try {
      await next()
    } finally {
      if (outgoing === undefined || outgoing.closed) end()
    }
  }
}

const toHeaders = ({ limit, remaining, resetSeconds }: RateStanding): [string, string][] => [
  ['ratelimit-limit', String(limit)],
  ['ratelimit-remaining', String(remaining)],
  ['ratelimit-reset', String(resetSeconds)],
]
