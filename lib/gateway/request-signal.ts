import type { Context } from 'hono'
import type { GatewayEnv, GatewayParts } from './types.ts'

/**
 * Aborted when the client has gone, or its key is revoked.
 *
 * @param others - ids of further keys in whose name it is done: it ends with each of them
 */
export function requestSignal(
  context: Context<GatewayEnv>,
  { keys }: Pick<GatewayParts, 'keys'>,
  ...others: string[]
): AbortSignal {
  const { signal } = context.req.raw
  const revoked = [context.get('caller').keyId, ...others].flatMap(
    (keyId) => keys.untilRevoked(keyId) ?? [],
  )
  return revoked.length === 0 ? signal : AbortSignal.any([signal, ...revoked])
}
