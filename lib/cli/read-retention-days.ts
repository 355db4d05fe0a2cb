import { OnboxError } from '../base/index.ts'
import { DEFAULTS, loadConfig } from '../config/index.ts'

/**
 * For so many days the box of a folder keeps its records; undefined where its configuration cannot be used: what a box
 * has written is backed up and verified all the same.
 *
 * @param root - the project's folder
 */
export async function readRetentionDays(root: string): Promise<number | undefined> {
  try {
    const { audit } = await loadConfig(root)
    return { ...DEFAULTS.audit, ...audit }.retentionDays
  } catch (error) {
    if (error instanceof OnboxError && error.code === 'CONFIG_INVALID') return undefined
    throw error
  }
}
