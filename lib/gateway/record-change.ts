import type { Context } from 'hono'
import { toOnboxError } from '../base/index.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** A change by an operator, as the record keeps it. */
export interface Change {
  action: string
  /** Empty where it is about no function. */
  functionName?: string
  version?: string
  /** What it was about, or came to; never a secret. */
  details?: object
}

/** Notes a change before it is answered. */
export async function noteChange(
  { audit }: Pick<GatewayParts, 'audit'>,
  context: Context<GatewayEnv>,
  { action, functionName = '', version = '', details }: Change,
): Promise<void> {
  audit.record({
    requestId: context.get('requestId'),
    step: 'administered',
    functionName,
    version,
    keyId: context.get('caller').keyId,
    payload: { action, ...details },
  })
  await audit.flush()
}

/** Makes a change, and notes it, whatever came of it, before it is answered. */
export async function recordChange<T>(
  parts: Pick<GatewayParts, 'audit'>,
  context: Context<GatewayEnv>,
  change: Change,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    const result = await work()
    await noteChange(parts, context, change)
    return result
  } catch (error) {
    const failed = toOnboxError(error).toData()
    await noteChange(parts, context, { ...change, details: { ...change.details, failed } })
    throw error
  }
}
