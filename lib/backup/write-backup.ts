import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, rmSync, statSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import { findKeyFaults } from '../audit/index.ts'
import { createToken, flushFolder, isDiskFull, OnboxError, toStorageError } from '../base/index.ts'
import { encrypt } from './age.ts'
import { FORMAT, INFO_FILE, SUMS_FILE, type BackupInfo } from './format.ts'
import { listFiles } from './list-files.ts'
import { openMoment, type Moment } from './moment.ts'
import { liesIn } from './lies-in.ts'
import { findMissing } from './needed-files.ts'
import { nameFile } from './name-file.ts'
import { makeScratch } from './scratch.ts'
import { padding, TAR_END, writeHeader } from './tar.ts'

export interface BackupOptions {
  dataDir: string
  /** Where it goes; there is nothing yet. */
  file: string
  /** Encrypts it. Default: it is not encrypted, and for the owner's eyes only (mode 0600). */
  passphrase?: string | undefined
  /** Whether the models of the data directory are in it. Default false: they are named only. */
  models?: boolean
  /** Of this onbox. */
  version: string
  /** So many days the box keeps its records, where that is known: whoever verifies the backup needs it. */
  retentionDays?: number | undefined
  signal: AbortSignal
  /** Called when nobody is held any more, or will be. */
  onMoment?: (() => void) | undefined
  onProgress?: ((doneBytes: number, totalBytes: number) => void) | undefined
}

export interface BackupReport extends BackupInfo {
  file: string
  files: number
  /** Of what is in it, and of the file. */
  contentBytes: number
  bytes: number
}

const PIECE_BYTES = 262_144
/** Pages of a database that are copied in one turn. */
const PAGES_AT_ONCE = 256
/** How often the moment is chosen anew where a file went that it needs. */
const MAX_MOMENTS = 3
/** Fast, and within some percent of the default. */
const ZSTD_LEVEL = 3

/**
 * Writes all that a box is made of into one file, while it serves: a tar archive, compressed by zstd. It is there once it
 * is whole and on disk; what fails or is stopped leaves nothing.
 *
 * All databases are as they were at one moment, and every file is there that they name then. A box that lacks a key that
 * it needs is refused: what is made of it would be no box.
 *
 * @throws {OnboxError} `BACKUP_FAILED`, `DISK_FULL`, `DATABASE_UNAVAILABLE`; the signal's reason when aborted
 */
export async function writeBackup(options: BackupOptions): Promise<BackupReport> {
  const { dataDir, passphrase, signal } = options
  const file = resolve(options.file)
  const refuse = (why: string): OnboxError =>
    new OnboxError('BACKUP_FAILED', `Cannot back up "${dataDir}" to "${file}": ${why}`)
  if (!existsSync(join(dataDir, 'platform.db'))) {
    throw refuse("no box has kept anything there; run this in the box's folder, or set ONBOX_DATA_DIR") // prettier-ignore
  }
  if (existsSync(file)) throw refuse('there is a file of that name; name another, or remove it')
  if (!existsSync(dirname(file))) throw refuse('there is no such folder; make it')
  if (liesIn(dataDir, file)) {
    throw refuse('it would lie in the data directory, be lost with it, and be packed into every later backup; name a file elsewhere, best on another disk') // prettier-ignore
  }
  const partial = join(dirname(file), `.${createToken('partial')}`)
  let content: ReturnType<typeof createContent> | undefined
  try {
    checkKeys(dataDir)
    content = createContent(options)
    const compress = createZstdCompress({
      params: {
        [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL,
        [constants.ZSTD_c_checksumFlag]: 1,
      },
    })
    const output = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true })
    const source = Readable.from(content.pieces(), { objectMode: false })
    if (passphrase === undefined) await pipeline(source, compress, output, { signal })
    else {
      const seal = (compressed: AsyncIterable<Buffer>) => encrypt(compressed, passphrase)
      await pipeline(source, compress, seal, output, { signal })
    }
    signal.throwIfAborted()
    await nameFile(partial, file)
    await flushFolder(dirname(file))
    return { ...content.report(), file, bytes: statSync(file).size }
  } catch (error) {
    if (signal.aborted || error instanceof OnboxError) throw error
    if ((error as { code?: string }).code === 'EEXIST') {
      throw refuse('there is a file of that name meanwhile; name another')
    }
    throw isDiskFull(error)
      ? new OnboxError(
          'DISK_FULL',
          `Cannot write the backup "${file}": its disk is full; make room on it, or name a file on another disk`,
          { cause: error },
        )
      : refuse((error as Error).message)
  } finally {
    await content?.settled()
    rmSync(partial, { force: true })
  }
}

/** The bytes of the archive, and what is known of it once they have all gone. */
function createContent(options: BackupOptions) {
  const { dataDir, models: withModels = false, version, retentionDays } = options
  const { signal, onMoment, onProgress } = options
  const sums: string[] = []
  const written = new Set<string>()
  let info: BackupInfo | undefined
  let running: Promise<void> | undefined
  let doneBytes = 0
  let totalBytes = 0
  const startedAtMs = Date.now()

  async function* add(path: string, bytes: number, content: AsyncIterable<Buffer>) {
    const sum = createHash('sha256')
    yield writeHeader({ path, bytes }, startedAtMs)
    let left = bytes
    for await (const piece of content) {
      sum.update(piece)
      left -= piece.length
      doneBytes += piece.length
      onProgress?.(doneBytes, totalBytes)
      yield piece
    }
    if (left !== 0) throw new Error(`"${path}" was changed while it was read`)
    yield padding(bytes)
    sums.push(`${sum.digest('hex')}  ${path}\n`)
    written.add(path)
  }
  async function* addText(path: string, text: string) {
    const bytes = Buffer.from(text)
    yield* add(path, bytes.length, Readable.from([bytes]))
  }
  async function* addFile(path: string, from = join(dataDir, path)) {
    let file: FileHandle
    try {
      file = await open(from)
    } catch (error) {
      // It has gone since it was listed; what is needed of these is found missing later.
      if ((error as { code?: string }).code === 'ENOENT') return
      throw error
    }
    try {
      const { size } = await file.stat()
      yield* add(path, size, readStretch(file, size))
    } finally {
      await file.close()
    }
  }
  async function* addDatabase({ path, client, bytes }: Moment['databases'][number]) {
    const scratch = makeScratch(dataDir, bytes)
    try {
      // Its reader stands at the moment, and so does the copy.
      await client
        .backup(scratch.path, {
          progress: () => {
            signal.throwIfAborted()
            return PAGES_AT_ONCE
          },
        })
        .catch((error: unknown) => {
          throw isDiskFull(error) ? toStorageError(`copy "${path}"`, error) : error
        })
      client.close()
      yield* addFile(path, scratch.path)
    } finally {
      scratch.remove()
    }
  }
  /** Chooses the moment, and adds the files that have come before it. */
  async function* addRecent(keep: (moment: Moment) => void) {
    for (let attempt = 1; ; attempt++) {
      const moment = await openMoment(dataDir, listFiles(dataDir).databases, signal)
      keep(moment)
      for (const path of listFiles(dataDir).files) if (!written.has(path)) yield* addFile(path)
      const missing = moment.databases.flatMap(({ path, client }) =>
        findMissing(path, client, (needed) => written.has(needed)),
      )
      if (missing.length === 0 || attempt === MAX_MOMENTS) return { moment, missing }
      moment.close()
    }
  }

  async function* pieces(): AsyncGenerator<Buffer, void, void> {
    const { promise, resolve: settle } = Promise.withResolvers<void>()
    running = promise
    try {
      yield* allPieces()
    } finally {
      settle()
    }
  }
  async function* allPieces(): AsyncGenerator<Buffer, void, void> {
    const listed = listFiles(dataDir)
    const models = await describeModels(dataDir, listed.models, withModels)
    const content = [...listed.databases, ...listed.files, ...(withModels ? listed.models : [])]
    for (const path of content) totalBytes += sizeOf(join(dataDir, path))
    // Keys first, so that whoever reads the archive can check what comes behind them.
    const keys = listed.files.filter((path) => path.endsWith('.key'))
    for (const path of new Set([...keys, ...listed.files])) yield* addFile(path)
    if (withModels) for (const path of listed.models) yield* addFile(path)
    let held: Moment | undefined
    try {
      const { moment, missing } = yield* addRecent((one) => (held = one))
      // One that was used, or has gone, meanwhile.
      checkKeys(dataDir)
      onMoment?.()
      const databases: BackupInfo['databases'] = []
      for (const database of moment.databases) {
        yield* addDatabase(database)
        databases.push({ path: database.path, bytes: database.bytes })
      }
      const { atMs, heldMs } = moment
      info = {
        format: FORMAT,
        onbox: version,
        atMs,
        heldMs,
        ...(retentionDays !== undefined && { retentionDays }),
        databases,
        models,
        missing,
      }
    } finally {
      held?.close()
    }
    yield* addText(INFO_FILE, `${JSON.stringify(info, null, 2)}\n`)
    yield* addText(SUMS_FILE, sums.join(''))
    yield TAR_END
  }

  return {
    pieces,
    /** Nothing is read or written any more. */
    settled: async () => running,
    report: () => ({ ...(info as BackupInfo), files: written.size, contentBytes: doneBytes }),
  }
}

/** @throws when one is missing that the box needs, or is no key: nobody could start what is restored */
function checkKeys(dataDir: string): void {
  const [fault] = findKeyFaults(dataDir)
  if (fault !== undefined) throw new Error(`${fault.key} ${fault.found}; ${fault.wayOut}`)
}

async function describeModels(
  dataDir: string,
  paths: readonly string[],
  isIncluded: boolean,
): Promise<BackupInfo['models']> {
  if (paths.length === 0) return []
  // Takes longer to load than a small backup to write.
  const { fingerprintModel } = await import('../inference/index.ts')
  return paths.map((path) => {
    const from = join(dataDir, path)
    return { path, bytes: sizeOf(from), hash: fingerprintModel(from), isIncluded }
  })
}

/** The first so many bytes of a file; what has been added since stays out. */
async function* readStretch(file: FileHandle, bytes: number): AsyncGenerator<Buffer, void, void> {
  for (let at = 0; at < bytes;) {
    const { bytesRead, buffer } = await file.read(
      Buffer.allocUnsafe(Math.min(PIECE_BYTES, bytes - at)),
    )
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
