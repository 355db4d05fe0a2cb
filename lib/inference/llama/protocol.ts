/** The messages between the host and the model process; both sides import this file only. */
import type { ErrorData } from '../../base/index.ts'
import type { EmbedBatch } from '../embed-batches.ts'
import type { GenerateEvent, GenerateJob, ModelInfo, Prefix } from '../engine.ts'
import type { Step } from '../observer.ts'
import type { Prompt } from '../prompt.ts'

/** Sequences of one length. */
export interface LaneOptions {
  sequences: number
  contextTokens: number
}

export interface LoadOptions {
  /** Whether it makes vectors, and no conversation. Default false. */
  isEmbedding?: boolean
  /** How many values of a vector count: its first ones. Default: all. */
  dimensions?: number
  modelPath: string
  /** Processes that each have the model. */
  workers: number
  contextTokens: number
  /** Sequences for prompts that do not fit `contextTokens`. Default: none. */
  long?: LaneOptions
  /** Where what was read of documents is kept. Default: nowhere. */
  stateCache?: { folder: string; maxBytes: number }
  /** How probable a call has to be to be made, 0 to 1. */
  callThreshold: number
  /** Most memory that one process may plan with, in MiB. Default: what is free. */
  memoryLimitMb?: number
  sequences: number
  threads: number
  gpu: 'auto' | 'off'
}

export type ToModel =
  | { type: 'load'; options: LoadOptions }
  /** How long is the prompt? */
  | { type: 'measure'; id: number; prompt: Prompt }
  /** `lane`: index among those of the loaded model, the short one first. */
  | { type: 'generate'; id: number; job: GenerateJob; lane: number }
  | { type: 'embed'; id: number; batch: EmbedBatch }
  /** See `Engine.keepWarm`. */
  | { type: 'warm'; prefixes: readonly Prefix[] }
  | { type: 'cancel'; id: number }

export type FromModel =
  | { type: 'loaded'; info: ModelInfo }
  | { type: 'embedded'; id: number; vectors: Float32Array[] }
  | { type: 'load-failed'; error: ErrorData }
  | { type: 'measured'; id: number; tokens: number }
  | { type: 'event'; id: number; event: GenerateEvent }
  | { type: 'steps'; steps: readonly Step[] }
  /** A prefix was read ahead. */
  | { type: 'warmed'; owner: string; tokens: number }
  | { type: 'failed'; id: number; error: ErrorData }
