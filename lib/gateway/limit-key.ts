import type { MiddlewareHandler } from 'hono'
import { tellStanding } from './tell-standing.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** Keeps each key to its limits, and says with every answer how it stands. */
export function limitKey({ keyRates }: GatewayParts): MiddlewareHandler<GatewayEnv> {
  return async (context, next) => {
    const caller = context.get('caller')
    let end: () => void
    try {
      end = keyRates.takeRequest(caller)
    } finally {
      const standing = keyRates.standing(caller)
      if (standing !== undefined) tellStanding(context, standing)
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
