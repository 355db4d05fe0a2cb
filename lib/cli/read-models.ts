import { basename } from 'node:path'
import { OnboxError } from '../base/index.ts'
import {
  chooseModel,
  loadConfig,
  readSettings,
  type Config,
  type ModelChoice,
  type Settings,
} from '../config/index.ts'
import { findModel, toLoadOptions } from '../models/index.ts'

/** The project in this folder, as far as models go. */
export interface Project {
  root: string
  config: Config
  settings: Settings
  choice: ModelChoice
}

/** @throws {OnboxError} `CONFIG_INVALID` */
export async function readProject(): Promise<Project> {
  const root = process.cwd()
  const settings = readSettings(process.env, root)
  const config = await loadConfig(root)
  return { root, config, settings, choice: chooseModel(root, config, settings) }
}

/**
 * How the box would load a model.
 *
 * @param name - default: the one that it does load
 * @throws {OnboxError} `MODEL_NOT_FOUND`
 */
export function toOptions({ root, config, settings, choice }: Project, name: string | undefined) {
  if (name === undefined && 'servers' in choice) {
    throw new OnboxError(
      'MODEL_NOT_FOUND',
      `Cannot look at the model of ${choice.servers.urls.join(', ')}: it is not here; name a file`,
    )
  }
  const path =
    name === undefined && 'path' in choice
      ? choice.path
      : findModel(name as string, root, settings.dataDir)
  return toLoadOptions(config, settings.dataDir, path)
}

/** Who says what the box loads, for people. */
export function describeChoice(choice: ModelChoice): string {
  switch (choice.by) {
    case 'ONBOX_MODEL':
      return 'ONBOX_MODEL says so'
    case 'onbox model use':
      return 'onbox model use chose it'
    case 'model.path':
      return 'model.path of wrangler-like.config.ts says so'
    case 'model.openai':
      return `model.openai of wrangler-like.config.ts says so: ${choice.servers.urls.join(', ')}`
    case 'default':
      return 'the default'
    default:
      return choice satisfies never
  }
}

/** The name of a model as `onbox model` takes it. */
export const toName = (path: string): string => basename(path, '.gguf')
