import type { AskedFunction, RecordHeld } from '../agent/index.ts'
import type { Audit } from '../audit/index.ts'
import { toOnboxError, type Origin } from '../base/index.ts'
import type { Approvals, Once, WantedCall } from '../effects/index.ts'
import type { AskedApproval } from '../function/ai.ts'
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

/** A call that waits; what the model had read, who held it knows. */
export type HeldCall = Omit<AskedApproval, 'origins'>

/** Lets the calls of one question wait that change something. */
export const createHold =
  (
    approvals: Pick<Approvals, 'open'>,
    scope: Pick<ToolScope, 'locate'>,
    question: Pick<WantedCall, 'requestId' | 'keyId' | 'functionName' | 'collections'>,
  ): NonNullable<AskedFunction['hold']> =>
  async ({ tool, arguments: given }, origins, record) => {
    const located = scope.locate(tool)
    if (located?.isWrite !== true) return undefined
    const { isWrite: _isWrite, ...effect } = located
    const wanted = { ...question, ...effect, arguments: given, origins }
    // Under the name that the model knows it by.
    return { ...(await holdCall(approvals, wanted, record)), tool }
  }

/** Lets a call wait for a person, once it is in the record. */
export async function holdCall(
  approvals: Pick<Approvals, 'open'>,
  call: WantedCall,
  record: RecordHeld,
): Promise<HeldCall> {
  const { id, tool, arguments: given, expiresAt } = await approvals.open(call, record)
  return { id, tool, arguments: given, expiresAt, url: `/approvals/${id}` }
}

/** A run of a tool that code wants, and neither a model nor a client. */
export interface WantedWrite {
  requestId: string
  keyId: string
  origin?: Origin
  /** Of the tool's owner. */
  name: string
  version: string
  tool: string
  argument: unknown
  /** See `ServeContext`. */
  by: string
}

/**
 * Runs it, and records it: before, and what came of it.
 *
 * @param work - has the record flushed before anything may change
 */
export async function recordWrite(
  audit: Pick<Audit, 'record' | 'flush'>,
  { requestId, keyId, origin, name, version, tool, argument, by }: WantedWrite,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const note = (step: 'called' | 'result' | 'failed', payload: object): void =>
    audit.record({
      requestId,
      step,
      functionName: name,
      version,
      keyId,
      // What became of the request itself is recorded beside it.
      origin: origin && { ...origin },
      payload: { tool, ...payload },
    })
  note('called', { arguments: argument, by })
  try {
    const result = await work()
    note('result', { result })
    await audit.flush()
    return result
  } catch (error) {
    note('failed', { error: toOnboxError(error).message })
    await audit.flush()
    throw error
  }
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
