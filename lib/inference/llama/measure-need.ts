import { totalmem } from 'node:os'
import {
  getLlama,
  GgmlType,
  GgufInsights,
  LlamaLogLevel,
  type GgufFileInfo,
  type GgufInsightsResourceRequirements,
  type Llama,
} from 'node-llama-cpp'
import { readAvailableBytes } from './plan-memory.ts'
import type { LaneOptions } from './protocol.ts'

/** Tokens of a prompt that are evaluated in one pass. */
export const BATCH_TOKENS = 512

/** Without flash attention a pass needs memory for each pair of its tokens and the context's: longer lanes keep it. */
const MAX_PLAIN_ATTENTION_TOKENS = 8_192

/**
 * How a lane pays attention. On a CPU llama.cpp's flash attention is slow for the few tokens of a decoding step (starter at a
 * depth of 600: 8.3 ms against 4.1 for one token, 28 against 3.9 for four); it reads prompts 1.2 to 1.5 times as fast.
 * Without it, keys in Q8_0 are multiplied faster than in F16, two fifths of a step before (starter at a depth of 1,000: 245
 * tokens a second against 157, four answers at once 472 against 281, reading 855 against 690), and answers are as right.
 */
export function chooseAttention(
  { gpu }: Pick<Llama, 'gpu'>,
  { contextTokens }: Pick<LaneOptions, 'contextTokens'>,
): { flashAttention: 'auto' | false; keyType: GgmlType.F16 | GgmlType.Q8_0 } {
  const isPlain = gpu === false && contextTokens <= MAX_PLAIN_ATTENTION_TOKENS
  return isPlain
    ? { flashAttention: false, keyType: GgmlType.Q8_0 }
    : { flashAttention: 'auto', keyType: GgmlType.F16 }
}

/** llama.cpp as it is installed: nothing is downloaded or compiled. */
export function openLlama(
  { gpu, threads }: { gpu: 'auto' | 'off'; threads: number },
  onError: (text: string) => void,
): Promise<Llama> {
  return getLlama({
    gpu: gpu === 'off' ? false : 'auto',
    build: 'never',
    skipDownload: true,
    maxThreads: threads,
    logLevel: LlamaLogLevel.error,
    logger: (_level, message) => onError(message.trim()),
  })
}

/** What a model would take on this machine, and what there is. */
export interface NeedMeasure {
  /** Where it would be. */
  place: 'the GPU' | 'RAM'
  freeBytes: number
  /** Free or not. */
  totalBytes: number
  weightsBytes: number
  /** What a lane remembers, and its room to compute. */
  contextBytes: (lane: LaneOptions) => Promise<number>
  /** What a sequence of such a lane remembers of a token. */
  bytesPerToken: (lane: Pick<LaneOptions, 'contextTokens'>) => Promise<number>
  /** Tokens that the model was trained on at once; undefined where its file does not say. */
  trainContextTokens: number | undefined
  parameters: number
}

/** Estimates by the header alone; the GPU's memory where there is one, else the machine's. */
export async function measureNeed(llama: Llama, info: GgufFileInfo): Promise<NeedMeasure> {
  const insights = await GgufInsights.from(info, llama)
  const isOnGpu = llama.gpu !== false
  const gpuLayers = isOnGpu ? insights.totalLayers : 0
  const pick = ({ gpuVram, cpuRam }: GgufInsightsResourceRequirements): number =>
    isOnGpu ? gpuVram : cpuRam
  const { free, total } = isOnGpu
    ? await llama.getVramState()
    : { free: readAvailableBytes(), total: readTotalBytes() }
  const contextBytes: NeedMeasure['contextBytes'] = async ({ contextTokens, sequences }) => {
    const { flashAttention, keyType } = chooseAttention(llama, { contextTokens })
    return pick(
      await insights.estimateContextResourceRequirementsV2({
        contextSize: contextTokens,
        sequences,
        batchSize: Math.min(BATCH_TOKENS, contextTokens),
        modelGpuLayers: gpuLayers,
        flashAttention,
        kvCacheKeyType: keyType,
      }),
    )
  }
  return {
    place: isOnGpu ? 'the GPU' : 'RAM',
    freeBytes: free,
    totalBytes: total,
    weightsBytes: pick(await insights.estimateModelResourceRequirementsV2({ gpuLayers })),
    contextBytes,
    bytesPerToken: async ({ contextTokens }) =>
      ((await contextBytes({ sequences: 2, contextTokens })) -
        (await contextBytes({ sequences: 1, contextTokens }))) /
      contextTokens,
    trainContextTokens: insights.trainContextSize,
    parameters: insights.totalParameters,
  }
}

const readTotalBytes = (): number => Math.min(totalmem(), process.constrainedMemory() || Infinity)
