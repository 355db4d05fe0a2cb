import { fromErrorData } from '../base/index.ts'
import { chooseModel, writeModelChoice } from '../config/index.ts'
import { inspectModel } from '../models/index.ts'
import { print, printJson } from './command.ts'
import { describeChoice, readProject, toName, toOptions } from './read-models.ts'

/**
 * `onbox model use`
 *
 * @param name - undefined: what the operator's file says
 */
export async function useModel(name: string | undefined, json: boolean): Promise<number> {
  const project = await readProject()
  const { root, config, settings } = project
  if (name !== undefined) {
    const options = toOptions(project, name)
    const { fault } = await inspectModel(options)
    if (fault !== undefined) throw fromErrorData(fault)
    writeModelChoice(root, settings.dataDir, options.modelPath)
  } else writeModelChoice(root, settings.dataDir, undefined)
  const choice = chooseModel(root, config, settings)
  if (json) printJson({ inUse: 'path' in choice ? choice.path : null, by: choice.by })
  else {
    print(
      'path' in choice
        ? `The next start loads ${toName(choice.path)}: ${describeChoice(choice)}`
        : `The next start asks servers: ${describeChoice(choice)}`,
      ...(choice.by === 'ONBOX_MODEL' && name !== undefined
        ? [`${name} is kept as chosen, and holds where ONBOX_MODEL is not set.`]
        : []),
      'A box that runs keeps its model until it is started again.',
    )
  }
  return 0
}
