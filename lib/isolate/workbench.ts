import { OnboxError } from '../base/index.ts'
import type { Blank } from './blank.ts'
import type { GuestMessage } from './protocol.ts'
import type { Caller } from './serve-calls.ts'

/** A live isolate answers `abort` within this time; one that does not is stuck and is killed. */
const ABORT_GRACE_MS = 1_000

/** What an isolate says about work that it was given. */
export type WorkMessage = Extract<
  GuestMessage,
  { type: 'response' | 'chunk' | 'end' | 'tool-result' }
>

/** Turns the messages for one piece of work into its result. */
export interface Receiver {
  receive: (message: WorkMessage) => void
  fail: (error: Error) => void
}

/** What a receiver may do with its piece of work. */
export interface WorkControl {
  readonly id: number
  /** It is complete. */
  close: () => void
  /** Nobody wants the rest. */
  abandon: () => void
}

export interface WorkOptions {
  requestId: string
  keyId: string
  depth?: number
  signal: AbortSignal
  timeoutMs: number
  onEnd?: () => void
}

interface Work extends Caller, Receiver {}

/** What one isolate was given and has not finished. */
export interface Workbench {
  /**
   * Opens a piece of work with a deadline.
   *
   * @throws {OnboxError} `REQUEST_ABORTED` for an aborted signal; after `end`, its error
   */
  open: (options: WorkOptions, createReceiver: (control: WorkControl) => Receiver) => number
  find: (id: number) => Caller | undefined
  /** Ids that are not open are ignored: they have ended, or are forged. */
  receive: (message: WorkMessage) => void
  /** The isolate has answered `abort`. */
  confirmAbort: (id: number) => void
  fail: (id: number, error: Error) => void
  /** The isolate is gone: everything open fails, and nothing can be opened any more. */
  end: (error: Error) => void
}

export function createWorkbench(name: string, blank: Pick<Blank, 'send' | 'kill'>): Workbench {
  const open = new Map<number, Work>()
  const unconfirmed = new Map<number, NodeJS.Timeout>()
  let lastId = 0
  let ended: Error | undefined

  const fail = (id: number, error: Error) => open.get(id)?.fail(error)

  /** Ends the work inside; a stuck isolate is killed after `patienceMs`. */
  const abortInside = (id: number, patienceMs: number) => {
    blank.send({ type: 'abort', id })
    unconfirmed.set(
      id,
      setTimeout(() => blank.kill('timeout'), patienceMs),
    )
  }

  return {
    open: ({ requestId, keyId, depth = 0, signal, timeoutMs, onEnd }, createReceiver) => {
      if (ended) throw ended
      if (signal.aborted) throw clientGone()
      const id = ++lastId
      const deadline = performance.now() + timeoutMs
      const calls = new Set<AbortController>()
      const close = () => {
        if (!open.delete(id)) return
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        for (const controller of calls) controller.abort(clientGone())
        onEnd?.()
      }
      const abandon = () => {
        if (!open.has(id)) return
        close()
        abortInside(id, Math.max(0, deadline - performance.now()) + ABORT_GRACE_MS)
      }
      const receiver = createReceiver({ id, close, abandon })
      const work: Work = {
        requestId,
        keyId,
        depth,
        calls,
        receive: receiver.receive,
        fail: (error) => {
          close()
          receiver.fail(error)
        },
      }
      const onAbort = () => {
        abandon()
        receiver.fail(clientGone())
      }
      const timer = setTimeout(() => {
        abortInside(id, ABORT_GRACE_MS)
        fail(id, tookTooLong(name, timeoutMs))
      }, timeoutMs)
      signal.addEventListener('abort', onAbort)
      open.set(id, work)
      return id
    },
    find: (id) => open.get(id),
    receive: (message) => open.get(message.id)?.receive(message),
    confirmAbort: (id) => {
      clearTimeout(unconfirmed.get(id))
      unconfirmed.delete(id)
    },
    fail,
    end: (error) => {
      ended = error
      for (const timer of unconfirmed.values()) clearTimeout(timer)
      unconfirmed.clear()
      for (const work of open.values()) work.fail(error)
    },
  }
}

const clientGone = () =>
  new OnboxError('REQUEST_ABORTED', 'Cannot finish the request: the client closed it')

const tookTooLong = (name: string, timeoutMs: number) =>
  new OnboxError(
    'FUNCTION_TIMEOUT',
    `Cannot finish the request: function "${name}" took more than ${timeoutMs} ms; do less, or raise limits.timeoutMs`,
  )
