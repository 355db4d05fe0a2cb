import { resolve } from 'node:path'
import type { Log } from './base/index.ts'
import type { Secrets } from './bindings/index.ts'
import {
  chooseModel,
  DEFAULTS,
  type Config,
  type EmbeddingConfig,
  type Settings,
} from './config/index.ts'
import {
  createLlamaEmbedder,
  createLlamaEngine,
  createOpenAiEmbedder,
  createOpenAiEngine,
  judgeTexts,
  type Embedder,
  type Engine,
  type PoolObserver,
} from './inference/index.ts'
import { PASSAGE_TEXT_VERSION, type Reranker, type TextEmbedder } from './knowledge/index.ts'
import { toLoadOptions } from './models/index.ts'

/** Turns that servers elsewhere are asked for at once, where nothing is said. */
const REMOTE_TURNS = 16

/** Where the models are configured. */
export interface ModelOptions {
  root: string
  config: Config
  settings: Settings
  log: Log
}

/** A file in a process of the box, or the servers that are configured. */
export function openEngine(
  { root, config, settings, log }: ModelOptions,
  secrets: Secrets,
  observer: PoolObserver,
): Engine {
  const choice = chooseModel(root, config, settings)
  if ('path' in choice) {
    return createLlamaEngine(toLoadOptions(config, settings.dataDir, choice.path), log, observer)
  }
  const { contextTokens, sequences } = config.model ?? {}
  const { secret, ...servers } = choice.servers
  return createOpenAiEngine(
    {
      ...servers,
      ...(contextTokens !== undefined && { contextTokens }),
      ...(secret !== undefined && { readKey: () => secrets.read(secret) }),
      concurrency: sequences ?? REMOTE_TURNS,
    },
    log,
    observer,
  )
}

/** The model that makes vectors, where one is configured. */
export function openEmbedder(
  options: ModelOptions,
  secrets: Secrets,
  observer: PoolObserver,
): Embedder | undefined {
  const { root, config, settings, log } = options
  const { embedding } = config.model ?? {}
  if (embedding === undefined) return undefined
  const { path, openai, dimensions, memoryLimitMb } = embedding
  const { contextTokens = DEFAULTS.embedding.contextTokens } = embedding
  const given = { contextTokens, ...(dimensions !== undefined && { dimensions }) }
  if (path !== undefined) {
    const modelPath = resolve(root, path)
    const { threads, gpu } = toLoadOptions(config, settings.dataDir, modelPath)
    return createLlamaEmbedder(
      { ...given, modelPath, threads, gpu, ...(memoryLimitMb !== undefined && { memoryLimitMb }) },
      log,
      observer,
    )
  }
  const { secret, urls = [], model = '', ...servers } = openai ?? {}
  return createOpenAiEmbedder(
    {
      ...servers,
      urls,
      model,
      ...given,
      ...(secret !== undefined && { readKey: () => secrets.read(secret) }),
    },
    log,
  )
}

/** How the collections use the model that makes vectors. */
export function toTextEmbedder(
  embedder: Embedder | undefined,
  { queryPrefix = '' }: EmbeddingConfig = {},
): TextEmbedder | undefined {
  if (embedder === undefined) return undefined
  return {
    get space() {
      const { state } = embedder
      if (state.status !== 'ready') return undefined
      const { hash, dimensions, pooling } = state.info
      const model = `${hash}, ${dimensions} values, pooling ${pooling}, passages ${PASSAGE_TEXT_VERSION}`
      return { model, dimensions }
    },
    started: embedder.started,
    embed: (texts, { owner, of }, signal) =>
      of === 'question'
        ? embedder.embed(
            texts.map((text) => queryPrefix + text),
            { owner },
            signal,
          )
        : embedder.embed(texts, { owner, isBackground: true }, signal),
  }
}

/** The model that answers, as what judges the hits of a search. */
export const toReranker = (engine: Engine): Reranker => ({
  judge: (asked, { owner }, signal) => judgeTexts(engine, asked, { owner }, signal),
})

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
