import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder, which is removed when the bench ends. */
export function useScratch(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `onbox-bench-${name}-`))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
