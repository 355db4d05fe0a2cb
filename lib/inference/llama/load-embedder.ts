import { basename } from 'node:path'
import type { LlamaEmbeddingContext } from 'node-llama-cpp'
import type { ModelInfo } from '../engine.ts'
import { readModel } from './check-model.ts'
import { fingerprintModel, measureModel } from './model-files.ts'
import type { LoadOptions } from './protocol.ts'
import { checkExists, withLlama } from './start-llama.ts'

/** A model in memory that makes vectors. */
export interface LoadedEmbedder {
  context: LlamaEmbeddingContext
  info: ModelInfo & { dimensions: number }
}

/** @throws {OnboxError} `MODEL_NOT_FOUND`, `MODEL_INVALID` */
export async function loadEmbedder(options: LoadOptions): Promise<LoadedEmbedder> {
  const { modelPath, threads } = options
  checkExists(modelPath)
  const { metadata } = await readModel(modelPath)
  return withLlama(options, async (llama) => {
    const model = await llama.loadModel({ modelPath })
    const contextTokens = Math.min(options.contextTokens, model.trainContextSize)
    const context = await model.createEmbeddingContext({
      contextSize: contextTokens,
      batchSize: contextTokens,
      threads,
    })
    return {
      context,
      info: {
        name: metadata.general?.name ?? basename(modelPath),
        architecture: metadata.general.architecture,
        file: basename(modelPath),
        sizeBytes: measureModel(modelPath),
        hash: fingerprintModel(modelPath),
        contextTokens,
        lanes: [{ sequences: 1, contextTokens }],
        dimensions: model.embeddingVectorSize,
      },
    }
  })
}
