import { lstatSync, readdirSync, type Stats } from 'node:fs'
import {
  decodePath,
  describeUnread,
  isHiddenFile,
  joinPath,
  kindOfFile,
  toOnboxError,
  type Log,
} from '../../base/index.ts'
import type { CollectionIndex, NewDocument } from '../store/open-index.ts'
import { dropSpooled, spoolFile, tooLarge, type SpooledFile } from './originals.ts'
import type { KnowledgeOrder } from './protocol.ts'

/** Each takes a watcher of the machine; what changes in further ones is found within a minute. */
const MAX_FOLDERS = 4_096
/** A file that was written a moment ago may not be complete. */
const QUIET_MS = 1_000
/** So far ahead the clock of another machine may be; what is further ahead says nothing. */
const MAX_AHEAD_MS = 60_000

export interface ScanOptions {
  index: CollectionIndex
  log: Log
  add: (document: NewDocument & SpooledFile & { isWanted: false }) => void
  /** Of files that were not taken, as what they were, and of the folder those that are passed over: each is told once. */
  refused: Map<string, string>
}

/** What came of looking at a folder. */
export interface Scanned {
  /** Files that are being written: they are to be looked at again. */
  unsettled: number
  /** It, and the folders in it that can be read; their paths are bytes. */
  folders: Uint8Array[]
}

interface FoundFile {
  /** Names are bytes: not all are UTF-8. */
  bytes: Buffer
  path: string
}

/**
 * Takes the files of a folder that are new or have changed since they were last taken. A changed file is a further version of
 * the document that it was; what is removed there stays in the collection, and what comes in its place is another document.
 */
export async function scanFolder(
  folder: string,
  { watched, maxFileBytes }: Extract<KnowledgeOrder, { type: 'scan' }>,
  { index, log, add, refused }: ScanOptions,
): Promise<Scanned> {
  const tell = (path: string, state: string, error: unknown): void => {
    if (refused.get(path) === state) return
    refused.set(path, state)
    const { code, message } = toOnboxError(error)
    log.warn('file of a watched folder is not taken', { file: path, code, reason: message })
  }
  const folders: Buffer[] = []
  const unread: string[] = []
  const files = listFiles(Buffer.from(watched), {
    onFolder: (path) => {
      if (folders.length < MAX_FOLDERS) folders.push(path)
    },
    onFault: (path, error) => tell(path, 'unread', error),
    onUnread: (path) => unread.push(path),
  })
  const unreadKinds = unread.length === 0 ? '' : describeUnread(unread)
  if (unreadKinds !== (refused.get(watched) ?? '')) {
    refused.set(watched, unreadKinds)
    const [first] = unread
    if (first) log.warn('files of a watched folder are passed over', { folder: watched, first, reason: unreadKinds }) // prettier-ignore
  }
  forgetGone(index, `${watched}/`, new Set(files.map(({ path }) => path)))
  let unsettled = 0
  for (const { bytes, path } of files) {
    const file = lookAt(bytes)
    if (!file?.isFile()) continue
    const seen = { bytes: file.size, modifiedAtMs: Math.round(file.mtimeMs) }
    const known = index.watched.find(path)
    if (known?.bytes === seen.bytes && known.modifiedAtMs === seen.modifiedAtMs) continue
    if (isFresh(file)) {
      unsettled += 1
      continue
    }
    try {
      if (file.size > maxFileBytes) throw tooLarge(maxFileBytes)
      const spooled = await spoolFile(folder, bytes, maxFileBytes)
      if (!isSame(file, lookAt(bytes))) {
        dropSpooled(folder, spooled.spooled)
        unsettled += 1
        continue
      }
      const before = known && index.find(known.document)
      const isChange = before !== undefined && before.sha256 !== spooled.sha256
      const fileName = path.slice(path.lastIndexOf('/') + 1)
      add({
        ...spooled,
        fileName,
        metadata: {},
        ...(isChange && { changedFrom: before.id }),
        isWanted: false,
      })
      index.watched.note(path, seen, spooled.sha256)
    } catch (error) {
      tell(path, `${seen.bytes} ${seen.modifiedAtMs}`, error)
    }
  }
  return { unsettled, folders }
}

const lookAt = (path: Buffer): Stats | undefined => lstatSync(path, { throwIfNoEntry: false })

/** Its last change counts, and not the time that it was given: a copy may have that of its original. */
function isFresh({ ctimeMs }: Stats): boolean {
  const age = Date.now() - ctimeMs
  return age < QUIET_MS && age > -MAX_AHEAD_MS
}

const isSame = (one: Stats, other: Stats | undefined): boolean =>
  one.ino === other?.ino && one.size === other.size && one.mtimeMs === other.mtimeMs

function forgetGone(index: CollectionIndex, folder: string, found: ReadonlySet<string>): void {
  for (const path of index.watched.list(folder)) {
    // A folder that cannot be read now still has its files.
    if (!found.has(path) && lookAt(Buffer.from(path)) === undefined) index.watched.forget(path)
  }
}

interface Listener {
  onFolder: (path: Buffer) => void
  /** Of a folder in it that cannot be read: the others are. */
  onFault: (path: string, error: unknown) => void
  /** Of a file of a kind that is not read. */
  onUnread: (path: string) => void
}

function listFiles(folder: Buffer, listener: Listener): FoundFile[] {
  const entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  listener.onFolder(folder)
  return entries.flatMap((entry) => {
    const bytes = joinPath(folder, entry.name)
    const path = decodePath(bytes)
    const name = path.slice(path.lastIndexOf('/') + 1)
    if (isHiddenFile(name)) return []
    if (entry.isDirectory()) {
      try {
        return listFiles(bytes, listener)
      } catch (error) {
        listener.onFault(path, error)
        return []
      }
    }
    // A link may lead anywhere.
    if (!entry.isFile()) return []
    const kind = kindOfFile(name)
    if (kind === 'unread') listener.onUnread(path)
    return kind === 'read' ? [{ bytes, path }] : []
  })
}
