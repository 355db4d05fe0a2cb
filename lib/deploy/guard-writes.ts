import type { AskedFunction } from '../agent/index.ts'
import type { Approvals, Once, WantedCall } from '../effects/index.ts'
import type { RequestOptions } from '../isolate/index.ts'
import type { ToolScope } from './tool-scope.ts'

/** How a run is named that happens at most once. */
export interface OnceContext {
  readonly idempotencyKey: string
  /** Filled in: whether anything may have been done. */
  hasStarted?: boolean
  /** Filled in: whether it had run before, and its result is that of then. */
  isReplayed?: boolean
}

/** Lets the calls of one question wait that change something. */
export const createHold =
  (
    approvals: Pick<Approvals, 'open'>,
    scope: Pick<ToolScope, 'locate'>,
    question: Pick<WantedCall, 'requestId' | 'keyId' | 'functionName'>,
  ): NonNullable<AskedFunction['hold']> =>
  ({ tool, arguments: given }) => {
    const located = scope.locate(tool)
    if (located?.isWrite !== true) return undefined
    const { isWrite: _isWrite, ...effect } = located
    const { id, expiresAt } = approvals.open({ ...question, ...effect, arguments: given })
    // Under the name that the model knows it by.
    return { id, tool, arguments: given, expiresAt, url: `/approvals/${id}` }
  }

/**
 * Runs a tool that changes something, at most once by its name.
 *
 * @param work - runs it with these options
 */
export async function runOnce(
  once: Pick<Once, 'run'>,
  {
    keyId,
    owner,
    tool,
    argument,
  }: { keyId: string; owner: string; tool: string; argument: unknown },
  named: OnceContext,
  work: (options: Pick<RequestOptions, 'signal' | 'onStart'>) => Promise<unknown>,
): Promise<unknown> {
  const { idempotencyKey } = named
  const run = { keyId, functionName: owner, tool, idempotencyKey, arguments: argument }
  // Its client may go: what came of it is there for the next who asks with the same key.
  const { signal } = new AbortController()
  const { result, isReplayed } = await once.run(run, (begun) => {
    const onStart = (): void => {
      begun()
      named.hasStarted = true
    }
    return work({ signal, onStart })
  })
  named.isReplayed = isReplayed
  return result
}
