import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { toOnboxError, type Log } from '../../base/index.ts'
import type { CollectionIndex, NewDocument } from '../store/open-index.ts'
import { keepOriginal, spoolFile } from './originals.ts'
import type { KnowledgeOrder } from './protocol.ts'

/** What is taken of a watched folder; other files lie beside them for other reasons. */
const ENDINGS = new Set(['.docx', '.pdf', '.txt', '.md', '.html', '.htm', '.xlsx', '.csv'])
/** Hidden files, and those that an office program keeps beside an open one. */
const PASSED_OVER = /^(\.|~\$|~)/
/** A file that was written a moment ago may not be complete. */
const QUIET_MS = 1_000

export interface ScanOptions {
  index: CollectionIndex
  log: Log
  add: (document: NewDocument & { isWanted: false }) => void
}

/** What came of looking at a folder. */
export interface Scanned {
  /** Files that are being written: they are to be looked at again. */
  unsettled: number
}

/**
 * Takes the files of a folder that are new or have changed since they were last taken. A changed file is a further version of
 * the document that it was; what is removed there stays in the collection.
 */
export async function scanFolder(
  folder: string,
  { watched, maxFileBytes }: Extract<KnowledgeOrder, { type: 'scan' }>,
  { index, log, add }: ScanOptions,
): Promise<Scanned> {
  let unsettled = 0
  for (const path of listFiles(watched)) {
    const file = statSync(path, { throwIfNoEntry: false })
    if (!file?.isFile()) continue
    const seen = { bytes: file.size, modifiedAtMs: Math.round(file.mtimeMs) }
    const known = index.watched.find(path)
    if (known?.bytes === seen.bytes && known.modifiedAtMs === seen.modifiedAtMs) continue
    if (Date.now() - file.mtimeMs < QUIET_MS) {
      unsettled += 1
      continue
    }
    try {
      const spooled = await spoolFile(folder, path, maxFileBytes)
      await keepOriginal(folder, spooled)
      const isChange = known !== undefined && index.find(known.document) !== undefined
      const fileName = path.slice(path.lastIndexOf('/') + 1)
      add({
        ...spooled,
        fileName,
        metadata: isChange ? { versionOf: known.document } : {},
        isWanted: false,
      })
      index.watched.note(path, seen, spooled.sha256)
    } catch (error) {
      const { code, message } = toOnboxError(error)
      log.warn('file of a watched folder is not taken', { file: path, code, reason: message })
    }
  }
  return { unsettled }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (PASSED_OVER.test(entry.name)) return []
    const path = join(folder, entry.name)
    // A link may lead anywhere.
    if (entry.isDirectory()) return listFiles(path)
    return entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase()) ? [path] : []
  })
}
