import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkData, type DataVerdict } from './check-data.ts'
import type { BackupInfo } from './format.ts'
import { readBackup, type ReadOptions } from './read-backup.ts'

export interface VerifyOptions extends ReadOptions {
  /** The project's folder. */
  root: string
}

export interface BackupVerdict extends DataVerdict {
  info: BackupInfo
  files: number
  contentBytes: number
}

/** What is unpacked for a look: the rest is only summed. */
export const isLookedInto = (path: string): boolean => path.endsWith('.db') || path.endsWith('.key')

/**
 * Checks a backup without a box: every byte against its sum, every database, the audit record in it, and that nothing is
 * missing. Its databases are unpacked for that into the folder of temporary files, and removed again.
 *
 * @throws {OnboxError} `BACKUP_INVALID` when it is not whole, was changed, or the passphrase is another one; `DISK_FULL`
 */
export async function verifyBackup({ root, ...options }: VerifyOptions): Promise<BackupVerdict> {
  const folder = mkdtempSync(join(tmpdir(), 'onbox-verify-'))
  try {
    const { info, paths, contentBytes } = await readBackup(options, folder, isLookedInto)
    const databases = [...paths].filter((path) => path.endsWith('.db'))
    const verdict = checkData(folder, databases, {
      has: (path) => paths.has(path),
      root,
      retentionDays: info.retentionDays,
    })
    return { info, files: paths.size, contentBytes, ...verdict }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
