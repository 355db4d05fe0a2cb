import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { toStorageError } from '../base/index.ts'
import { DEFAULTS } from './defaults.ts'
import type { Config, OpenAiConfig } from './definition.ts'
import type { Settings } from './settings.ts'

/** In the data directory: the path of the model that `onbox model use` chose. */
const CHOICE_FILE = 'model'

/** Which model serves, and who says so: a file, by its absolute path, or servers that have it. */
export type ModelChoice =
  | { path: string; by: 'ONBOX_MODEL' | 'onbox model use' | 'model.path' | 'default' }
  | { servers: OpenAiConfig; by: 'model.openai' }

/** What a start loads: by `ONBOX_MODEL`, else by `onbox model use`, else by the operator's file. */
export function chooseModel(
  root: string,
  { model }: Config,
  { modelPath, dataDir }: Settings,
): ModelChoice {
  if (modelPath !== undefined) return { path: modelPath, by: 'ONBOX_MODEL' }
  const chosen = readChoice(root, dataDir)
  if (chosen !== undefined) return { path: chosen, by: 'onbox model use' }
  if (model?.openai !== undefined) return { servers: model.openai, by: 'model.openai' }
  return model?.path === undefined
    ? { path: resolve(root, DEFAULTS.model.path), by: 'default' }
    : { path: resolve(root, model.path), by: 'model.path' }
}

/** What is below the project or its data directory is found there also when these are moved. */
function readChoice(root: string, dataDir: string): string | undefined {
  let text: string
  try {
    text = readFileSync(join(dataDir, CHOICE_FILE), 'utf8').trim()
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw toStorageError('read which model was chosen', error)
  }
  if (text === '') return undefined
  const inData = resolve(dataDir, text)
  return existsSync(inData) ? inData : resolve(root, text)
}

/**
 * Keeps which model the next start loads.
 *
 * @param path - absolute; undefined: what the operator's file says
 * @throws {OnboxError} `DISK_FULL`, `DATA_DIR_UNUSABLE`
 */
export function writeModelChoice(root: string, dataDir: string, path: string | undefined): void {
  const file = join(dataDir, CHOICE_FILE)
  try {
    if (path === undefined) return rmSync(file, { force: true })
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(`${file}.new`, `${toKept(path, [dataDir, root])}\n`, { mode: 0o600 })
    renameSync(`${file}.new`, file)
  } catch (error) {
    throw toStorageError('keep which model was chosen', error)
  }
}

const toKept = (path: string, folders: readonly string[]): string =>
  folders.map((folder) => relative(folder, path)).find((below) => !/^(\.\.|\/|\w:)/.test(below)) ??
  path
