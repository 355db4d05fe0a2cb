import { statSync } from 'node:fs'
import { basename } from 'node:path'
import {
  GgufInsights,
  readGgufFileInfo,
  type GgufFileInfo,
  type GgufInsightsResourceRequirements,
  type Llama,
  type LlamaContext,
  type LlamaModel,
} from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import type { ModelInfo } from '../engine.ts'
import { checkHeader } from './check-header.ts'
import { fingerprintModel, listModelFiles, measureModel } from './model-files.ts'
import { planMemory, readAvailableBytes } from './plan-memory.ts'
import type { LaneOptions, LoadOptions } from './protocol.ts'
import { checkExists, withLlama } from './start-llama.ts'

/** Tokens of a prompt that are evaluated in one pass. */
const BATCH_TOKENS = 512

/** What Qwen3's format is made of; each has to be one special token. */
const MARKS = ['<|im_start|>', '<|im_end|>', '<tool_call>']
/** GGUF's types of tokens: control and user-defined. */
const SPECIAL_TYPES = new Set<number | undefined>([3, 4])

/** A model in memory, with the contexts of all its sequences. */
export interface LoadedModel {
  model: LlamaModel
  /** By the length of their sequences, the shortest first. */
  contexts: LlamaContext[]
  info: ModelInfo
}

/**
 * Loads a GGUF and makes its contexts. Nothing is downloaded or compiled.
 *
 * @throws {OnboxError} `MODEL_NOT_FOUND` when there is no such file; `MODEL_INVALID` when it is damaged,
 * no chat model, not of the Qwen3 format, or its context does not fit the memory
 */
export async function loadModel(options: LoadOptions): Promise<LoadedModel> {
  const { modelPath, sequences, threads } = options
  checkExists(modelPath)
  const info = await checkFile(modelPath)
  return withLlama(options, async (llama) => {
    const { trainContextSize = options.contextTokens } = await GgufInsights.from(info, llama)
    const lanes = [{ sequences, contextTokens: options.contextTokens }, options.long]
      .filter((lane) => lane !== undefined)
      .map((lane) => ({ ...lane, contextTokens: Math.min(lane.contextTokens, trainContextSize) }))
    await checkMemory(llama, info, options, lanes)
    const model = await llama.loadModel({ modelPath })
    const contexts: LlamaContext[] = []
    for (const lane of lanes) {
      contexts.push(
        await model.createContext({
          sequences: lane.sequences,
          contextSize: lane.contextTokens,
          batchSize: Math.min(BATCH_TOKENS, lane.contextTokens),
          threads,
          failedCreationRemedy: false,
        }),
      )
    }
    const loaded: ModelInfo = {
      name: info.metadata.general?.name ?? basename(modelPath),
      architecture: model.fileInfo.metadata.general.architecture,
      file: basename(modelPath),
      sizeBytes: measureModel(modelPath),
      hash: fingerprintModel(modelPath),
      contextTokens: Math.max(...lanes.map(({ contextTokens }) => contextTokens)),
      lanes,
      ...readCallsPerTurn(model.fileInfo),
    }
    return { model, contexts, info: loaded }
  })
}

/** Whether weights and context fit what is free: the GPU's memory where there is one, else the machine's. */
async function checkMemory(
  llama: Llama,
  info: GgufFileInfo,
  { modelPath, memoryLimitMb }: LoadOptions,
  [short, long]: readonly LaneOptions[],
): Promise<void> {
  const { sequences, contextTokens } = short as LaneOptions
  const insights = await GgufInsights.from(info, llama)
  const isOnGpu = llama.gpu !== false
  const gpuLayers = isOnGpu ? insights.totalLayers : 0
  const pick = ({ gpuVram, cpuRam }: GgufInsightsResourceRequirements): number =>
    isOnGpu ? gpuVram : cpuRam
  const weightsBytes = pick(await insights.estimateModelResourceRequirementsV2({ gpuLayers }))
  const free = isOnGpu ? (await llama.getVramState()).free : readAvailableBytes()
  const measure = async (lane: LaneOptions): Promise<number> =>
    pick(
      await insights.estimateContextResourceRequirementsV2({
        contextSize: lane.contextTokens,
        sequences: lane.sequences,
        batchSize: Math.min(BATCH_TOKENS, lane.contextTokens),
        modelGpuLayers: gpuLayers,
      }),
    )
  const limit = memoryLimitMb === undefined ? Infinity : memoryLimitMb * 1_048_576
  await planMemory(
    {
      weightsBytes,
      longBytes: long ? await measure(long) : 0,
      contextBytes: (count, tokens) => measure({ sequences: count, contextTokens: tokens }),
    },
    {
      modelPath,
      sequences,
      contextTokens,
      place: isOnGpu ? 'the GPU' : 'RAM',
      availableBytes: Math.min(free, limit),
    },
  )
}

/** A file of ours says for how many calls in one turn its model was trained. */
function readCallsPerTurn({ metadata }: GgufFileInfo): { callsPerTurn?: number } {
  const { onbox } = metadata as { onbox?: { calls_per_turn?: unknown } }
  const calls = onbox?.calls_per_turn
  return typeof calls === 'number' && calls > 0 ? { callsPerTurn: calls } : {}
}

/** Reads the header before anything is loaded: a wrong file is told from a broken one. */
async function checkFile(modelPath: string): Promise<GgufFileInfo> {
  for (const file of listModelFiles(modelPath)) checkHeader(file)
  let info: GgufFileInfo
  try {
    info = await readGgufFileInfo(modelPath)
  } catch (cause) {
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot load model "${modelPath}": it is not a readable GGUF file; download it again`,
      { cause },
    )
  }
  const { metadata, tensorInfo = [] } = info
  const sizeBytes = statSync(modelPath).size
  const isCut =
    tensorInfo.length === 0 || tensorInfo.some((tensor) => tensor.fileOffset >= sizeBytes)
  if (isCut && info.splicedParts <= 1) {
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot load model "${modelPath}": the file is cut short at ${sizeBytes} bytes; download it again`,
    )
  }
  const template = metadata.tokenizer?.chat_template
  const isKnown = typeof template === 'string' && template.includes('<|im_start|>')
  const vocabulary: { tokens?: readonly string[]; token_type?: readonly number[] } =
    metadata.tokenizer?.ggml ?? {}
  const { tokens = [], token_type: types = [] } = vocabulary
  const missing = MARKS.filter((mark) => !SPECIAL_TYPES.has(types[tokens.indexOf(mark)]))
  if (!isKnown || missing.length > 0) {
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot use model "${modelPath}" (${metadata.general?.architecture}): ` +
        (isKnown
          ? `its vocabulary has no special token ${missing.join(', ')}`
          : 'its chat template is not one that onbox knows') +
        '; set ONBOX_MODEL or model.path to a Qwen3 model, or to one that shares its format',
    )
  }
  return info
}
