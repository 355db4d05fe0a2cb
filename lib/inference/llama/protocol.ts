/** The messages between the host and the model process; both sides import this file only. */
import type { ErrorData } from '../../base/index.ts'
import type { GenerateEvent, GenerateJob, ModelInfo } from '../engine.ts'

export interface LoadOptions {
  modelPath: string
  /** Processes that each have the model. */
  workers: number
  contextTokens: number
  /** Most memory that one process may plan with, in MiB. Default: what is free. */
  memoryLimitMb?: number
  sequences: number
  threads: number
  gpu: 'auto' | 'off'
}

export type ToModel =
  | { type: 'load'; options: LoadOptions }
  | { type: 'generate'; id: number; job: GenerateJob }
  | { type: 'cancel'; id: number }

export type FromModel =
  | { type: 'loaded'; info: ModelInfo }
  | { type: 'load-failed'; error: ErrorData }
  | { type: 'event'; id: number; event: GenerateEvent }
  | { type: 'failed'; id: number; error: ErrorData }
