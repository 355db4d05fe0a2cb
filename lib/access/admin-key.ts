import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createToken, OnboxError } from '../base/index.ts'

/** The box's first key, and whether this start made it. */
export interface AdminKey {
  key: string
  made: boolean
}

/**
 * The operator's key: the one given by the environment, else the one kept in the data directory, else
 * a new one, kept there for the owner's eyes only (mode 0600).
 *
 * @throws {OnboxError} `DATA_DIR_UNUSABLE` when it can be neither read nor kept
 */
export function openAdminKey(dataDir: string, given: string | undefined): AdminKey {
  if (given !== undefined) return { key: given, made: false }
  const path = join(dataDir, 'admin.key')
  try {
    if (existsSync(path)) return { key: readFileSync(path, 'utf8').trim(), made: false }
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    const key = createToken('obx')
    writeFileSync(path, `${key}\n`, { mode: 0o600, flag: 'wx' })
    return { key, made: true }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnboxError(
      'DATA_DIR_UNUSABLE',
      `Cannot keep the key in "${path}": ${reason}; make the folder writable or set ONBOX_DATA_DIR`,
      { cause },
    )
  }
}
