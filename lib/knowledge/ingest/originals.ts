import { createHash } from 'node:crypto'
import {
  constants,
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { createToken, flushFolderSync, OnboxError } from '../../base/index.ts'
import { isSum } from '../store/cards.ts'

/** A file on its way into a collection. */
export interface SpooledFile {
  /** Its name in the collection's `spool`. */
  spooled: string
  sha256: string
  bytes: number
}

const SPOOL = 'spool'
const ORIGINALS = 'originals'
/** In front of the name of an original whose document is being removed. */
const REMOVED = 'removed-'
/** In front of the name of one whose document is being added. */
const NEW = 'new-'

/** The folders of a collection, made where they are missing. */
export function makeFolders(folder: string): void {
  for (const name of [SPOOL, ORIGINALS]) {
    mkdirSync(join(folder, name), { recursive: true, mode: 0o700 })
  }
}

/** Where the bytes of a document lie. */
export const toOriginalPath = (folder: string, sha256: string): string =>
  join(folder, ORIGINALS, sha256)

/** The sums of those that are there. */
export const listOriginals = (folder: string): string[] =>
  readdirSync(join(folder, ORIGINALS)).filter(isSum)

/**
 * Writes bytes to the collection's spool as they come, and knows their sum; what fails leaves nothing.
 *
 * @throws {OnboxError} `DOCUMENT_TOO_LARGE` as soon as more than `maxBytes` have come; what the file system or the
 * source throws
 */
export async function spool(
  folder: string,
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<SpooledFile> {
  const spooled = createToken('file')
  const path = join(folder, SPOOL, spooled)
  const sum = createHash('sha256')
  let bytes = 0
  let file: FileHandle | undefined
  try {
    file = await open(path, 'wx', 0o600)
    for await (const piece of source) {
      bytes += piece.length
      if (bytes > maxBytes) throw tooLarge(maxBytes)
      sum.update(piece)
      // `write` alone may write a part.
      await file.appendFile(piece)
    }
    // It is there, also when the power goes, before anybody is told so.
    await file.sync()
    return { spooled, sha256: sum.digest('hex'), bytes }
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    await file?.close()
  }
}

/** The same of a file that is somewhere else. */
export const spoolFile = (
  folder: string,
  path: string | Buffer,
  maxBytes: number,
): Promise<SpooledFile> => {
  // What has become a link since it was found may lead anywhere.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW
  return spool(folder, createReadStream(path, { flags: flags as never }), maxBytes)
}

export const dropSpooled = (folder: string, spooled: string): void =>
  rmSync(join(folder, SPOOL, spooled), { force: true })

/**
 * Makes a spooled file the original of a document that is added now: however it ends, there are both or none. Doing it again
 * changes nothing. It is done at once: nothing may come between the two, such as the removal of the same bytes.
 */
export function addOriginal<T>(
  folder: string,
  { spooled, sha256 }: Pick<SpooledFile, 'spooled' | 'sha256'>,
  addDocument: () => T,
): T {
  const from = join(folder, SPOOL, spooled)
  const path = toOriginalPath(folder, sha256)
  const aside = join(folder, ORIGINALS, `${NEW}${sha256}`)
  if (existsSync(path)) rmSync(from, { force: true })
  // Where it is not in the spool any more, it was brought here before.
  else if (existsSync(from) || !existsSync(aside)) {
    renameSync(from, aside)
    flushFolderSync(join(folder, ORIGINALS))
  }
  let added: T
  try {
    added = addDocument()
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
  if (existsSync(aside)) renameSync(aside, path)
  return added
}

/** Removes an original with its document: however it ends, there are both or none. */
export function removeOriginal(folder: string, sha256: string, removeDocument: () => void): void {
  const path = toOriginalPath(folder, sha256)
  const aside = join(folder, ORIGINALS, `${REMOVED}${sha256}`)
  if (existsSync(path)) renameSync(path, aside)
  try {
    removeDocument()
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, path)
    throw error
  }
  rmSync(aside, { force: true })
}

/**
 * Ends what a process that was killed has left half done.
 *
 * @param isStart - whether the box starts. Else what it was adding stays: that order is given again
 */
export function settleOriginals(
  folder: string,
  isKept: (sha256: string) => boolean,
  { isStart = false } = {},
): void {
  for (const name of readdirSync(join(folder, ORIGINALS))) {
    const state = [NEW, REMOVED].find((one) => name.startsWith(one))
    if (state === undefined) continue
    const sha256 = name.slice(state.length)
    const aside = join(folder, ORIGINALS, name)
    if (isKept(sha256)) renameSync(aside, toOriginalPath(folder, sha256))
    else if (state === REMOVED || isStart) rmSync(aside, { force: true })
  }
}

/** What nobody is sending any more. */
export function clearSpool(folder: string): void {
  for (const name of readdirSync(join(folder, SPOOL)))
    rmSync(join(folder, SPOOL, name), { force: true })
}

const MIB = 1_048_576

export const tooLarge = (maxBytes: number): OnboxError =>
  new OnboxError(
    'DOCUMENT_TOO_LARGE',
    `Cannot take a file of more than ${maxBytes / MIB} MiB; split it, or raise maxFileMb of the collection`,
  )
