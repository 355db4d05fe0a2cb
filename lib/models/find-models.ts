import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { OnboxError } from '../base/index.ts'
import { describeHeader, listModelFiles, measureModel } from '../inference/index.ts'

/** A GGUF that is here. */
export interface FoundModel {
  /** Of its file, the first where it is split. */
  name: string
  path: string
  sizeBytes: number
  /** Undefined where there is a fault. */
  architecture?: string
  /** That it was trained for. */
  contextTokens?: number
  /** Undefined where nothing here can write prompts for it. */
  template?: string
  /** Why it cannot be read. */
  fault?: string
}

/** Where `onbox model pull` puts what it fetches. */
export const toModelFolder = (dataDir: string): string => join(dataDir, 'models')

/** The models in the data directory, then those of the project. */
export function listModels(root: string, dataDir: string): FoundModel[] {
  return [toModelFolder(dataDir), join(root, 'models')].flatMap((folder) =>
    listNames(folder).map((name) => describeFile(join(folder, name))),
  )
}

/** What the header of a file tells. */
export function describeFile(path: string): FoundModel {
  const found = { name: basename(path), path, sizeBytes: measureModel(path) }
  try {
    const missing = listModelFiles(path).find((file) => !existsSync(file))
    if (missing !== undefined) return { ...found, fault: `there is no ${basename(missing)}` }
    return { ...found, ...describeHeader(path) }
  } catch (error) {
    // The path stands beside it already.
    const reason = error instanceof Error ? error.message : String(error)
    return { ...found, fault: reason.replace(/^Cannot load model ".*?": /, '') }
  }
}

/**
 * @param name - of a model that is here, with or without `.gguf`; or the path of a file
 * @returns its absolute path
 * @throws {OnboxError} `MODEL_NOT_FOUND` with the names that there are
 */
export function findModel(name: string, root: string, dataDir: string): string {
  const folders = [toModelFolder(dataDir), join(root, 'models')]
  const tried = [
    ...folders.flatMap((folder) => [join(folder, name), join(folder, `${name}.gguf`)]),
    resolve(root, name),
  ]
  const found = tried.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
  if (found !== undefined) return toFirstFile(found)
  const names = folders.flatMap(listNames)
  throw new OnboxError(
    'MODEL_NOT_FOUND',
    `Cannot find model "${name}": there is no such file, and ` +
      (names.length > 0 ? `the models here are ${names.join(', ')}` : 'no model is here') +
      '; onbox model pull fetches one',
  )
}

const toFirstFile = (path: string): string =>
  join(dirname(path), basename(listModelFiles(path)[0] ?? path))

/** Of a split model its first file. */
function listNames(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gguf') && !/-(?!00001)\d{5}-of-\d{5}\.gguf$/.test(name))
    .toSorted()
}
