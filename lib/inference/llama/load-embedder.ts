import { basename } from 'node:path'
import { readGgufFileInfo, type LlamaEmbeddingContext } from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import type { ModelInfo } from '../engine.ts'
import { checkHeader } from './check-header.ts'
import { fingerprintModel, listModelFiles, measureModel } from './model-files.ts'
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
  for (const file of listModelFiles(modelPath)) checkHeader(file)
  const { metadata } = await readGgufFileInfo(modelPath).catch((cause: unknown) => {
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot load model "${modelPath}": it is not a readable GGUF file; download it again`,
      { cause },
    )
  })
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
