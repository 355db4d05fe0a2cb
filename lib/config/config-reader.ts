import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { fromErrorData, OnboxError, stampFile, type ErrorData } from '../base/index.ts'
import type { Config } from './definition.ts'
import { CONFIG_FILE } from './load-config.ts'

/** Longest time that the operator's file may run. */
const TIMEOUT_MS = 10_000
const MAX_BYTES = 16_777_216
const PRINTER = fileURLToPath(new URL('print-config.ts', import.meta.url))

/**
 * Reads the operator's file again when it has changed, for what is deployed from now on. Files that it imports
 * are read with it, but their change alone is not noticed.
 *
 * @param initial - what was read at the start of the box
 * @returns a function that gives the configuration as the file is now; it rejects with `CONFIG_INVALID`
 */
export function createConfigReader(root: string, initial: Config): () => Promise<Config> {
  const path = resolve(root, CONFIG_FILE)
  let known = { stamp: stampFile(path), config: initial }
  /** Under way: one for all who ask meanwhile. */
  let reading: { stamp: string; config: Promise<Config> } | undefined
  return async () => {
    const stamp = stampFile(path)
    // A file that is gone grants nothing new; what it granted is what the box was started with.
    if (stamp === undefined || stamp === known.stamp) return known.config
    const mine = reading?.stamp === stamp ? reading : { stamp, config: readAnew(root) }
    reading = mine
    try {
      known = { stamp, config: await mine.config }
      return known.config
    } finally {
      if (reading === mine) reading = undefined
    }
  }
}

async function readAnew(root: string): Promise<Config> {
  let printed: { config: Config } | { error: ErrorData }
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--disable-sigusr1', '--no-warnings', PRINTER, root],
      { cwd: root, timeout: TIMEOUT_MS, maxBuffer: MAX_BYTES },
    )
    printed = JSON.parse(stdout) as typeof printed
  } catch (cause) {
    throw new OnboxError(
      'CONFIG_INVALID',
      `Cannot read "${CONFIG_FILE}" again: it did not run to its end within ${TIMEOUT_MS} ms, or printed something`,
      { cause },
    )
  }
  if ('error' in printed) throw fromErrorData(printed.error)
  return printed.config
}
