import type { MiddlewareHandler } from 'hono'
import type { AuditStep } from '../audit/index.ts'
import type { GatewayEnv, GatewayParts } from './types.ts'

/** Of an address with its query, so much is kept. */
const MAX_RECORDED_CHARACTERS = 2_000

/**
 * Records what became of a request to a function of which nothing else is in the record: no question was asked, and no
 * tool run by URL. It is on disk before the answer leaves.
 */
export function recordOutcome({
  audit,
  recordsPlainRequests,
}: Pick<GatewayParts, 'audit' | 'recordsPlainRequests'>): MiddlewareHandler<GatewayEnv> {
  return async (context, next) => {
    await next()
    const origin = context.get('origin')
    if (origin.steps > 0) return
    const { status } = context.res
    const step = stepOf(status, context.error !== undefined)
    if (step === 'answered' && !recordsPlainRequests) return
    const { requestId, functionName, version, keyId, code, detail } = context.get('trace')
    const { method, url } = context.req
    const path = url.slice(url.indexOf('/', 'https://'.length)).slice(0, MAX_RECORDED_CHARACTERS)
    const payload = { method, path, status, ...(code && { code, detail }) }
    audit.record({ requestId, step, functionName, version, keyId, origin, payload })
    await audit.flush()
  }
}

/** @param isFault - whether the box answered in place of the function */
function stepOf(status: number, isFault: boolean): AuditStep {
  if (!isFault) return 'answered'
  return status < 499 ? 'refused' : 'failed'
}
