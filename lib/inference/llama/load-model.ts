import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import {
  getLlama,
  LlamaLogLevel,
  readGgufFileInfo,
  type GgufFileInfo,
  type LlamaContext,
  type LlamaModel,
} from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import type { ModelInfo } from '../engine.ts'
import type { LoadOptions } from './protocol.ts'

/** Tokens of a prompt that are evaluated in one pass. */
const BATCH_TOKENS = 512

/** A model in memory, with the context of all its sequences. */
export interface LoadedModel {
  model: LlamaModel
  context: LlamaContext
  info: ModelInfo
}

/**
 * Loads a GGUF and makes its context. Nothing is downloaded or compiled.
 *
 * @throws {OnboxError} `MODEL_NOT_FOUND` when there is no such file; `MODEL_INVALID` when it is damaged,
 * no chat model, not of the Qwen3 format, or its context does not fit the memory
 */
export async function loadModel(options: LoadOptions): Promise<LoadedModel> {
  const { modelPath, sequences, threads, gpu } = options
  if (!existsSync(modelPath) || !statSync(modelPath).isFile()) {
    throw new OnboxError(
      'MODEL_NOT_FOUND',
      `Cannot load model "${modelPath}": there is no such file; set ONBOX_MODEL or model.path to a GGUF`,
    )
  }
  const name = await checkFile(modelPath)
  // llama.cpp tells the reason of a failure in its log only.
  let lastError = ''
  try {
    const llama = await getLlama({
      gpu: gpu === 'off' ? false : 'auto',
      build: 'never',
      skipDownload: true,
      maxThreads: threads,
      logLevel: LlamaLogLevel.error,
      logger: (_level, message) => {
        lastError = message.trim()
        process.stderr.write(`${lastError}\n`)
      },
    })
    const model = await llama.loadModel({ modelPath })
    const contextTokens = Math.min(options.contextTokens, model.trainContextSize)
    const context = await model.createContext({
      sequences,
      contextSize: contextTokens,
      batchSize: Math.min(BATCH_TOKENS, contextTokens),
      threads,
      failedCreationRemedy: false,
    })
    const info: ModelInfo = {
      name,
      architecture: model.fileInfo.metadata.general.architecture,
      file: basename(modelPath),
      sizeBytes: statSync(modelPath).size,
      contextTokens,
      sequences,
    }
    return { model, context, info }
  } catch (cause) {
    const reason = [cause instanceof Error ? cause.message : String(cause), lastError]
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot load model "${modelPath}": ${reason.filter((text) => text !== '').join('; ')}`,
      { cause },
    )
  }
}

/** Reads the header before anything is loaded: a wrong file is told from a broken one. */
async function checkFile(modelPath: string): Promise<string> {
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
  if (typeof template !== 'string' || !template.includes('<|im_start|>')) {
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot use model "${modelPath}" (${metadata.general?.architecture}): its chat template is not one ` +
        'that onbox knows. Known: Qwen3 and what shares its format',
    )
  }
  return metadata.general?.name ?? basename(modelPath)
}
