import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { lockFolder } from '../../db/lock-folder.ts'
import { OnboxError, toStorageError } from '../base/index.ts'
import { checkBeginning, checkModel, readHeader } from '../inference/index.ts'
import {
  download,
  measurePartial,
  probe,
  removePartial,
  toOriginPath,
  type DownloadOptions,
  type RemoteFile,
} from './download.ts'
import type { ModelSource } from './parse-source.ts'
import { createProgress } from './progress.ts'
import { writeAll } from './write-all.ts'

/** What is left on the disk for the rest of the machine. */
const RESERVE_BYTES = 67_108_864
/** The header is looked for when so much has come, and each time when it is twice as much. */
const FIRST_LOOK_BYTES = 1_048_576
/** In the folder of the models: files that are not whole yet. */
const PARTIAL_FOLDER = '.partial'

export interface PullOptions extends Omit<DownloadOptions, 'onBytes'> {
  /** Where the model goes; made when missing. */
  folder: string
  /** What the SHA-256 of each file has to be, in the order of the files; in hexadecimal. */
  sums?: readonly string[]
  /** Keeps a model also where nothing here can write prompts for it. */
  force?: boolean
}

/** A model that is here now. */
export interface PulledModel {
  /** Of its first file. */
  name: string
  path: string
  sizeBytes: number
  /** Of each file. */
  sums: string[]
  /** Undefined where nothing here can write prompts for it. */
  template?: string
  /** Whether all of it was here before. */
  wasHere: boolean
}

/** A file that is to come. */
interface Wanted extends RemoteFile {
  type: ModelSource['type']
  /** Where it will be. */
  path: string
  partialPath: string
  /** Whether it is there already. */
  isHere: boolean
}

/**
 * Brings a model here, all its files. Under its name there is only what is whole and checked; what has come of one
 * stays when it fails or is stopped, and the next pull goes on from there.
 *
 * @throws {OnboxError} `MODEL_NOT_FOUND`, `MODEL_INVALID`, `FETCH_FAILED`, `DISK_FULL`, `DATA_DIR_UNUSABLE`; the signal's
 * reason
 */
export async function pull(source: ModelSource, options: PullOptions): Promise<PulledModel> {
  const { folder, signal, force = false } = options
  let give: () => void = () => {}
  try {
    await mkdir(join(folder, PARTIAL_FOLDER), { recursive: true, mode: 0o700 })
    give = lockFolder(folder, 'another onbox model pull')
    const wanted: Wanted[] = []
    for (const [index, file] of source.files.entries()) {
      wanted.push(await look(source.type, file, index, options))
    }
    const [first] = wanted as [Wanted]
    if (source.type === 'local') await checkModel(first.url, force)
    await checkRoom(wanted, folder)
    const sums: string[] = []
    for (const [index, file] of wanted.entries()) sums.push(await bring(file, index, options))
    const template = await keep(wanted, force)
    return {
      name: first.name,
      path: first.path,
      sizeBytes: wanted.reduce((bytes, { totalBytes }) => bytes + totalBytes, 0),
      sums,
      ...(template !== undefined && { template }),
      wasHere: wanted.every(({ isHere }) => isHere),
    }
  } catch (error) {
    signal.throwIfAborted()
    throw error instanceof OnboxError ? error : toStorageError(`keep a model in ${folder}`, error)
  } finally {
    give()
  }
}

/** What there is to be had, and what of it is here. */
async function look(
  type: ModelSource['type'],
  { name, location }: ModelSource['files'][number],
  index: number,
  options: PullOptions,
): Promise<Wanted> {
  const { folder, sums = [] } = options
  const found =
    type === 'local' ? await lookHere(name, location) : await lookThere(name, location, options)
  const path = join(folder, name)
  const sum = sums[index] ?? found.sha256
  const here = await stat(path).catch(() => undefined)
  const isHere =
    here?.size === found.totalBytes &&
    // Of one without a sum nothing more is known than its length.
    (resolve(found.url) === path || sum === undefined || (await sumOf(path, options)) === sum)
  return { ...found, type, path, partialPath: join(folder, PARTIAL_FOLDER, name), isHere }
}

async function lookThere(name: string, url: string, options: PullOptions): Promise<RemoteFile> {
  const { magic, ...found } = await probe({ name, url }, options)
  if (magic === 'GGUF') return found
  throw new OnboxError(
    'MODEL_INVALID',
    `Cannot pull ${url}: what is there is no GGUF; is it the address of a page about the file?`,
  )
}

async function lookHere(name: string, path: string): Promise<RemoteFile> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isFile() !== true) {
    throw new OnboxError('MODEL_NOT_FOUND', `Cannot pull ${path}: there is no such file`)
  }
  return { name, url: resolve(path), totalBytes: found.size }
}

/** Before anything is written. */
async function checkRoom(wanted: readonly Wanted[], folder: string): Promise<void> {
  let needBytes = 0
  for (const file of wanted) {
    if (file.isHere) continue
    needBytes += file.totalBytes
    if (file.type === 'remote') needBytes -= await measurePartial(file.partialPath, file)
  }
  const { bavail, bsize } = await statfs(folder)
  const freeBytes = bavail * bsize
  if (needBytes === 0 || needBytes + RESERVE_BYTES <= freeBytes) return
  const toGb = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`
  throw new OnboxError(
    'DISK_FULL',
    `Cannot pull ${wanted[0]?.name}: ${toGb(needBytes)} are to come, and the disk of ${folder} has ` +
      `${toGb(freeBytes)} free; make room on it, or set ONBOX_DATA_DIR to a folder on another`,
  )
}

/** Brings all of a file to its partial path. @returns its sum */
async function bring(file: Wanted, index: number, options: PullOptions): Promise<string> {
  const { onEvent, sums = [], force = false } = options
  if (file.isHere) {
    const sum = await sumOf(file.path, options)
    checkSum(file, sum, sums[index])
    return sum
  }
  const { partialPath } = file
  let told: string | undefined
  if (file.type === 'local') await copy(file, options)
  else {
    const onBytes = index === 0 && !force ? lookForTemplate(partialPath) : undefined
    told = await download(file, partialPath, { ...options, ...(onBytes && { onBytes }) })
  }
  onEvent({ type: 'checking', file: file.name })
  const sum = await sumOf(partialPath, options)
  try {
    checkSum(file, sum, sums[index], told)
  } catch (error) {
    await removePartial(partialPath)
    throw error
  }
  return sum
}

/** @param said - what it has to be; else what its server `told` */
function checkSum({ name, isHere }: Wanted, sum: string, said?: string, told?: string): void {
  const wanted = said ?? told
  if (wanted === undefined || wanted.toLowerCase() === sum) return
  throw new OnboxError(
    'MODEL_INVALID',
    `Cannot keep ${name}: its SHA-256 is ${sum}, and ${said === undefined ? 'the server says' : 'you said'} ` +
      `${wanted}; ${isHere ? 'it is among your models already: pull it again from where it came from' : 'nothing of it is kept'}`,
  )
}

/** So that a model that cannot be used is refused when its first megabytes are here, and not its last. */
function lookForTemplate(partialPath: string): (bytes: number) => Promise<void> {
  let nextLookBytes = FIRST_LOOK_BYTES
  return async (bytes) => {
    if (bytes < nextLookBytes) return
    nextLookBytes = bytes * 2
    try {
      readHeader(partialPath)
    } catch {
      // There is more of it to come; what is wrong with it shows at the end.
      return
    }
    nextLookBytes = Infinity
    try {
      await checkBeginning(partialPath)
    } catch (error) {
      await removePartial(partialPath)
      throw error
    }
  }
}

async function copy(file: Wanted, { onEvent, signal }: PullOptions): Promise<void> {
  const progress = createProgress(file.name, onEvent)
  const target = await open(file.partialPath, 'w', 0o600)
  let bytes = 0
  try {
    for await (const piece of createReadStream(file.url, { signal })) {
      const { length } = piece as Buffer
      await writeAll(target, piece as Buffer, bytes)
      bytes += length
      progress.report(bytes, file.totalBytes)
    }
  } finally {
    await target.close()
  }
}

/** Checks what has come, and gives it its name; the first file last, by which the others are found. */
async function keep(wanted: readonly Wanted[], force: boolean): Promise<string | undefined> {
  const [first] = wanted as [Wanted]
  const fresh = wanted.filter(({ isHere }) => !isHere)
  let template: string | undefined
  if (fresh.length === wanted.length) {
    try {
      template = await checkModel(first.partialPath, force)
    } catch (error) {
      for (const { partialPath } of fresh) await removePartial(partialPath)
      throw error
    }
  }
  for (const { partialPath, path } of fresh.toReversed()) {
    await sync(partialPath)
    await rename(partialPath, path)
    await rm(toOriginPath(partialPath), { force: true })
  }
  if (fresh.length > 0) await sync(dirname(first.path))
  return fresh.length === wanted.length ? template : checkModel(first.path, force)
}

/** A name that outlives a power cut has to lead to what was written. */
async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function sumOf(path: string, { signal }: PullOptions): Promise<string> {
  const sum = createHash('sha256')
  for await (const piece of createReadStream(path, { signal, highWaterMark: 1_048_576 })) {
    sum.update(piece as Buffer)
  }
  return sum.digest('hex')
}
