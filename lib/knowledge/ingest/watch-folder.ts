import { watch, type FSWatcher } from 'node:fs'
import type { Scanned } from './scan-folder.ts'

/** Writes to a watched folder come in several steps. */
const SETTLE_MS = 1_500
/** Where changes are not told: folders of other machines. */
const LOOK_AGAIN_MS = 60_000
/** Whether a folder is there by now, or can be read by now, costs nothing to ask. */
const MISSING_MS = 3_000
/** Folders that went, or that may not be read: the scan tells of these. */
const PASSED_OVER = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'])

export interface WatchFolderOptions {
  /** Takes what is new. @throws where there is no such folder, or it cannot be read */
  scan: () => Promise<Scanned>
  /** Told once of each fault, until a scan succeeds. */
  onFault: (error: unknown) => void
}

/**
 * Looks at a folder now, whenever something in it has changed, and every minute; while it is not there, for it. Each of its
 * folders has a watcher of its own: what `fs.watch` does for all below one throws, where nobody can catch it, once a folder
 * comes that may not be read.
 *
 * @returns ends it
 */
export function watchFolder({ scan, onFault }: WatchFolderOptions): () => void {
  /** Those of the last scan. */
  let folders: readonly Uint8Array[] = []
  let watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
  let isScanning = false
  let hasChanged = false
  let isEnded = false
  let told = ''

  const tell = (error: unknown): void => {
    if (isEnded || String(error) === told) return
    told = String(error)
    onFault(error)
  }
  const soon = (ms: number): void => {
    if (isEnded) return
    clearTimeout(timer)
    timer = setTimeout(() => void look(), ms)
    timer.unref()
  }
  const onChange = (): void => {
    hasChanged = true
    if (!isScanning) soon(SETTLE_MS)
  }
  const close = (): void => {
    for (const watcher of watchers) watcher.close()
    watchers = []
  }
  /** All anew: one of a folder that was removed and made again is told nothing. */
  const watchAll = (): void => {
    close()
    for (const folder of folders) {
      try {
        const watcher = watch(Buffer.from(folder), { persistent: false }, onChange)
        watchers.push(watcher.on('error', () => watcher.close()))
      } catch (error) {
        if (PASSED_OVER.has(String((error as { code?: string }).code))) continue
        // The machine has no more of them; what changes is found within a minute.
        return tell(error)
      }
    }
  }
  const look = async (): Promise<void> => {
    isScanning = true
    hasChanged = false
    let nextMs = MISSING_MS
    // Before the scan, so that what comes while it goes on is told.
    watchAll()
    try {
      const found = await scan()
      const isWatched = isSame(found.folders, folders)
      nextMs = isWatched && found.unsettled === 0 ? LOOK_AGAIN_MS : SETTLE_MS
      if (watchers.length === folders.length) told = ''
      ;({ folders } = found)
    } catch (error) {
      // One that comes in its place is watched anew.
      folders = []
      tell(error)
    }
    isScanning = false
    soon(hasChanged ? SETTLE_MS : nextMs)
  }
  soon(0)
  return () => {
    isEnded = true
    clearTimeout(timer)
    close()
  }
}

const isSame = (some: readonly Uint8Array[], others: readonly Uint8Array[]): boolean =>
  some.length === others.length &&
  some.every((one, index) => Buffer.compare(one, others[index] as Uint8Array) === 0)
