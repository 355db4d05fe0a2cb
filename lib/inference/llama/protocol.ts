/** The messages between the host and the model process; both sides import this file only. */
import * as v from 'valibot'
import { ERRORS, type ErrorCode, type Json } from '../../base/index.ts'
import type { EmbedBatch } from '../embed-batches.ts'
import type { GenerateEvent, GenerateJob, ModelInfo, Prefix } from '../engine.ts'
import type { Prompt } from '../prompt.ts'
import type { DocumentFate } from './documents.ts'

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
  /** Of these, the ones that load it now or soon, this one included: they share what memory is free. Default: all. */
  loading?: number
  contextTokens: number
  /** Sequences for prompts that do not fit `contextTokens`. Default: none. */
  long?: LaneOptions
  /**
   * Where what was read of documents is kept: in `maxBytes`, of which 0 removes what is there, or with `holdsLongest` in as
   * many as one document takes that fills a sequence, where that is more. Default: nowhere.
   */
  stateCache?: { folder: string; maxBytes: number; holdsLongest?: boolean }
  /** How probable a call has to be to be made, 0 to 1. */
  callThreshold: number
  /** By how much a tool has to be more probable than the next one to be called, 0 to 1. Default 0. */
  marginThreshold?: number
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
  /** It ends, once it has kept what it is worth to keep. */
  | { type: 'stop' }

const id = v.number()
const error = v.object({
  code: v.picklist(Object.keys(ERRORS) as ErrorCode[]),
  detail: v.string(),
  retryAfterSeconds: v.exactOptional(v.number()),
})

const info: v.GenericSchema<ModelInfo> = v.object({
  name: v.string(),
  architecture: v.string(),
  file: v.string(),
  sizeBytes: v.number(),
  hash: v.string(),
  contextTokens: v.number(),
  lanes: v.array(v.object({ sequences: v.number(), contextTokens: v.number() })),
  dimensions: v.exactOptional(v.number()),
  pooling: v.exactOptional(v.string()),
  callsPerTurn: v.exactOptional(v.number()),
})

const event: v.GenericSchema<GenerateEvent> = v.variant('type', [
  v.object({ type: v.literal('thought'), text: v.string() }),
  v.object({ type: v.literal('text'), text: v.string() }),
  v.object({
    type: v.literal('call'),
    call: v.object({
      tool: v.string(),
      // Made by the decoder; the host checks them against the tool's own schema before it is called.
      arguments: v.record(
        v.string(),
        v.custom<Json>(() => true),
      ),
    }),
    certainty: v.exactOptional(v.object({ callProbability: v.number(), toolMargin: v.number() })),
  }),
  v.object({
    type: v.literal('end'),
    reason: v.picklist(['turn', 'call', 'length']),
    usage: v.object({
      promptTokens: v.number(),
      cachedTokens: v.number(),
      completionTokens: v.number(),
      queueMs: v.number(),
      prefillMs: v.number(),
      decodeMs: v.number(),
    }),
    callProbability: v.exactOptional(v.number()),
    toolMargin: v.exactOptional(v.number()),
  }),
])

const fate: v.GenericSchema<DocumentFate> = v.intersect([
  v.object({ owner: v.string(), tokens: v.number() }),
  v.union([v.object({ bytes: v.number(), ms: v.number() }), v.object({ reason: v.string() })]),
])

const vector = v.custom<Float32Array>((value) => value instanceof Float32Array)

const fromModelSchema = v.variant('type', [
  v.object({ type: v.literal('event'), id, event }),
  v.object({
    type: v.literal('steps'),
    steps: v.pipe(v.array(v.object({ sequences: v.number(), ms: v.number() })), v.readonly()),
  }),
  v.object({ type: v.literal('loaded'), info }),
  v.object({ type: v.literal('load-failed'), error }),
  v.object({ type: v.literal('embedded'), id, vectors: v.array(vector) }),
  v.object({ type: v.literal('measured'), id, tokens: v.number() }),
  /** A prefix was read ahead. */
  v.object({ type: v.literal('warmed'), owner: v.string(), tokens: v.number() }),
  /** A long document was kept on disk, or not. */
  v.object({ type: v.literal('document'), fate }),
  v.object({ type: v.literal('failed'), id, error }),
])

/** What the model process says. */
export type FromModel = v.InferOutput<typeof fromModelSchema>

/** The message, checked; undefined when it is not one. */
export function parseFromModel(message: unknown): FromModel | undefined {
  const parsed = v.safeParse(fromModelSchema, message, { abortEarly: true })
  return parsed.success ? parsed.output : undefined
}
