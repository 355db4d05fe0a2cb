import { existsSync, readdirSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * The name of the function that a file of `functions/` has, or undefined where it has none: what editors and file managers
 * leave there begins with a dot, and tests and declarations may stand beside what they are of.
 */
export function toFunctionName(file: string): string | undefined {
  if (!file.endsWith('.ts') || /^\.|\.(?:test|spec|d)\.ts$/.test(file)) return undefined
  return basename(file, '.ts')
}

/** The functions of a folder, by name, in order; none where there is no folder. */
export function listFunctionNames(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : []
  return files
    .map(toFunctionName)
    .filter((name) => name !== undefined)
    .toSorted()
}
