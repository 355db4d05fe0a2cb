/** What needs the library only when it is asked for: a process that never does is quicker and smaller without it. */
import type { ModelInspection } from './llama/inspect-model.ts'
import type { LoadOptions } from './llama/protocol.ts'

export type { ModelInspection } from './llama/inspect-model.ts'

/** See `llama/inspect-model.ts`. */
export async function inspectModel(options: LoadOptions): Promise<ModelInspection> {
  const { inspectModel } = await import('./llama/inspect-model.ts')
  return inspectModel(options)
}

/**
 * Checks a model's files and its chat template.
 *
 * @param anyTemplate - whether one that is not known passes. Default: no
 * @returns the name of the template, where it is known
 * @throws {OnboxError} `MODEL_INVALID` when a file of it is damaged, or nothing here can write prompts for it
 */
export async function checkModel(
  modelPath: string,
  anyTemplate = false,
): Promise<string | undefined> {
  const { checkChat, readModel } = await import('./llama/check-model.ts')
  const info = await readModel(modelPath)
  try {
    return checkChat(info, modelPath).name
  } catch (error) {
    if (anyTemplate) return undefined
    throw error
  }
}

/**
 * Checks the chat template of a file of which only the beginning may be there, with its whole header.
 *
 * @throws {OnboxError} `MODEL_INVALID`
 */
export async function checkBeginning(path: string): Promise<string> {
  const { checkChat, readInfo } = await import('./llama/check-model.ts')
  return checkChat(await readInfo(path, false), path).name
}
