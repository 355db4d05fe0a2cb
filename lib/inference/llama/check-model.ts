import { statSync } from 'node:fs'
import { readGgufFileInfo, type GgufFileInfo } from 'node-llama-cpp'
import { OnboxError } from '../../base/index.ts'
import { listModelFiles } from './model-files.ts'
import { readHeader } from './read-header.ts'
import { describeTemplates, findTemplate, type KnownTemplate } from './templates.ts'
import { measureTensor } from './tensor-bytes.ts'

/** GGUF's types of tokens: control and user-defined. */
const SPECIAL_TYPES = new Set<number | undefined>([3, 4])

/**
 * Reads a model's header before anything is loaded: a wrong file is told from a broken one.
 *
 * @throws {OnboxError} `MODEL_INVALID` when a file of it is no GGUF, damaged or cut short
 */
export async function readModel(modelPath: string): Promise<GgufFileInfo> {
  const files = listModelFiles(modelPath)
  for (const file of files) readHeader(file)
  const info = await readInfo(modelPath)
  const { tensorInfo = [] } = info
  for (const [index, file] of files.entries()) {
    const sizeBytes = statSync(file).size
    const isWhole = tensorInfo.every(
      ({ filePart, fileOffset, ggmlType, dimensions }) =>
        filePart !== index + 1 ||
        Number(fileOffset) + measureTensor(ggmlType, dimensions) <= sizeBytes,
    )
    if (isWhole && tensorInfo.length > 0) continue
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot load model "${file}": the file is cut short at ${sizeBytes} bytes; download it again`,
    )
  }
  return info
}

/**
 * Reads one file alone, whose header is there; what stands behind it may be missing.
 *
 * @throws {OnboxError} `MODEL_INVALID` when the library cannot read it
 */
export async function readInfo(path: string, spliceSplitFiles = true): Promise<GgufFileInfo> {
  try {
    return await readGgufFileInfo(path, {
      sourceType: 'filesystem',
      spliceSplitFiles,
      logWarnings: false,
    })
  } catch (cause) {
    throw new OnboxError(
      'MODEL_INVALID',
      `Cannot load model "${path}": it is not a readable GGUF file; download it again`,
      { cause },
    )
  }
}

/**
 * Whether prompts and calls can be written for a model.
 *
 * @param modelPath - for people
 * @returns its template
 * @throws {OnboxError} `MODEL_INVALID` with the templates that are known
 */
export function checkChat(
  { metadata, architectureMetadata }: GgufFileInfo,
  modelPath: string,
): KnownTemplate {
  // What such a layer has read cannot be taken back token by token, as the decoder does.
  const isHybrid = 'ssm' in architectureMetadata || 'shortconv' in architectureMetadata
  const template = metadata.tokenizer?.chat_template
  const known = typeof template === 'string' ? findTemplate(template) : undefined
  const vocabulary: { tokens?: readonly string[]; token_type?: readonly number[] } =
    metadata.tokenizer?.ggml ?? {}
  const { tokens = [], token_type: types = [] } = vocabulary
  const missing = (known?.marks ?? []).filter(
    (mark) => !SPECIAL_TYPES.has(types[tokens.indexOf(mark)]),
  )
  if (known !== undefined && missing.length === 0 && !isHybrid) return known
  throw new OnboxError(
    'MODEL_INVALID',
    `Cannot use model "${modelPath}" (${metadata.general?.architecture}): ` +
      (known === undefined
        ? describeFault(template)
        : isHybrid
          ? 'it has layers that remember all they have read in one state, which cannot be taken back'
          : `its vocabulary has no special token ${missing.join(', ')}`) +
      `; known: ${describeTemplates()}; set ONBOX_MODEL or model.path to one of these`,
  )
}

function describeFault(template: string | undefined): string {
  if (typeof template !== 'string') return 'it is no chat model, since it has no chat template'
  const hasTools = /\btools\b/.test(template)
  return hasTools
    ? 'its chat template is not one that onbox knows'
    : 'its chat template is not one that onbox knows, and has no tools'
}
