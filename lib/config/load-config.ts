import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OnboxError } from '../base/index.ts'
import { checkConfig } from './check-config.ts'
import type { Config } from './definition.ts'

/** The name of the operator's file, in the project's root. */
export const CONFIG_FILE = 'wrangler-like.config.ts'

/**
 * Reads and checks the operator's file.
 *
 * @param root - the project's folder
 * @throws {OnboxError} `CONFIG_INVALID` when it is missing, does not run, or has faults (all at once)
 */
export async function loadConfig(root: string): Promise<Config> {
  const path = resolve(root, CONFIG_FILE)
  if (!existsSync(path)) {
    throw new OnboxError(
      'CONFIG_INVALID',
      // Without an import: a folder that is no project yet may not find the package.
      `Cannot find "${path}": run this in the box's folder; a new box begins with that file, and in it: export default { functions: {} }`,
    )
  }
  let module: { default?: unknown }
  try {
    module = (await import(pathToFileURL(path).href)) as { default?: unknown }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnboxError('CONFIG_INVALID', `Cannot run "${CONFIG_FILE}": ${reason}`, { cause })
  }
  return checkConfig(module.default, CONFIG_FILE)
}
