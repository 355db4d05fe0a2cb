import { resolve } from 'node:path'

export const DEFAULT_DATA_DIR = '.onbox'

/** Where all state is. @param root - what a relative path is relative to */
export const resolveDataDir = (
  environment: Record<string, string | undefined>,
  root: string,
): string => resolve(root, environment['ONBOX_DATA_DIR'] || DEFAULT_DATA_DIR)
