import type { Context } from 'hono'
import { OnboxError, toOnboxError, type ErrorData } from '../base/index.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** A change by an operator, as the record keeps it. */
export interface Change {
  action: string
  /** Empty where it is about no function. */
  functionName?: string
  version?: string
  /** What it was about, or came to; never a secret. */
  details?: object
  /** Why it was not made. */
  failed?: ErrorData
}

/**
 * Notes a change before it is answered.
 *
 * @throws {OnboxError} `DISK_FULL`, `DATA_DIR_UNUSABLE` with what became of the change: it is not in the record yet
 */
export async function noteChange(
  { audit }: Pick<GatewayParts, 'audit'>,
  context: Context<GatewayEnv>,
  { action, functionName = '', version = '', details, failed }: Change,
): Promise<void> {
  audit.record({
    requestId: context.get('requestId'),
    step: 'administered',
    functionName,
    version,
    keyId: context.get('caller').keyId,
    origin: context.get('origin'),
    payload: { action, ...details, ...(failed && { failed }) },
  })
  try {
    await audit.flush()
  } catch (cause) {
    const { code, message } = toOnboxError(cause)
    const outcome = failed?.detail ?? 'The change was made'
    throw new OnboxError(code, `${outcome}; but it is not recorded yet: ${message}`, { cause })
  }
}

/** Makes a change, and notes it, whatever came of it, before it is answered. */
export async function recordChange<T>(
  parts: Pick<GatewayParts, 'audit'>,
  context: Context<GatewayEnv>,
  change: Change,
  work: () => T | Promise<T>,
): Promise<T> {
  let result: T
  try {
    result = await work()
  } catch (error) {
    await noteChange(parts, context, { ...change, failed: toOnboxError(error).toData() })
    throw error
  }
  await noteChange(parts, context, change)
  return result
}
