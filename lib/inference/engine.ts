import type { Prompt, ToolCall } from './prompt.ts'

/** One turn of the assistant to be generated. */
export interface GenerateJob {
  /** Whose context it is, e.g. `weather@3f2a`: no cache is shared between owners. */
  owner: string
  prompt: Prompt
  /** Whether a tool may be called; without, the model has to answer in words. */
  mayCall: boolean
  /** Length of the text, in tokens. */
  maxTextTokens: number
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

/**
 * What comes out of a turn, in order: text, which may be none, then at most one call, then `end`. Whether
 * a text was the answer or words before a call is known at its end: the reason is `call` where there was
 * one, and `length` where the text, or a call not written to its end, was cut by `maxTextTokens` or by
 * the model's context.
 */
export type GenerateEvent =
  | { type: 'text'; text: string }
  | { type: 'call'; call: ToolCall }
  | { type: 'end'; reason: 'turn' | 'call' | 'length'; usage: GenerateUsage }

/** What is known of the loaded model. */
export interface ModelInfo {
  name: string
  architecture: string
  /** Base name of the file. */
  file: string
  sizeBytes: number
  /** Tells this model from any other; in hexadecimal. */
  hash: string
  /** Tokens that a conversation may have, prompt and answer together. */
  contextTokens: number
  sequences: number
}

/** Whether the model can serve; `failed` may still become `ready`, where trying again can help. */
export type EngineState =
  | { status: 'starting' }
  | { status: 'ready'; info: ModelInfo }
  | { status: 'failed'; reason: string }

/** Something that generates the assistant's turns: the port that every kind of engine implements. */
export interface Engine {
  readonly state: EngineState
  /** Of the process on this machine that has the model, while there is one. */
  readonly pid: number | undefined
  /** Settles when the first attempt to load has ended, well or not. */
  readonly started: Promise<EngineState>
  /**
   * Generates one turn; leaving the loop, or aborting, stops it within one step.
   *
   * @throws {OnboxError} `MODEL_UNAVAILABLE`, `MODEL_BUSY`, `MODEL_FAILED`, `PROMPT_TOO_LONG`; the
   * signal's reason when aborted
   */
  generate(job: GenerateJob, signal: AbortSignal): AsyncIterable<GenerateEvent>
  close(): Promise<void>
}
