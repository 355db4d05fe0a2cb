import type { ErrorCode, Origin, SeenCollections } from '../base/index.ts'
import type { Passages } from './passages.ts'
import type { Turn } from './turn.ts'

/** What was called of one binding. */
export interface CalledBinding {
  calls: number
  /** In all; calls at once count each. */
  ms: number
  /** Of the last call that failed. */
  code?: ErrorCode
}

/** By the name of the binding; what the request led to in tools and other functions by `<function>/<name>`. */
export type BindingCalls = Record<string, CalledBinding>

/** For whom a binding works at the moment. */
export interface CallContext {
  requestId: string
  /** Whose key the request came with. */
  keyId: string
  functionName: string
  version: string
  /** How many functions and tools have called each other to come here; 0 for the request itself. */
  depth: number
  /** The function's turn, on whose behalf it works. */
  turn?: Turn
  /** Where the request came from. */
  origin?: Origin
  /** The collections that whoever asks sees, as the request came. Default: those of its key, as that is now. */
  collections?: SeenCollections
  /** Aborted when the request ends early. */
  signal: AbortSignal
  /** Filled in with what is called, and on the way further down. */
  calls?: BindingCalls
  /** Filled in with the passages of documents that are read. */
  passages?: Passages
}

/**
 * The host's side of one granted binding of one function version: the port that every kind of grant
 * implements. It holds the authority; the isolate only names the binding.
 */
export interface Binding {
  /**
   * Does `method`.
   *
   * @param argument - as the guest sent it: to be parsed, never trusted
   * @returns a value, or a stream of values, that structured clone can carry
   * @throws {OnboxError} which the guest gets as its code and detail
   */
  call(
    method: string,
    argument: unknown,
    context: CallContext,
  ): Promise<unknown> | AsyncIterable<unknown>
}
