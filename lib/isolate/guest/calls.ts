/** Calls from the isolate to granted bindings, and the replies to them. */
import type { ErrorData } from '../../base/errors.ts'
import { MAX_CHUNK_BYTES } from '../message-limits.ts'
import type { HostMessage } from '../protocol.ts'
import type { Send } from './connect.ts'
import type { Scope } from './scope.ts'

type Reply = Extract<HostMessage, { type: 'item' | 'reply' }>

export interface Calls {
  /** One value for one call. */
  call: (scope: Scope, binding: string, method: string, argument: unknown) => Promise<unknown>
  /** A streamed reply; leaving the loop early tells the host. */
  stream: (
    scope: Scope,
    binding: string,
    method: string,
    argument: unknown,
  ) => AsyncIterable<unknown>
  receive: (message: Reply) => void
}

/** Of a value that cannot be cloned: all of a function's text may stand there. */
const MAX_REASON_CHARACTERS = 200

/** Bytes that are too many for a message. */
function bodyOf(argument: unknown): Uint8Array | undefined {
  if (typeof argument !== 'object' || argument === null || !('body' in argument)) return undefined
  const { body } = argument
  return body instanceof Uint8Array && body.length > MAX_CHUNK_BYTES ? body : undefined
}

/**
 * Why a value does not pass to the host, and the way out.
 *
 * @param verb - what the function does with it: `pass`, `return`
 */
export function whyNotSent(error: unknown, verb: string): string {
  const way =
    error instanceof RangeError
      ? `${verb} less at once`
      : `${verb} plain data: text, numbers, bytes, dates, lists and objects of these`
  const reason = error instanceof Error ? error.message : 'it cannot be read'
  return `${reason.slice(0, MAX_REASON_CHARACTERS).replace(/\.$/, '')}; ${way}`
}

export function createCalls(send: Send, toError: (data: ErrorData) => Error): Calls {
  const waiting = new Map<number, (message: Reply) => void>()
  let lastId = 0

  const open = (
    scope: Scope,
    [binding, method, argument]: [string, string, unknown],
    onReply: (message: Reply) => void,
  ): number => {
    scope.abort.signal.throwIfAborted()
    const callId = ++lastId
    const call = { type: 'call' as const, callId, id: scope.id, binding, method, argument }
    const body = bodyOf(argument)
    try {
      if (body === undefined) send(call)
      else
        send({ ...call, argument: { ...(argument as object), body: null }, attached: true }, body)
    } catch (error) {
      throw toError({
        code: 'CALL_INVALID',
        detail: `Cannot call env.${binding}: ${whyNotSent(error, 'pass')}`,
      })
    }
    waiting.set(callId, onReply)
    return callId
  }

  return {
    call: (scope, ...target) =>
      new Promise((resolve, reject) => {
        open(scope, target, (message) => {
          if (message.type === 'item') return
          if (message.error) reject(toError(message.error))
          else resolve(message.value)
        })
      }),
    stream: (scope, ...target) => ({
      [Symbol.asyncIterator]: () => {
        const received: Reply[] = []
        let wake = () => {}
        const callId = open(scope, target, (message) => {
          received.push(message)
          wake()
        })
        const next = async (): Promise<IteratorResult<unknown>> => {
          while (received.length === 0) {
            await new Promise<void>((resolve) => {
              wake = resolve
            })
          }
          const message = received.shift() as Reply
          if (message.type === 'item') return { done: false, value: message.value }
          if (message.error) throw toError(message.error)
          return { done: true, value: undefined }
        }
        const leave = () => {
          if (waiting.delete(callId)) send({ type: 'cancel', callId })
          return Promise.resolve({ done: true as const, value: undefined })
        }
        return { next, return: leave }
      },
    }),
    receive: (message) => {
      const onReply = waiting.get(message.callId)
      if (message.type === 'reply') waiting.delete(message.callId)
      onReply?.(message)
    },
  }
}
