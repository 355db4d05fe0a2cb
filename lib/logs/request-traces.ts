import type { ErrorCode } from '../base/index.ts'

/** Requests that are kept; the oldest go. One takes some 500 bytes. */
const MAX_TRACES = 10_000

/** What became of one request to a function, and where its time went, in milliseconds. */
export interface RequestTrace {
  requestId: string
  atMs: number
  keyId: string
  functionName: string
  version: string
  method: string
  path: string
  status: number
  /** Of the problem, where the box answered with one. */
  code?: ErrorCode
  /** Waiting for its turn. */
  queueMs: number
  /** Waiting for an isolate to start. */
  wakeMs: number
  /** Until the head of the answer. */
  totalMs: number
  /** What was called, see `BindingCalls`; its time, in which calls at once count each. */
  calls: Record<string, { calls: number; ms: number; code?: ErrorCode }>
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
