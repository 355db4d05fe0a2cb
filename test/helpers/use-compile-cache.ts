import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Lets every process that tests start by its command line take the code that the ones before have compiled: that halves
 * the start of a command. Vitest calls it once for all files.
 *
 * @returns removes what was kept
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-test-'))
  process.env['NODE_COMPILE_CACHE'] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
