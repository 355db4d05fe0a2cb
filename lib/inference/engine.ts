import type { Prompt, ToolCall } from './prompt.ts'

/** One turn of the assistant to be generated. */
export interface GenerateJob {
  /** Whose context it is, e.g. `weather@3f2a`: no cache is shared between owners. */
  owner: string
  /** Whose share of the model it takes: owners may have one together, as versions of a function do. Default: the owner's. */
  share?: string
  /** The size of that share beside those of others. Default 1. */
  weight?: number
  /** Whose key asks: keys have equal parts of a share. Default: nobody's. */
  key?: string
  /** Whether somebody waits for it; what nobody waits for yields. Default: somebody does. */
  isBackground?: boolean
  prompt: Prompt
  /** Whether the whole prompt is read, and nothing of it is taken from a cache. Default false. */
  isFresh?: boolean
  /** Calls that the turn may make; with 0, the model has to answer in words. */
  maxCalls: number
  /** How probable a call has to be to be made, 0 to 1; with 0 the turn makes one. Default: as configured. */
  callThreshold?: number
  /** Length of the text, in tokens. */
  maxTextTokens: number
  /**
   * Whether what the text quotes of the conversation is quoted to the letter: see `decode/quotation.ts`: what has copied enough of it
   * goes on as it does, or ends. Engines that cannot see to it do not. Default false.
   */
  exactQuotations?: boolean
  /** So many of the first messages are worth keeping on disk once they are read: a long document. Default 0. */
  keptMessages?: number
  /** How long it may think first, in tokens, where `prompt.thinking` is set. Default 0. */
  maxThoughtTokens?: number
}

/** What every question to a function begins with: its tools and its system message. */
export interface Prefix {
  /** As in `GenerateJob`. */
  owner: string
  prompt: Prompt
}

/** What one turn cost. */
export interface GenerateUsage {
  promptTokens: number
  /** Of these, the ones that were in the cache. */
  cachedTokens: number
  completionTokens: number
  queueMs: number
  prefillMs: number
  decodeMs: number
}

/** How sure the model was of a call; known where it is the first thing that a turn wrote. */
export interface CallCertainty {
  /** Of calling a tool, whichever, 0 to 1. */
  callProbability: number
  /** By how much the tool is more probable than the next one, 0 to 1. */
  toolMargin: number
}

/**
 * What comes out of a turn, in order: thoughts and text, which may be none, then calls, then `end`. Whether
 * a text was the answer or words before a call is known at its end: the reason is `call` where there was
 * one, and `length` where the text, or a call not written to its end, was cut by `maxTextTokens` or by
 * the model's context.
 */
export type GenerateEvent =
  | { type: 'thought'; text: string }
  | { type: 'text'; text: string }
  | { type: 'call'; call: ToolCall; certainty?: CallCertainty }
  | {
      type: 'end'
      reason: 'turn' | 'call' | 'length'
      usage: GenerateUsage
      /** How probable a call was at the beginning, 0 to 1, where one could be made. */
      callProbability?: number
      /** By how much the tool was more probable than the next one, where a call was probable enough. */
      toolMargin?: number
    }

/** What is known of the loaded model. */
export interface ModelInfo {
  name: string
  architecture: string
  /** Base name of the file. */
  file: string
  sizeBytes: number
  /** Tells this model from any other; in hexadecimal. */
  hash: string
  /** Tokens that a conversation may have, prompt and answer together, where it has the longest sequence. */
  contextTokens: number
  /** Its sequences by their length, the shortest first. */
  lanes: { sequences: number; contextTokens: number }[]
  /** Length of its vectors, where it makes some. */
  dimensions?: number
  /** See `EmbedderInfo`. */
  pooling?: string
  /** Calls that it can make in one turn, where its file says so. */
  callsPerTurn?: number
}

/** Whether the model can serve; `failed` may still become `ready`, where trying again can help. */
export type EngineState =
  | { status: 'starting' }
  | { status: 'ready'; info: ModelInfo }
  | { status: 'failed'; reason: string }

/** Turns as they are at a moment. */
export interface EngineLoad {
  /** Those that have a sequence, or are asked of a server. */
  running: number
  waiting: number
}

/** Something that generates the assistant's turns: the port that every kind of engine implements. */
export interface Engine {
  readonly state: EngineState
  readonly load: EngineLoad
  /** Of the processes on this machine that have the model. */
  readonly pids: readonly number[]
  /** Settles when the first attempt to load has ended, well or not. */
  readonly started: Promise<EngineState>
  /**
   * Generates one turn; leaving the loop, or aborting, stops it within one step.
   *
   * @throws {OnboxError} `MODEL_UNAVAILABLE`, `MODEL_BUSY`, `MODEL_FAILED`, `PROMPT_TOO_LONG`; the
   * signal's reason when aborted
   */
  generate(job: GenerateJob, signal: AbortSignal): AsyncIterable<GenerateEvent>
  /**
   * Has the beginnings of prompts read before anybody asks: now, and again by each process that starts. It is done
   * while no turn is under way, and where nothing else that is wanted has to go for it. Engines that cannot do so do
   * nothing.
   *
   * @param prefixes - all that are wanted from now on
   */
  keepWarm(prefixes: readonly Prefix[]): void
  close(): Promise<void>
}
