import { OnboxError, type Origin, type SeenCollections } from '../base/index.ts'
import type { BindingCalls } from './binding.ts'
import type { Blank } from './blank.ts'
import type { ExitReason } from './exit-reason.ts'
import type { Passages } from './passages.ts'
import type { GuestMessage } from './protocol.ts'
import type { Caller } from './serve-calls.ts'
import type { Turn } from './turn.ts'

/** A live isolate answers `abort` within this time; one that does not is stuck and is killed. */
const ABORT_GRACE_MS = 1_000

/** Of a core, while requests keep coming: what is done right behind an answer, and the steps of the clock, are less. */
const FREE_SHARE = 0.1

/** Node takes a longer time for no time at all. */
const MAX_TIMER_MS = 2_147_483_647

/** So many requests are known behind their end, to name them in what the log gets late. */
const MAX_REMEMBERED = 256

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
  turn?: Turn
  origin?: Origin
  collections?: SeenCollections
  signal: AbortSignal
  timeoutMs: number
  /** Processor time that it may take. */
  cpuMs: number
  /** Filled in with what is called for it. */
  calls?: BindingCalls
  /** Filled in with the passages of documents that are read. */
  passages?: Passages
  onEnd?: () => void
}

interface Work extends Caller, Receiver {
  /** @param nowMs - of the look that saw it; it cannot have taken more than has passed since the last one */
  takeCpu: (ms: number, nowMs: number) => void
}

/** What one isolate was given and has not finished. */
export interface Workbench {
  /**
   * Opens a piece of work with a deadline.
   *
   * @throws {OnboxError} `REQUEST_ABORTED` for an aborted signal; after `end`, its error
   */
  open: (options: WorkOptions, createReceiver: (control: WorkControl) => Receiver) => number
  find: (id: number) => Caller | undefined
  /** Of work that is open, or was among the last that were. */
  requestIdOf: (id: number) => string | undefined
  isBusy: () => boolean
  /**
   * Divides processor time among the work under way, as far as work that has ended meanwhile cannot have taken it: who
   * has taken more than its own fails, and an isolate that does not end it is killed. What it has certainly taken while
   * it had no work is bounded in the same way.
   *
   * @param ms - since the last call, or the start
   */
  charge: (ms: number) => void
  /**
   * Ids that are not open are ignored: they have ended, or are forged.
   *
   * @returns whether the message ended its piece of work
   */
  receive: (message: WorkMessage) => boolean
  /** The isolate has answered `abort`. */
  confirmAbort: (id: number) => void
  fail: (id: number, error: Error) => void
  /** The isolate is gone: everything open fails, and nothing can be opened any more. */
  end: (error: Error) => void
}

/** @param restCpuMs - processor time that the isolate may take while it has no work; while work comes, a tenth is free */
export function createWorkbench(
  name: string,
  blank: Pick<Blank, 'send' | 'kill'>,
  restCpuMs: number,
): Workbench {
  const open = new Map<number, Work>()
  const requestIds = new Map<number, string>()
  const unconfirmed = new Map<number, NodeJS.Timeout>()
  let lastId = 0
  let chargedAtMs = performance.now()
  /** Time since then in which it had work; the stretch that goes on is not in it. */
  let workedMs = 0
  let workSinceMs = 0
  /** What work may have taken since then that has ended: all the time that it was open. */
  let endedWorkMs = 0
  let restTakenMs = 0
  let ended: Error | undefined

  const fail = (id: number, error: Error) => open.get(id)?.fail(error)

  /** Ends the work inside; a stuck isolate is killed after `patienceMs`. */
  const abortInside = (id: number, patienceMs: number, why: ExitReason = 'timeout') => {
    blank.send({ type: 'abort', id })
    unconfirmed.set(
      id,
      setTimeout(() => blank.kill(why), Math.min(patienceMs, MAX_TIMER_MS)),
    )
  }

  return {
    open: (options, createReceiver) => {
      const { requestId, keyId, depth = 0, turn, origin, signal, timeoutMs, cpuMs } = options
      const { calls: tally, collections, passages, onEnd } = options
      if (ended) throw ended
      if (signal.aborted) throw endOf(signal)
      const id = ++lastId
      requestIds.set(id, requestId)
      requestIds.delete(id - MAX_REMEMBERED)
      const openedAtMs = performance.now()
      const deadline = openedAtMs + timeoutMs
      const calls = new Set<AbortController>()
      const close = () => {
        if (!open.delete(id)) return
        const nowMs = performance.now()
        endedWorkMs += nowMs - Math.max(openedAtMs, chargedAtMs)
        if (open.size === 0) workedMs += nowMs - workSinceMs
        clearTimeout(timer)
        signal.removeEventListener('abort', onAbort)
        for (const controller of calls) controller.abort(endOf(signal))
        onEnd?.()
      }
      const abandon = () => {
        if (!open.has(id)) return
        close()
        abortInside(id, Math.max(0, deadline - performance.now()) + ABORT_GRACE_MS)
      }
      const receiver = createReceiver({ id, close, abandon })
      let takenMs = 0
      let seenAtMs = openedAtMs
      const work: Work = {
        requestId,
        keyId,
        depth,
        calls,
        ...(turn && { turn }),
        ...(origin && { origin }),
        ...(collections && { collections }),
        ...(tally && { tally }),
        ...(passages && { passages }),
        receive: receiver.receive,
        fail: (error) => {
          close()
          receiver.fail(error)
        },
        takeCpu: (ms, nowMs) => {
          takenMs += Math.min(ms, nowMs - seenAtMs)
          seenAtMs = nowMs
          if (takenMs <= cpuMs) return
          abortInside(id, ABORT_GRACE_MS, 'cpu')
          fail(id, tookTooMuch(name, cpuMs))
        },
      }
      const onAbort = () => {
        abandon()
        receiver.fail(endOf(signal))
      }
      const timer = setTimeout(() => {
        abortInside(id, ABORT_GRACE_MS)
        fail(id, tookTooLong(name, timeoutMs))
      }, timeoutMs)
      signal.addEventListener('abort', onAbort)
      if (open.size === 0) workSinceMs = openedAtMs
      open.set(id, work)
      return id
    },
    find: (id) => open.get(id),
    requestIdOf: (id) => open.get(id)?.requestId ?? requestIds.get(id),
    isBusy: () => open.size > 0,
    charge: (ms) => {
      const nowMs = performance.now()
      // One that waits long beside many short ones does not pay for them.
      const openMs = Math.max(0, ms - endedWorkMs)
      // What nobody waits for any more may still be at work, until it is ended.
      const share = openMs / (open.size + unconfirmed.size)
      for (const work of open.values()) work.takeCpu(share, nowMs)
      const passedMs = nowMs - chargedAtMs
      if (open.size > 0) workedMs += nowMs - workSinceMs
      // As if it had worked on nothing else while it had work: who answers many short requests is not charged.
      const takenMs = Math.min(Math.max(0, ms - workedMs), passedMs - workedMs)
      const freeMs = workedMs > 0 ? FREE_SHARE * passedMs : 0
      restTakenMs = Math.max(0, restTakenMs + takenMs - freeMs)
      chargedAtMs = workSinceMs = nowMs
      workedMs = endedWorkMs = 0
      if (open.size === 0 && restTakenMs > restCpuMs) blank.kill('cpu')
    },
    receive: (message) => {
      const work = open.get(message.id)
      work?.receive(message)
      // What functions ask of each other, one that floods the host has asked for itself.
      return work?.depth === 0 && !open.has(message.id)
    },
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

/** Why it ends: whoever ends it says so, or the client has gone. */
const endOf = ({ reason }: AbortSignal): OnboxError =>
  reason instanceof OnboxError ? reason : clientGone()

const clientGone = () =>
  new OnboxError('REQUEST_ABORTED', 'Cannot finish the request: the client closed it')

const tookTooLong = (name: string, timeoutMs: number) =>
  new OnboxError(
    'FUNCTION_TIMEOUT',
    `Cannot finish the request: function "${name}" took more than ${timeoutMs} ms; do less, or raise limits.timeoutMs`,
  )

const tookTooMuch = (name: string, cpuMs: number) =>
  new OnboxError(
    'FUNCTION_CPU_EXCEEDED',
    `Cannot finish the request: function "${name}" took more than ${cpuMs} ms of processor time; do less, or raise limits.cpuMs`,
  )
