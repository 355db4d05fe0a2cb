import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { flushFolderSync } from '../base/index.ts'

const PARTIAL_PREFIX = '.partial-'

/**
 * Makes a folder on disk, whole, or not there at all; in the place of one that is there. Once it is back, a power cut
 * takes nothing of it, neither the names in it nor its own.
 *
 * @param fill - writes its files into the folder that it is given
 */
export function writeFolder(path: string, fill: (partial: string) => void): void {
  const parent = dirname(path)
  mkdirSync(parent, { recursive: true, mode: 0o700 })
  const partial = mkdtempSync(join(parent, PARTIAL_PREFIX))
  try {
    fill(partial)
    flushFolderSync(partial)
    rmSync(path, { recursive: true, force: true })
    renameSync(partial, path)
    flushFolderSync(parent)
    // It may be as new: of a function that was never published.
    flushFolderSync(dirname(parent))
  } catch (error) {
    rmSync(partial, { recursive: true, force: true })
    throw error
  }
}

/** Writes a file that survives a power cut. */
export function writeDurably(path: string, content: string | Uint8Array): void {
  writeFileSync(path, content, { flush: true, mode: 0o600 })
}

/** Puts new content in the place of a file that can be done without; a failure is none. */
export function replaceFile(path: string, content: Uint8Array): void {
  const partial = join(dirname(path), `${PARTIAL_PREFIX}file`)
  try {
    writeFileSync(partial, content, { mode: 0o600 })
    renameSync(partial, path)
  } catch {
    // It is made again when it is needed; on a full disk, half a file is in the way.
    rmSync(partial, { force: true })
  }
}
