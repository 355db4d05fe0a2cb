import type { ErrorCode } from '../base/index.ts'

/** Requests that are kept; the oldest go. One takes some 500 bytes. */
const MAX_TRACES = 10_000

/**
 * What became of one request, and where its time went, in milliseconds: each that a function was asked, and each that
 * the box refused to somebody with a key.
 */
export interface RequestTrace {
  requestId: string
  atMs: number
  keyId: string
  /** Empty where it named none that exists. */
  functionName: string
  version: string
  method: string
  path: string
  status: number
  /** Of the problem that was answered, or of what has cut the answer. */
  code?: ErrorCode
  /** What that says. */
  detail?: string
  /** Waiting for its turn. */
  queueMs: number
  /** Waiting for an isolate to start. */
  wakeMs: number
  /** Until the head of the answer. */
  totalMs: number
  /** What was called, see `BindingCalls`; its time, in which calls at once count each. Absent where no function was asked. */
  calls?: Record<string, { calls: number; ms: number; code?: ErrorCode }>
  /** Of an answer that was streamed, once it is over. */
  streamed?: StreamedBody
}

/** What came behind the head of an answer. */
export interface StreamedBody {
  /** From the head to the end. */
  ms: number
  bytes: number
  /** Whether it ended before the function had said all; the trace's `code` tells why. */
  isCut: boolean
}

/** The last requests, in memory: what is to last is in the record. */
export interface RequestTraces {
  add: (trace: RequestTrace) => void
  find: (requestId: string) => RequestTrace | undefined
}

export function createRequestTraces(): RequestTraces {
  // A ring: each request adds one, and few are ever looked for.
  const traces: RequestTrace[] = []
  let next = 0
  return {
    add: (trace) => {
      traces[next] = trace
      next = (next + 1) % MAX_TRACES
    },
    find: (id) => traces.find(({ requestId }) => requestId === id),
  }
}
