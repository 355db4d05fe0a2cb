import { basename } from 'node:path'
import {
  getModuleVersion,
  type GgufFileInfo,
  type Llama,
  type LlamaContext,
  type LlamaModel,
} from 'node-llama-cpp'
import type { ModelInfo } from '../engine.ts'
import type { Renderer } from '../prompt.ts'
import { checkChat, readModel } from './check-model.ts'
import { checkLanes, toLanes } from './lanes.ts'
import { BATCH_TOKENS, chooseAttention, measureNeed } from './measure-need.ts'
import { checkExists, fingerprintModel, measureModel } from './model-files.ts'
import type { LoadOptions } from './protocol.ts'
import { withLlama } from './start-llama.ts'

/** Of each token in a state: itself, its place and whose it is. Starter: 16. */
const CELL_BYTES = 24

/** A model in memory, with the contexts of all its sequences. */
export interface LoadedModel {
  model: LlamaModel
  /** By the length of their sequences, the shortest first. */
  lanes: LoadedLane[]
  info: ModelInfo
  /** Of its chat template. */
  renderer: Renderer
}

export interface LoadedLane {
  context: LlamaContext
  /** What a token takes in the state of a sequence, about. */
  bytesPerToken: number
  /** Tells contexts whose sequences' states can stand for each other from all others. */
  stateKey: string
}

/**
 * Loads a GGUF and makes its contexts. Nothing is downloaded or compiled.
 *
 * @throws {OnboxError} `MODEL_NOT_FOUND` when there is no such file; `MODEL_INVALID` when it is damaged,
 * no chat model, not of the Qwen3 format, or its context does not fit the memory
 */
export async function loadModel(options: LoadOptions): Promise<LoadedModel> {
  const { modelPath, threads } = options
  checkExists(modelPath)
  const info = await readModel(modelPath)
  const { renderer } = checkChat(info, modelPath)
  return withLlama(options, async (llama) => {
    const need = await measureNeed(llama, info)
    const lanes = toLanes(options, need.trainContextTokens)
    await checkLanes(need, options, lanes)
    const model = await llama.loadModel({ modelPath })
    const hash = fingerprintModel(modelPath)
    const loadedLanes: LoadedLane[] = []
    for (const lane of lanes) {
      const { flashAttention, keyType } = chooseAttention(llama, lane)
      const context = await model.createContext({
        sequences: lane.sequences,
        contextSize: lane.contextTokens,
        batchSize: Math.min(BATCH_TOKENS, lane.contextTokens),
        threads,
        flashAttention,
        experimentalKvCacheKeyType: keyType,
        failedCreationRemedy: false,
      })
      loadedLanes.push({
        context,
        bytesPerToken: (await need.bytesPerToken(lane)) + CELL_BYTES,
        stateKey: await describeState(llama, context, hash),
      })
    }
    const loaded: ModelInfo = {
      name: info.metadata.general?.name ?? basename(modelPath),
      architecture: model.fileInfo.metadata.general.architecture,
      file: basename(modelPath),
      sizeBytes: measureModel(modelPath),
      hash,
      contextTokens: Math.max(...lanes.map(({ contextTokens }) => contextTokens)),
      lanes,
      ...readCallsPerTurn(model.fileInfo),
    }
    return { model, lanes: loadedLanes, info: loaded, renderer }
  })
}

/** llama.cpp refuses the state of a context with another number of sequences, and does not see every other difference. */
const describeState = async (llama: Llama, context: LlamaContext, hash: string): Promise<string> =>
  JSON.stringify([
    hash,
    await getModuleVersion(),
    llama.llamaCppRelease.release,
    llama.gpu,
    context.flashAttention,
    context.kvCacheKeyType,
    context.totalSequences,
    context.contextSize,
  ])

/** A file of ours says for how many calls in one turn its model was trained. */
function readCallsPerTurn({ metadata }: GgufFileInfo): { callsPerTurn?: number } {
  const { onbox } = metadata as { onbox?: { calls_per_turn?: unknown } }
  const calls = onbox?.calls_per_turn
  return typeof calls === 'number' && calls > 0 ? { callsPerTurn: calls } : {}
}
