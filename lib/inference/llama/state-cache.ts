import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  utimesSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Beginning } from './slots.ts'

const SUFFIX = '.state'
const PARTIAL = /\.partial-(\d+)$/
/** The rest of the box writes to the same disk, its audit record too. */
const MIN_FREE_BYTES = 1_073_741_824
/** A state tells what was read, also of a document that was deleted since: nobody asks about it any more by then. */
const MAX_UNUSED_MS = 7 * 86_400_000
/** No state takes so long to write: the number of its process is another's by now. */
const MAX_WRITE_MS = 3_600_000

/**
 * What a model has read of long documents, on disk: the next question to one costs only itself. A cache, and never data:
 * whatever is missing, old or damaged is read again.
 */
export interface StateCache {
  /** Tells a document of an owner from any other. */
  nameOf(document: Beginning): string
  /** The file of exactly these tokens of this owner, where there is one; it is then the last that goes. */
  find(document: Beginning): string | undefined
  /** Why a state of so many bytes has no room, even if all others went; undefined where it has. */
  refuse(bytes: number): string | undefined
  /**
   * Keeps what `save` writes to the path that it is given; the ones unused for longest make room.
   *
   * @param aboutBytes - what it will take; that much room is made before
   * @param save - returns how many bytes it wrote
   * @returns these bytes
   * @throws what `save` throws; when it has no room
   */
  keep(
    document: Beginning,
    aboutBytes: number,
    save: (path: string) => Promise<number>,
  ): Promise<number>
  /** One could not be used. */
  drop(path: string): void
  /** Removes what nobody has used for a week, and what processes left that ended while they wrote. */
  sweep(): void
}

export interface StateCacheOptions {
  /** Made when missing, for its owner only: the states tell what was read. */
  folder: string
  /** Of all files together. */
  maxBytes: number
  /** What else a state depends on: the model, its context, the library. */
  key: string
  /** What its disk has free. Default: as the system says. */
  readFreeBytes?: () => number
}

export function openStateCache({
  folder,
  maxBytes,
  key,
  readFreeBytes = () => readFree(folder),
}: StateCacheOptions): StateCache {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const nameOf = ({ owner, tokens }: Beginning): string => {
    const digest = createHash('sha256').update(JSON.stringify([key, owner]))
    return digest.update(new Uint32Array(tokens)).digest('hex')
  }
  const pathOf = (document: Beginning): string => join(folder, `${nameOf(document)}${SUFFIX}`)
  const remove = (path: string): void => rmSync(path, { force: true })

  /** The oldest first. Another process may remove some meanwhile. */
  const list = () =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .map((name) => {
        const path = join(folder, name)
        const { size = 0, mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
        return { name, path, size, mtimeMs }
      })
      .toSorted((a, b) => a.mtimeMs - b.mtimeMs)
  const sum = (files: readonly { size: number }[]): number =>
    files.reduce((bytes, { size }) => bytes + size, 0)
  const measureRoom = (): number =>
    Math.min(maxBytes, sum(list()) + readFreeBytes() - MIN_FREE_BYTES)
  const makeRoom = (wantedBytes: number, except?: string): void => {
    const room = measureRoom()
    const files = list()
    let bytes = sum(files) + wantedBytes
    for (const { name, path, size } of files) {
      if (bytes <= room) return
      if (path === except || !name.endsWith(SUFFIX)) continue
      remove(path)
      bytes -= size
    }
  }
  const sweep = (): void => {
    const now = Date.now()
    for (const { name, path, mtimeMs } of list()) {
      const [, pid] = PARTIAL.exec(name) ?? []
      const isOver = name.endsWith(SUFFIX)
        ? now - mtimeMs > MAX_UNUSED_MS
        : pid === undefined || now - mtimeMs > MAX_WRITE_MS || !isAlive(Number(pid))
      if (isOver) remove(path)
    }
  }
  const refuse = (bytes: number): string | undefined => {
    const room = measureRoom()
    if (bytes <= room) return undefined
    const way = room < maxBytes ? 'make room on the disk' : 'raise model.long.cacheMb'
    return `it takes ${toMb(bytes)} MB, and there is room for ${toMb(Math.max(0, room))}: ${way}`
  }
  sweep()

  return {
    nameOf,
    find(document) {
      const path = pathOf(document)
      const now = new Date()
      try {
        utimesSync(path, now, now)
        return path
      } catch {
        return undefined
      }
    },
    refuse,
    async keep(document, aboutBytes, save) {
      const path = pathOf(document)
      const partial = `${path}.partial-${process.pid}`
      const check = (bytes: number): void => {
        const reason = refuse(bytes)
        if (reason !== undefined) throw new Error(reason)
      }
      try {
        check(aboutBytes)
        makeRoom(aboutBytes)
        const bytes = await save(partial)
        if (bytes > maxBytes) check(bytes)
        renameSync(partial, path)
        makeRoom(0, path)
        return bytes
      } finally {
        remove(partial)
      }
    },
    drop: remove,
    sweep,
  }
}

/** What is kept of documents goes with the setting that kept it. */
export const removeStates = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true })

const readFree = (folder: string): number => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const toMb = (bytes: number): number => Math.round(bytes / 1e6)
