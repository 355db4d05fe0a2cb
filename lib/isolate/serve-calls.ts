import type { ErrorCode, ErrorData, Log, Origin, SeenCollections } from '../base/index.ts'
import { OnboxError, toOnboxError } from '../base/index.ts'
import type { Binding, BindingCalls, CallContext, CalledBinding } from './binding.ts'
import type { Blank } from './blank.ts'
import { MAX_TEXT_CHARACTERS } from './message-limits.ts'
import type { WholeMessage } from './protocol.ts'
import type { Passages } from './passages.ts'
import type { Turn } from './turn.ts'

/** Calls of one isolate that may be under way at once. */
const MAX_CALLS = 256

/** On whose behalf a call comes: a request or a tool run that is under way. */
export interface Caller {
  requestId: string
  keyId: string
  depth: number
  turn?: Turn
  origin?: Origin
  collections?: SeenCollections
  /** Aborts its calls; called when it ends, however it ends. */
  calls: Set<AbortController>
  /** Filled in with what was called. */
  tally?: BindingCalls
  /** Filled in with what was read of documents. */
  passages?: Passages
}

export interface CallServerOptions {
  name: string
  version: string
  bindings: Record<string, Binding>
  blank: Pick<Blank, 'send' | 'drained'>
  findCaller: (id: number) => Caller | undefined
  /** Called for each call that is refused or fails. */
  onRefused?: (code: ErrorCode) => void
  log: Log
}

type CallMessage = Extract<WholeMessage, { type: 'call' | 'cancel' }>

/** Does what an isolate asks of its bindings: only those, and only for requests under way. */
export function createCallServer(options: CallServerOptions): (message: CallMessage) => void {
  const { name, version, bindings, blank, findCaller, onRefused, log } = options
  const controllers = new Map<number, AbortController>()

  return (message) => {
    if (message.type === 'cancel') {
      controllers.get(message.callId)?.abort(endedEarly())
      return
    }
    const { callId } = message
    // An id that is in use can only be forged: the first call keeps it.
    if (controllers.has(callId)) return
    const refuse = (error: OnboxError) => refuseCall(callId, error.toData())
    const caller = findCaller(message.id)
    if (caller === undefined) return refuse(endedEarly())
    const binding = Object.hasOwn(bindings, message.binding) && bindings[message.binding]
    if (!binding) {
      return refuse(
        new OnboxError(
          'GRANT_MISSING',
          `Cannot use binding "${message.binding}": function "${name}" was not granted it; add it to its bindings in wrangler-like.config.ts`,
        ),
      )
    }
    if (controllers.size >= MAX_CALLS) {
      return refuse(
        new OnboxError(
          'FUNCTION_BUSY',
          `Cannot make another call: ${MAX_CALLS} calls of function "${name}" are under way; ` +
            'make fewer at once',
          { retryAfterSeconds: 1 },
        ),
      )
    }
    const controller = new AbortController()
    controllers.set(callId, controller)
    caller.calls.add(controller)
    const context = {
      requestId: caller.requestId,
      keyId: caller.keyId,
      depth: caller.depth,
      functionName: name,
      version,
      signal: controller.signal,
      ...(caller.turn && { turn: caller.turn }),
      ...(caller.origin && { origin: caller.origin }),
      ...(caller.collections && { collections: caller.collections }),
      ...(caller.tally && { calls: caller.tally }),
      ...(caller.passages && { passages: caller.passages }),
    }
    const startedAtMs = performance.now()
    const called = caller.tally && countIn(caller.tally, nameOf(message.binding, caller.depth))
    if (called) called.calls += 1
    void answer(binding, message, context, called).finally(() => {
      if (called) called.ms += performance.now() - startedAtMs
      controllers.delete(callId)
      caller.calls.delete(controller)
    })
  }

  /** What a tool or another function calls on the way has the function's name in front. */
  function nameOf(binding: string, depth: number): string {
    return depth > 0 ? `${name}/${binding}` : binding
  }

  async function answer(
    binding: Binding,
    { callId, method, argument }: Extract<CallMessage, { type: 'call' }>,
    context: CallContext,
    called: CalledBinding | undefined,
  ): Promise<void> {
    try {
      const result = binding.call(method, argument, context)
      if (!isAsyncIterable(result)) {
        blank.send({ type: 'reply', callId, value: await result })
        return
      }
      for await (const value of result) {
        if (context.signal.aborted) break
        blank.send({ type: 'item', callId, value })
        await blank.drained()
      }
      blank.send({ type: 'reply', callId })
    } catch (error) {
      const failure = describe(error, context)
      if (called) called.code = failure.code
      refuseCall(callId, failure)
    }
  }

  function refuseCall(callId: number, error: ErrorData): void {
    onRefused?.(error.code)
    // It may quote what the guest sent.
    const detail = error.detail.slice(0, MAX_TEXT_CHARACTERS)
    blank.send({ type: 'reply', callId, error: { ...error, detail } })
  }

  /** What a function may know of a fault: a known one in full, an unexpected one by its code. */
  function describe(error: unknown, { requestId, signal }: CallContext): ErrorData {
    if (error instanceof OnboxError) return error.toData()
    if (signal.aborted) return endedEarly().toData()
    log.error('binding failed', { requestId, function: name, error: String(error) })
    return toOnboxError(new Error('Cannot do the call: unexpected fault, see the log')).toData()
  }
}

const countIn = (tally: BindingCalls, called: string): CalledBinding =>
  (tally[called] ??= { calls: 0, ms: 0 })

const endedEarly = () =>
  new OnboxError(
    'REQUEST_ABORTED',
    'Cannot do the call: its request has ended; await every call before the answer',
  )

function isAsyncIterable(value: object): value is AsyncIterable<unknown> {
  return Symbol.asyncIterator in value
}
