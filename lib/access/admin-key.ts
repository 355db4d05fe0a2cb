import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OnboxError, showText } from '../base/index.ts'
import { createKeyToken } from './key-token.ts'
import type { Keys } from './keys.ts'

/** The box's first key. */
export interface AdminKey {
  key: string
  /** Whether this start made it. */
  made: boolean
  /** Absolute path of the file that keeps it; undefined where the environment gave it. */
  file: string | undefined
}

/**
 * The operator's key: the one given by the environment, else the one kept in the data directory, else
 * a new one, kept there for the owner's eyes only (mode 0600).
 *
 * @throws {OnboxError} `DATA_DIR_UNUSABLE` when it can be neither read nor kept
 */
export function openAdminKey(dataDir: string, given: string | undefined): AdminKey {
  if (given !== undefined) return { key: given, made: false, file: undefined }
  const file = join(dataDir, 'admin.key')
  try {
    if (existsSync(file)) {
      const key = readFileSync(file, 'utf8').trim()
      if (key === '')
        throw new Error('the file is empty; delete it, and the next start makes a key')
      return { key, made: false, file }
    }
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const key = createKeyToken()
    // Never half of a key, also when the power goes.
    writeFileSync(`${file}.new`, `${key}\n`, { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
    return { key, made: true, file }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnboxError(
      'DATA_DIR_UNUSABLE',
      `Cannot keep the key in "${file}": ${reason}; make the folder writable or set ONBOX_DATA_DIR`,
      { cause },
    )
  }
}

/**
 * Makes sure that the operator's key is nobody else's: whoever was given it for a few things could do everything.
 *
 * @throws {OnboxError} `CONFIG_INVALID`
 */
export function checkAdminKey({ key, file }: AdminKey, keys: Pick<Keys, 'findIssued'>): void {
  const issued = keys.findIssued(key)
  if (issued === undefined) return
  const [where, wayOut] =
    file === undefined
      ? ['ONBOX_ADMIN_KEY', 'unset it; what a command asks with goes into ONBOX_KEY']
      : [`"${file}"`, 'delete the file, and the next start makes another']
  throw new OnboxError(
    'CONFIG_INVALID',
    `Cannot start with the key of ${where}: it is key "${showText(issued.name)}" (${issued.id}), which was given out, and could do everything then; ${wayOut}`,
  )
}
