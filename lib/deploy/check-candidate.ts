import { createRequestId, OnboxError, toOnboxError } from '../base/index.ts'
import type { Declaration } from '../isolate/index.ts'
import type { LiveVersion } from './live-version.ts'

/** A path that no function has a route for. */
const PROBE_URL = 'http://box/.well-known/onbox-probe'

/**
 * Starts a candidate and asks it something: it loads, what it declares and what it was granted agree, its
 * schemas can be decoded, and it answers.
 *
 * @returns what it declares
 * @throws {OnboxError} `DEPLOY_REFUSED` with the reason; one with `retryAfterSeconds` is the moment's fault
 */
export async function checkCandidate(
  candidate: LiveVersion,
  { keyId, signal }: { keyId: string; signal: AbortSignal },
): Promise<Declaration> {
  try {
    const declaration = await candidate.start()
    const { routes, evals } = declaration
    if (evals.length > 0 && !routes.some(({ method, path }) => method === 'POST' && path === '/')) {
      throw new OnboxError(
        'DEPLOY_REFUSED',
        "it has evals, but no route that answers them: add .post('/', ask())",
      )
    }
    const context = { requestId: createRequestId(), keyId, signal }
    const response = await candidate.rehearse(new Request(PROBE_URL), context)
    if (response.status >= 500) {
      throw new OnboxError('DEPLOY_REFUSED', `it answers ${response.status} to any request`)
    }
    return declaration
  } catch (error) {
    signal.throwIfAborted()
    const { message, retryAfterSeconds } = toOnboxError(error)
    throw new OnboxError('DEPLOY_REFUSED', message, {
      cause: error,
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    })
  }
}
