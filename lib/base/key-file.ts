import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { OnboxError } from './errors.ts'
import { quoteShell } from './quote-shell.ts'

/** What a key was used for, where it was: another one in its place opens none of that. */
export interface KeyUse {
  /** In words: `payloads of the record are sealed with it`. */
  what: string
  /** What another key means: `what was recorded before cannot be read then`. */
  loss: string
  /** The command that makes another one. */
  remake: string
}

/** Makes a key of 32 bytes, in hexadecimal. */
export const REMAKE_HEX_KEY = 'openssl rand -hex 32'

/**
 * What a key file says, for the owner's eyes only (mode 0600).
 *
 * @param make - what it says where there is none yet: it is made then
 * @param use - where it was used already. Default: it was not
 * @throws {OnboxError} `DATA_DIR_UNUSABLE` when it was used, and is not there: one that is made in silence would lose
 * what was done with it, also once the file comes back
 */
export function openKeyFile(path: string, make: () => string, use?: KeyUse): string {
  if (!existsSync(path)) {
    if (use !== undefined) throw missingKey(path, use)
    // Never half of a key, also when the power goes.
    writeFileSync(`${path}.new`, `${make()}\n`, { mode: 0o600, flush: true })
    renameSync(`${path}.new`, path)
  }
  return readFileSync(path, 'utf8').trim()
}

/** Bits of a mode that give something to the group or to everybody. */
const OTHERS = 0o077

/** Whether other users of the machine get at a file; Windows has no such modes. */
export const isForOthers = (path: string): boolean =>
  process.getuid !== undefined && (statSync(path).mode & OTHERS) !== 0

const missingKey = (path: string, { what, loss, remake }: KeyUse): OnboxError =>
  new OnboxError(
    'DATA_DIR_UNUSABLE',
    `Cannot use "${path}": it is not there, and ${what}; bring it back from a backup, or, where it is lost for good, make another (${loss}): (umask 077; ${remake} > ${quoteShell(path)})`,
  )
