import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import type { Log } from './base/index.ts'
import type { Secrets } from './bindings/index.ts'
import { DEFAULTS, type Config, type LongLaneConfig, type Settings } from './config/index.ts'
import {
  createLlamaEmbedder,
  createLlamaEngine,
  createOpenAiEmbedder,
  createOpenAiEngine,
  type Embedder,
  type Engine,
  type LoadOptions,
} from './inference/index.ts'

/** More than this only wait for each other, and for everybody else. */
const MAX_THREADS_PER_CORE = 2

/** Turns that servers elsewhere are asked for at once, where nothing is said. */
const REMOTE_TURNS = 16

/** Where the models are configured. */
export interface ModelOptions {
  root: string
  config: Config
  settings: Settings
  log: Log
}

/** The servers that are configured; else, or where `ONBOX_MODEL` names one, the file in a process of the box. */
export function openEngine(options: ModelOptions, secrets: Secrets): Engine {
  const { config, settings, log } = options
  const { openai, contextTokens, sequences } = config.model ?? {}
  if (openai === undefined || settings.modelPath !== undefined) {
    return createLlamaEngine(toLoadOptions(options), log)
  }
  const { secret, ...servers } = openai
  return createOpenAiEngine(
    {
      ...servers,
      ...(contextTokens !== undefined && { contextTokens }),
      ...(secret !== undefined && { readKey: () => secrets.read(secret) }),
      concurrency: sequences ?? REMOTE_TURNS,
    },
    log,
  )
}

/** The model that makes vectors, where one is configured. */
export function openEmbedder(options: ModelOptions, secrets: Secrets): Embedder | undefined {
  const { root, config, log } = options
  const { embedding } = config.model ?? {}
  if (embedding === undefined) return undefined
  const { path, openai, contextTokens = DEFAULTS.embedding.contextTokens } = embedding
  if (path !== undefined) {
    const { threads, gpu } = toLoadOptions(options)
    return createLlamaEmbedder({ modelPath: resolve(root, path), contextTokens, threads, gpu }, log)
  }
  const { urls = [], model = '', secret } = openai ?? {}
  return createOpenAiEmbedder({
    urls,
    model,
    contextTokens,
    ...(secret !== undefined && { readKey: () => secrets.read(secret) }),
  })
}

/** Why the models cannot serve, or undefined where they can. */
export function describeModelFault(
  engine: Engine,
  embedder: Embedder | undefined,
): string | undefined {
  const fault = describe(engine.state)
  const other = embedder && describe(embedder.state)
  return [fault, other && `for vectors: ${other}`].filter(Boolean).join('; ') || undefined
}

function describe(state: Engine['state'] | Embedder['state']): string | undefined {
  switch (state.status) {
    case 'ready':
      return undefined
    case 'starting':
      return 'it is being loaded'
    case 'failed':
      return state.reason
    default:
      return state satisfies never
  }
}

function toLoadOptions({ root, config, settings }: ModelOptions): LoadOptions {
  const model = { ...DEFAULTS.model, ...config.model }
  return {
    modelPath: settings.modelPath ?? resolve(root, model.path),
    contextTokens: model.contextTokens,
    workers: model.workers,
    ...toLongLane(config.model?.long, settings.dataDir),
    ...(config.model?.memoryLimitMb !== undefined && {
      memoryLimitMb: config.model.memoryLimitMb,
    }),
    sequences: model.sequences,
    threads: Math.min(
      config.model?.threads ?? Math.max(1, availableParallelism() - 1),
      MAX_THREADS_PER_CORE * availableParallelism(),
    ),
    callThreshold: model.callThreshold,
    gpu: model.gpu,
  }
}

function toLongLane(long: LongLaneConfig | undefined, dataDir: string) {
  if (long === undefined) return {}
  const { contextTokens, sequences, cacheMb } = { ...DEFAULTS.longLane, ...long }
  const stateCache = { folder: join(dataDir, 'model-states'), maxBytes: cacheMb * 1_048_576 }
  return { long: { contextTokens, sequences }, ...(cacheMb > 0 && { stateCache }) }
}
