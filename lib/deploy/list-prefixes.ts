import { createPrefix } from '../agent/index.ts'
import { DEFAULTS } from '../config/index.ts'
import type { Prefix } from '../inference/index.ts'
import type { LiveVersion } from './live-version.ts'
import { openToolScope } from './tool-scope.ts'

/** Name of the binding through which `ask()` asks. */
const ASKED_BINDING = 'AI'

/**
 * What the model reads of a version before any question to its `ask()` handlers. What a function tells the model
 * otherwise is not known before it does.
 *
 * @param findOwner - the other functions whose tools it may have been granted
 */
export function listPrefixes(
  live: LiveVersion,
  findOwner: (name: string) => LiveVersion | undefined,
): Prefix[] {
  const { name, version, config, declaration } = live
  const model = config.bindings?.[ASKED_BINDING]
  if (model?.type !== 'model' || declaration === undefined) return []
  const { tools } = openToolScope(config.tools ?? [], live, findOwner)
  const asked = { name, version, ...DEFAULTS.ai, ...model, tools }
  return declaration.instructions.map((instructions) => createPrefix(asked, instructions))
}
