import type { Context } from 'hono'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** Aborted when the client has gone, or its key is revoked. */
export function requestSignal(
  context: Context<GatewayEnv>,
  { keys }: Pick<GatewayParts, 'keys'>,
): AbortSignal {
  const { signal } = context.req.raw
  const revoked = keys.untilRevoked(context.get('caller').keyId)
  return revoked ? AbortSignal.any([signal, revoked]) : signal
}
