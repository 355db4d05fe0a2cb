import { resolve } from 'node:path'
import { chooseModel, DEFAULTS, loadConfig, type Config, type Settings } from '../config/index.ts'
import { examineBox } from './box.ts'
import { checksOf, reasonOf, type Check } from './check.ts'
import { examineData, type DataOptions } from './data.ts'
import { examineLayers } from './layers.ts'
import { examineMachine } from './machine.ts'

export type { Check, Mark } from './check.ts'
export { LAYERS } from './layers.ts'

const { ok, fault } = checksOf('box')

/**
 * Looks at this machine, at the folder of a box and, where one runs, at the box, and changes nothing.
 *
 * @param root - the project's folder
 */
export async function examine(
  root: string,
  settings: Settings,
  { isNewer }: Pick<DataOptions, 'isNewer'>,
): Promise<Check[]> {
  const { config, check } = await readConfig(root)
  const { dataDir } = settings
  const choice = chooseModel(root, config, settings)
  const modelPath = 'path' in choice ? choice.path : resolve(root, DEFAULTS.model.path)
  const embedding = config.model?.embedding?.path
  const { retentionDays } = { ...DEFAULTS.audit, ...config.audit }
  return [
    ...(await examineLayers()),
    ...examineMachine(config, modelPath, dataDir),
    ...examineData({
      dataDir,
      modelPath,
      embeddingPath: embedding && resolve(root, embedding),
      retentionDays,
      isNewer,
    }),
    check,
    ...(await examineBox(settings, config)),
  ]
}

/** The operator's file; what stands there with faults is examined as if it said nothing. */
async function readConfig(root: string): Promise<{ config: Config; check: Check }> {
  try {
    const config = await loadConfig(root)
    const count = Object.keys(config.functions).length
    return {
      config,
      check: ok('configuration', `wrangler-like.config.ts grants to ${count} functions`),
    }
  } catch (error) {
    const check = fault(
      'configuration',
      reasonOf(error),
      'mend it; docs/functions.md tells what it may say',
    )
    return { config: { functions: {} }, check }
  }
}
