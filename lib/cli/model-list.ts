import { relative, resolve } from 'node:path'
import { describeFile, listModels, type FoundModel } from '../models/index.ts'
import { print, printJson } from './command.ts'
import { formatSize } from './format-size.ts'
import { printTable } from './print-table.ts'
import { describeChoice, readProject } from './read-models.ts'

/** A path for people: what is below this folder without it. */
function toShown(path: string): string {
  const below = relative(process.cwd(), path)
  return below.startsWith('..') ? path : below
}

/** `onbox model list` */
export async function listAllModels(json: boolean): Promise<number> {
  const { root, config, settings, choice } = await readProject()
  const { path: embedding } = config.model?.embedding ?? {}
  const vectors = embedding && resolve(root, embedding)
  const used = 'path' in choice ? choice.path : undefined
  const models = listModels(root, settings.dataDir)
  // The one that the box loads may lie elsewhere, or nowhere.
  if (used !== undefined && !models.some(({ path }) => path === used))
    models.push(describeFile(used))
  if (json) {
    printJson({
      inUse: used ?? null,
      by: choice.by,
      ...(vectors !== undefined && { vectors }),
      models: models.map((model) => ({ ...model, isInUse: model.path === used })),
    })
    return 0
  }
  printTable(
    models.map((model) => [
      model.path === used ? '*' : ' ',
      toShown(model.path),
      model.architecture ?? '',
      formatSize(model.sizeBytes),
      model.contextTokens === undefined ? '' : `${model.contextTokens.toLocaleString('en')} tokens`,
      model.path === vectors ? 'makes vectors' : describeUse(model),
    ]),
  )
  print(
    ...(models.length > 0 ? [''] : ['No model is here; onbox model pull fetches one.', '']),
    used === undefined
      ? `The box asks servers: ${describeChoice(choice)}`
      : `* is what the next start loads: ${describeChoice(choice)}`,
    ...(vectors === undefined
      ? []
      : [
          `Vectors are made by ${toShown(vectors)}: model.embedding of wrangler-like.config.ts says so`,
        ]),
  )
  return 0
}

function describeUse({ template, fault }: FoundModel): string {
  if (fault !== undefined) return `cannot be read: ${fault}`
  return template ?? 'cannot be used: its chat template is not known'
}
