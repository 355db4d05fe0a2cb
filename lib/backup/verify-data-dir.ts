import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { OnboxError } from '../base/index.ts'
import { checkData, type DataVerdict } from './check-data.ts'
import { listFiles } from './list-files.ts'

/** Originals lie under the sum of their bytes. */
const ORIGINAL = /^data\/collections\/[^/]+\/originals\/[0-9a-f]{64}$/

export interface VerifyDataOptions {
  dataDir: string
  root: string
  /** So many days the box keeps its records. Default: 180. */
  retentionDays?: number | undefined
  signal: AbortSignal
}

/**
 * Checks the data of a box, which may be running: every database, the audit record, the originals of documents, and that
 * nothing is missing. It is read, and nothing is changed.
 *
 * @throws {OnboxError} `DATA_DIR_UNUSABLE` when no box has kept anything there; the signal's reason when aborted
 */
export async function verifyDataDir(
  options: VerifyDataOptions,
): Promise<DataVerdict & { files: number }> {
  const { dataDir, root, retentionDays, signal } = options
  if (!existsSync(join(dataDir, 'platform.db'))) {
    throw new OnboxError(
      'DATA_DIR_UNUSABLE',
      `Cannot verify "${dataDir}": no box has kept anything there; run this in the box's folder, or set ONBOX_DATA_DIR`,
    )
  }
  const { databases, files } = listFiles(dataDir)
  const verdict = checkData(dataDir, databases, {
    has: (path) => existsSync(join(dataDir, path)),
    root,
    retentionDays,
  })
  for (const path of files.filter((one) => ORIGINAL.test(one))) {
    const from = join(dataDir, path)
    const sum = createHash('sha256')
    try {
      await pipeline(createReadStream(from), sum, { signal })
    } catch (error) {
      // Removed since it was listed.
      if ((error as { code?: string }).code === 'ENOENT') continue
      throw error
    }
    if (sum.digest('hex') !== basename(path)) verdict.faults.push(`${path} was changed`)
  }
  return { ...verdict, files: files.length }
}
