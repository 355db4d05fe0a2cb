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
 * Notes a change that failed, or had nothing to do, before it is answered.
 *
 * @throws {OnboxError} `DISK_FULL`, `DATA_DIR_UNUSABLE` with what became of the change: it is not in the record yet
 */
export async function noteChange(
  parts: Pick<GatewayParts, 'audit'>,
  context: Context<GatewayEnv>,
  change: Change,
): Promise<void> {
  await note(
    parts,
    context,
    change,
    `${change.failed?.detail ?? 'Nothing had to be changed'}; but it is not recorded yet`,
  )
}

/**
 * Notes what is about to be done: what is done is in the record, wherever the box ends.
 *
 * @throws {OnboxError} `DISK_FULL`, `DATA_DIR_UNUSABLE`: then it has to be left undone
 */
export async function noteIntent(
  parts: Pick<GatewayParts, 'audit'>,
  context: Context<GatewayEnv>,
  change: Change,
): Promise<void> {
  await note(parts, context, change, 'Nothing was done, since it could not be recorded')
}

/** Makes a change that is noted before; and notes it once more where it fails. */
export async function recordChange<T>(
  parts: Pick<GatewayParts, 'audit'>,
  context: Context<GatewayEnv>,
  change: Change,
  work: () => T | Promise<T>,
): Promise<T> {
  await noteIntent(parts, context, change)
  return recordFailure(parts, context, change, work)
}

/** Makes a change that notes itself before; and notes where it fails. */
export async function recordFailure<T>(
  parts: Pick<GatewayParts, 'audit'>,
  context: Context<GatewayEnv>,
  change: Change,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    await noteChange(parts, context, { ...change, failed: toOnboxError(error).toData() })
    throw error
  }
}

async function note(
  { audit }: Pick<GatewayParts, 'audit'>,
  context: Context<GatewayEnv>,
  { action, functionName = '', version = '', details, failed }: Change,
  outcome: string,
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
    throw new OnboxError(code, `${outcome}: ${message}`, { cause })
  }
}
