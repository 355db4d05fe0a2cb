import type { MiddlewareHandler } from 'hono'
import type { AuditStep } from '../audit/index.ts'
import { toOnboxError } from '../base/index.ts'
import type { RefusalLimit } from './limit-refusals.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** Of an address with its query, so much is kept. */
const MAX_RECORDED_CHARACTERS = 2_000

/**
 * Records what became of a request of which nothing else is in the record: that it was refused, or could not be served;
 * of a function, which was asked no question, and no tool of it run by URL, also that it was answered. It is on disk
 * before the answer leaves.
 */
export function recordOutcome(
  { audit, recordsPlainRequests }: Pick<GatewayParts, 'audit' | 'recordsPlainRequests'>,
  refusals: RefusalLimit,
): MiddlewareHandler<GatewayEnv> {
  return async (context, next) => {
    await next()
    const origin = context.get('origin')
    if (origin.steps > 0) return
    const { status } = context.res
    const { requestId, functionName, version, keyId, code, detail } = context.get('trace')
    // Where a protocol of its own is spoken, the status says nothing.
    const fault = context.error && toOnboxError(context.error).status
    const step = stepOf(fault ?? status, fault !== undefined)
    // What an operator reads is not recorded.
    if (step === 'answered' && (functionName === '' || !recordsPlainRequests)) return
    const left = step === 'refused' ? refusals.take(keyId) : {}
    if (left === undefined) return
    const { method, url } = context.req
    const path = url.slice(url.indexOf('/', 'https://'.length)).slice(0, MAX_RECORDED_CHARACTERS)
    const payload = { method, path, status, ...(code && { code, detail }), ...left }
    audit.record({ requestId, step, functionName, version, keyId, origin, payload })
    await audit.flush()
  }
}

/** @param isFault - whether the box answered in place of the function */
function stepOf(status: number, isFault: boolean): AuditStep {
  if (!isFault) return 'answered'
  return status < 499 ? 'refused' : 'failed'
}
