import { basename } from 'node:path'
import type { GgufFileInfo, LlamaEmbeddingContext } from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import { tooShort } from '../embedder.ts'
import type { ModelInfo } from '../engine.ts'
import { readModel } from './check-model.ts'
import { checkLanes } from './lanes.ts'
import { measureNeed } from './measure-need.ts'
import { checkExists, fingerprintModel, measureModel } from './model-files.ts'
import type { LoadOptions } from './protocol.ts'
import { withLlama } from './start-llama.ts'

/** A model in memory that makes vectors. */
export interface LoadedEmbedder {
  context: LlamaEmbeddingContext
  info: ModelInfo & { dimensions: number }
}

/** GGUF's `pooling_type`, from -1 on. */
const POOLINGS = ['unknown', 'none', 'mean', 'cls', 'last', 'rank'] as const

/** @throws {OnboxError} `MODEL_NOT_FOUND`, `MODEL_INVALID`, `MODEL_TOO_LARGE` */
export async function loadEmbedder(options: LoadOptions): Promise<LoadedEmbedder> {
  const { modelPath, threads } = options
  checkExists(modelPath)
  const header = await readModel(modelPath)
  return withLlama(options, async (llama) => {
    const need = await measureNeed(llama, header)
    const contextTokens = Math.min(options.contextTokens, need.trainContextTokens ?? Infinity)
    await checkLanes(need, options, [{ sequences: 1, contextTokens }])
    const model = await llama.loadModel({ modelPath })
    const { dimensions = model.embeddingVectorSize } = options
    if (dimensions > model.embeddingVectorSize) {
      const file = basename(modelPath)
      throw new OnboxError('MODEL_INVALID', tooShort(file, model.embeddingVectorSize, dimensions))
    }
    const context = await model.createEmbeddingContext({
      contextSize: contextTokens,
      batchSize: contextTokens,
      threads,
    })
    const { general } = header.metadata
    return {
      context,
      info: {
        name: general?.name ?? basename(modelPath),
        architecture: general.architecture,
        file: basename(modelPath),
        sizeBytes: measureModel(modelPath),
        hash: fingerprintModel(modelPath),
        contextTokens,
        lanes: [{ sequences: 1, contextTokens }],
        dimensions,
        pooling: readPooling(header),
      },
    }
  })
}

function readPooling({ architectureMetadata }: GgufFileInfo): string {
  const { pooling_type: type } = architectureMetadata as { pooling_type?: number }
  return POOLINGS[(type ?? -1) + 1] ?? 'unknown'
}
