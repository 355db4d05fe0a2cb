import type { Origin, SeenCollections, ToolDefinition } from '../base/index.ts'
import type {
  AskedApproval,
  ReadOrigin,
  QuotationChoice,
  UngroundedChoice,
} from '../function/ai.ts'
import type { ToolCall } from '../inference/index.ts'
import type { BindingCalls, Passages, Turn } from '../isolate/index.ts'
import type { Given } from './given.ts'

/** Notes that a call is about to wait; settles once that is on disk. */
export type RecordHeld = (held: Pick<AskedApproval, 'id' | 'expiresAt'>) => Promise<void>

/** A function version for which questions are answered, and what it was granted. */
export interface AskedFunction {
  name: string
  version: string
  /** The granted tools: the only ones that the model learns of and can choose. */
  tools: readonly ToolDefinition[]
  maxCalls: number
  maxAnswerTokens: number
  /** 0: the model does not think. */
  maxThoughtTokens: number
  /** Its share of the model beside those of others. */
  weight: number
  /** Told of each turn how many tokens it took; of one that was cut off, about how many. */
  onTokens?: (count: number) => void
  /** Which version of which other function runs the tool, `weather@1a2b`; undefined for the function's own. */
  ownerOf?: (tool: string) => string | undefined
  /**
   * Asked of each call that a model makes which has read more than the caller's question: one that changes something is
   * not run, but waits for a person.
   *
   * @param origins - what it had read, for whoever decides
   * @returns undefined for a call that may be run
   */
  hold?: (
    call: ToolCall,
    origins: ReadOrigin[],
    record: RecordHeld,
  ) => Promise<Omit<AskedApproval, 'origins'> | undefined>
  /** Runs a tool in its owner's isolate, with its owner's grants. */
  runTool(tool: string, argument: unknown, context: AskContext): Promise<unknown>
}

export interface AskContext {
  requestId: string
  /** Id of the key that asked. */
  keyId: string
  /** See `CallContext`. Default 0. */
  depth?: number
  /** See `CallContext`. */
  turn?: Turn
  /** See `CallContext`. */
  origin?: Origin
  /** See `CallContext`. */
  collections?: SeenCollections
  /** Whether nothing of the model's caches is used. Default false. */
  isFresh?: boolean
  signal: AbortSignal
  /** See `CallContext`. */
  calls?: BindingCalls
  /** See `CallContext`. Default: those that are read for this question. */
  passages?: Passages
  /** See `ServeContext`. */
  once?: { readonly idempotencyKey: string }
}

export interface Question extends Given {
  question: string
  instructions?: string | undefined
  /** Name of the conversation that it belongs to: what was said there before is read again. Default: none. */
  session?: string | undefined
  /** In tokens. Default, and at most, the function's. */
  maxAnswerTokens?: number | undefined
  /** What becomes of an answer that is not grounded. Default `flag`. */
  ungrounded?: UngroundedChoice | undefined
  /** Default `exact`. */
  quotations?: QuotationChoice | undefined
  /** Of the first call, 0 to 1. Default: the model's. */
  callThreshold?: number | undefined
}
