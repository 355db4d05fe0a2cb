import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/**
 * What a key file says, for the owner's eyes only (mode 0600).
 *
 * @param make - what it says where there is none yet: it is made then
 */
export function openKeyFile(path: string, make: () => string): string {
  if (!existsSync(path)) {
    // Never half of a key, also when the power goes.
    writeFileSync(`${path}.new`, `${make()}\n`, { mode: 0o600, flush: true })
    renameSync(`${path}.new`, path)
  }
  return readFileSync(path, 'utf8').trim()
}
